import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing
import SourceReading
import TestSupport

@testable import CatalogCompiling
@testable import Coordinating

/// Content in memory, as a report sees it: a sound directory in which nothing is to be done, with the files of a test put
/// over it.
struct WorkContent {
    private let files: [String: String]
    let site: SiteConfiguration
    let unresolved: UnresolvedCatalog
    private let settings: SiteSettings

    /// `files` by their paths below `content/`; none of a path takes the sound one away.
    init(_ own: [String: String?]) {
        let files = Self.sound.mapValues { Optional($0) }.merging(own) { _, own in own }
            .compactMapValues(\.self)
        let source = { (path: String) -> SourceFile? in
            files[path].map { SourceFile(path: "content/" + path, bytes: Array($0.utf8)) }
        }
        var vocabularies: [Vocabulary.Name: SourceFile] = [:]
        for name in Vocabulary.Name.allCases {
            vocabularies[name] = source("vocabulary/\(name.rawValue).yml")
        }
        settings = SiteSettings.decode(source("site.yml"), vocabularies, in: "content").value
        let documents = files.keys.sorted().filter { $0.hasSuffix(".md") }.compactMap(source)
        let entries = EntryFiles.group(documents, below: ["content"], for: settings.site).value
        (site, unresolved, self.files) = (settings.site, UnresolvedCatalog(decoding: entries), files)
    }

    var editorialContacts: [EditorialContact] { unresolved.editorialContacts }

    /// Compiles and plans for a day, without a single error.
    func sources(today: String = "2026-11-21", since published: PublishedSite? = nil) async throws
        -> WorkSources
    {
        let today = day(today)
        let compiled = await CatalogCompiler(
            site: site, vocabularies: settings.vocabularies, media: [], today: today
        ).compile(unresolved, after: unresolved.diagnostics, gatheringUpkeep: true)
        let errors = compiled.diagnostics.filter { $0.severity == .error }.map {
            "\($0.location.file): \($0.message.english)"
        }
        guard errors.isEmpty, let upkeep = compiled.upkeep else { throw Broken(errors: errors) }
        let publication = Publication(compiled.catalog, today: today)
        let plan = await SitePlanner(languages: StandardLanguages.all).plan(publication, since: published)
        return WorkSources(publication, plan, upkeep, StandardLanguages.all)
    }

    /// What is found of the lists.
    func items(_ lists: WorkList..., today: String = "2026-11-21") async throws -> [WorkItem] {
        let lists = lists.isEmpty ? Set(WorkList.allCases) : Set(lists)
        return WorkReport(try await sources(today: today), lists).items
    }

    struct Broken: Error {
        let errors: [String]
    }

    /// An activity with all that citizens ask for, at a time of its own.
    static func activity(
        _ fields: String = "", titled title: String = "Prøve", when: String = "mandag kl. 9-10"
    ) -> String {
        """
        ---
        title: \(title)
        summary: En prøve
        organizers: [broen]
        topics: [sprog]
        audiences: [alle]
        languages: [da]
        danish_level: any
        place: trekanten
        price: free
        signup: none
        when: [\(when)]
        verified: 2026-11-01
        \(fields)
        ---
        """
    }

    private static let sound = [
        "site.yml": """
        title: Fjordby sammen
        base_url: https://fjordby.example/
        languages: [da]
        public_holidays: none
        school_holidays: [{from: 2026-12-19, to: 2027-01-03, name: Jul}]
        """,
        "vocabulary/topics.yml": "sprog: Sprog\nmotion: Motion\n",
        "vocabulary/audiences.yml": "alle: Alle\nunge: Unge\n",
        "vocabulary/districts.yml": "nordhoej: Nordhøj\nhavnen: Havnen\n",
        "associations/broen.md":
            "---\nname: Foreningen Broen\nsummary: Et sted at mødes\ncontacts: [vagttelefon]\nplaces: [trekanten]\nchild_certificate: yes\nverified: 2026-11-01\n---\n",
        "contacts/vagttelefon.md":
            "---\nkind: function\nname: Vagttelefonen\nrole: Svarer på alt\nphone: '99 00 00 01'\nlanguages: [da, ar]\nverified: 2026-11-01\n---\n",
        "places/trekanten.md":
            "---\nname: Trekanten\npostcode: '9800'\ncity: Hjørring\ndistrict: nordhoej\noperated_by: broen\nverified: 2026-11-01\n---\n",
        "activities/sprogcafe.md": activity(titled: "Sprogcafé"),
        "activities/ungdomscafe.md": activity(
            "audiences: [unge]", titled: "Ungdomscafé", when: "tirsdag kl. 9-10"
        )
        .replacing("audiences: [alle]\n", with: ""),
    ]
}
