import CatalogModel
import Diagnostics
import SourceReading
import TestSupport

@testable import CatalogCompiling

/// A small sound catalog in memory, with the files of a test put over it.
struct MarkedContent {
    private var files: [String: MarkedText]
    /// Names of files in `media/`; what ends in `.pdf` is a document, the rest are pictures.
    var media: [String] = []
    var today = testDay
    /// Most tests have entries that nothing points at.
    var ignored: Set<DiagnosticCode> = [.orphanEntry, .orphanMedia]

    init(_ own: [String: String]) {
        files = Self.sound.merging(own) { _, own in own }.mapValues { MarkedText($0) }
    }

    func compile(published: [PublishedEntry] = []) async -> CompiledCatalog {
        var problems: [Diagnostic] = []
        let (settings, unresolved) = decode(&problems)
        return await CatalogCompiler(
            site: settings.site, vocabularies: settings.vocabularies, media: media.map(Self.facts),
            today: today, published: published, settingsKeys: settings.keys
        ).compile(unresolved, after: problems)
    }

    /// The contacts as coordinators see them.
    var editorialContacts: [EditorialContact] {
        var problems: [Diagnostic] = []
        return decode(&problems).1.editorialContacts
    }

    private func decode(_ problems: inout [Diagnostic]) -> (SiteSettings, UnresolvedCatalog) {
        var vocabularies: [Vocabulary.Name: SourceFile] = [:]
        for name in Vocabulary.Name.allCases {
            vocabularies[name] = source("vocabulary/\(name.rawValue).yml")
        }
        let settings = SiteSettings.decode(source("site.yml"), vocabularies, in: "content")
            .reporting(to: &problems)
        let documents = files.keys.sorted().filter { $0.hasSuffix(".md") }.compactMap { source($0) }
        let entries = EntryFiles.group(documents, below: ["content"], for: settings.site)
            .reporting(to: &problems)
        var unresolved = UnresolvedCatalog(
            decoding: entries, today: today, mainLanguage: settings.site.mainLanguage)
        unresolved.synonyms = source("vocabulary/synonyms.yml")
            .map { DecodedSynonyms.decode($0).reporting(to: &problems) }
        return (settings, unresolved.named(by: settings))
    }

    /// In the order in which they are shown.
    var problems: [Diagnostic] {
        get async { await compile().diagnostics.filter { !ignored.contains($0.code) }.sorted() }
    }

    /// What differs between the problems found and those expected at the markers of one file.
    func mismatches(
        in path: String, expecting expected: KeyValuePairs<Int, DiagnosticCode>, notes: [Int] = []
    ) async -> [String] {
        let found = await problems
        let (own, others) = (
            found.filter { $0.location.file == "content/" + path },
            found.filter { $0.location.file != "content/" + path }
        )
        let strays = others.map { "unexpected in \($0.location.file): \($0.message.english)" }
        return (files[path]?.mismatches(own, expecting: expected, notes: notes) ?? []) + strays
    }

    private static func facts(_ name: String) -> MediaFacts {
        let isDocument = name.hasSuffix(".pdf")
        return MediaFacts(
            name: name, path: "content/media/" + name, kind: isDocument ? .pdf : .png,
            size: isDocument ? nil : PixelSize(width: 4, height: 3))
    }

    private func source(_ path: String) -> SourceFile? {
        files[path].map { SourceFile(path: "content/" + path, bytes: $0.bytes) }
    }

    private static let sound = [
        "site.yml": """
        title: Fjordby sammen
        base_url: https://fjordby.example/
        languages: [da, en, ar]
        """,
        "vocabulary/topics.yml":
            "sprog: {da: Sprog og dansk, en: Language}\nmotion: {da: Motion, en: Exercise}\n",
        "vocabulary/audiences.yml": "alle: Alle\nboernefamilier: Børnefamilier\n",
        "vocabulary/districts.yml": "nordhoej: Nordhøj\n",
        "associations/broen.md":
            "---\nname: Foreningen Broen\nsummary: Et sted at mødes\n---\n\n## Formål\n\nAt mødes.\n",
        "contacts/vagttelefon.md": "---\nkind: function\nname: Vagttelefonen\nrole: Svarer på alt\n---\n",
        "places/trekanten.md": "---\nname: Trekanten\n---\n",
    ]
}

/// What differs between the problems of one file, put over the sound catalog, and those expected at its markers.
func mismatches(
    _ path: String, _ text: String, expecting expected: KeyValuePairs<Int, DiagnosticCode> = [:],
    notes: [Int] = [], beside others: [String: String] = [:]
) async -> [String] {
    await MarkedContent(others.merging([path: text]) { _, own in own })
        .mismatches(in: path, expecting: expected, notes: notes)
}

/// The same for fields that stand below those which every entry of the kind needs.
func mismatches(
    _ kind: EntryKind, _ fields: String, expecting expected: KeyValuePairs<Int, DiagnosticCode> = [:],
    notes: [Int] = []
) async -> [String] {
    await mismatches("\(kind.folder)/test.md", entry(kind, fields), expecting: expected, notes: notes)
}

/// The problems of an entry with such fields.
func problems(_ kind: EntryKind, _ fields: String) async -> [Diagnostic] {
    await MarkedContent(["\(kind.folder)/test.md": entry(kind, fields)]).problems
}

/// What is proposed for the first problem of an entry with such fields.
func suggestion(_ kind: EntryKind, _ fields: String) async -> String? {
    await problems(kind, fields).first?.suggestion
}

/// The catalog that an entry with such fields comes into.
func catalog(_ kind: EntryKind, _ fields: String) async -> Catalog {
    await MarkedContent(["\(kind.folder)/test.md": entry(kind, fields)]).compile().catalog
}

/// The text of an entry with the fields that its kind needs, and others below.
func entry(_ kind: EntryKind, _ fields: String = "", body: String = "") -> String {
    let needed =
        switch kind {
        case .association: "name: Prøven\nsummary: En prøve"
        case .activity: "title: Prøve\nsummary: En prøve\norganizers: [broen]\ntopics: [sprog]"
        case .contact: "kind: function\nname: Prøven\nrole: Svarer"
        case .place, .council: "name: Prøven"
        case .news: "title: Prøve\ndate: 2026-11-20\nkind: news"
        case .forum: "name: Prøven\nsummary: En prøve\ntype: working-group"
        case .agreement:
            "title: Prøve\nsummary: En prøve\nparties: [broen]\nsince: 2026-01-01\nreview_after: 2027-01-01"
        case .page: "title: Prøve"
        }
    return "---\n\(needed)\n\(fields)\n---\n\n\(body)\n"
}
