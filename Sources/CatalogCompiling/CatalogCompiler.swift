package import CatalogModel
import CatalogSchema
package import Diagnostics
import DocumentParsing

/// Makes one checked catalog of decoded entries.
///
/// Comes in: entries whose references are words. Goes out: the catalog, and everything that is wrong with it.
/// It never touches the disk and never stops at the first problem.
package struct CatalogCompiler: Sendable {
    let site: SiteConfiguration
    /// Where the keys of `site.yml` stand.
    let settingsKeys: [String: SourceRange]
    let vocabularies: [Vocabulary.Name: Vocabulary]
    let media: [MediaFacts]
    let today: LocalDate
    let published: [PublishedEntry]
    /// What languages are called in the site's main language.
    let languageNames: [LanguageCode: String]
    let contentFolder: String

    package init(
        site: SiteConfiguration, vocabularies: [Vocabulary.Name: Vocabulary], media: [MediaFacts],
        today: LocalDate, published: [PublishedEntry] = [], languageNames: [LanguageCode: String] = [:],
        contentFolder: String = "content", settingsKeys: [String: SourceRange] = [:]
    ) {
        self.settingsKeys = settingsKeys
        self.site = site
        self.vocabularies = vocabularies
        self.media = media
        self.today = today
        self.published = published
        self.languageNames = languageNames
        self.contentFolder = contentFolder
    }

    /// Resolves and checks; `earlier` are the problems met so far, which also decide what is broken.
    ///
    /// With `gatheringUpkeep` the result holds what coordinators ask for as well, with `exchangingEntries` what a preview
    /// needs to follow somebody who writes.
    package func compile(
        _ unresolved: UnresolvedCatalog, after earlier: [Diagnostic] = [], gatheringUpkeep: Bool = false,
        exchangingEntries: Bool = false
    ) async -> CompiledCatalog {
        let index = EntryIndex(unresolved)
        let links = LinkResolver(
            index: index,
            media: Dictionary(media.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
        let policy = SeverityPolicy(site: site, entries: index.entries)
        let known = earlier + unresolved.diagnostics
        let brokenSoFar = Self.brokenFiles(policy.apply(known))

        // The rules seldom find an error, so the catalog is made beside them as if they found none.
        let resolver = CatalogResolver(compiler: self, links: links, brokenFiles: brokenSoFar)
        async let hoped = resolver.resolve(unresolved)
        let checked = CheckedCatalog(
            unresolved: unresolved, index: index, site: site, settingsKeys: settingsKeys,
            vocabularies: vocabularies, links: links,
            today: today, published: published, languageNames: languageNames, brokenFiles: brokenSoFar,
            contentFolder: contentFolder,
            people: Set(
                unresolved[ContactRecord.self].lazy.filter { $0.entry.type == .person }.map(\.entry.key)))
        let found = policy.apply(known + (await Self.problems(in: checked)))
        let diagnostics = found.withoutConsequences(
            of: Self.brokenFiles(found), settings: contentFolder + "/site.yml"
        )
        .keepingConfidential(unresolved, index.entries)
        let broken = Self.brokenFiles(diagnostics)
        let catalog =
            broken == brokenSoFar
            ? await hoped
            : CatalogResolver(compiler: self, links: links, brokenFiles: broken).resolve(unresolved)
        return CompiledCatalog(
            catalog: catalog, diagnostics: diagnostics, summary: RunSummary(index.entries, diagnostics),
            upkeep: gatheringUpkeep ? UpkeepFacts(checked) : nil,
            exchange: exchangingEntries ? EntryExchange(resolver) : nil)
    }

    /// What the rules find, in their order; none of them knows of the others, so they are asked at the same time.
    private static func problems(in catalog: CheckedCatalog) async -> [Diagnostic] {
        await withTaskGroup(of: (rule: Int, problems: [Diagnostic]).self) { group in
            for (number, rule) in catalogRules.enumerated() {
                group.addTask { (number, rule.check(catalog)) }
            }
            var found = [[Diagnostic]](repeating: [], count: catalogRules.count)
            for await (rule, problems) in group { found[rule] = problems }
            return found.flatMap(\.self)
        }
    }

    /// The files with errors, and of two files for the same thing the other as well, which may be the one that counts.
    static func brokenFiles(_ diagnostics: [Diagnostic]) -> Set<String> {
        diagnostics.lazy.filter { $0.severity == .error }.reduce(into: []) { files, problem in
            files.insert(problem.location.file)
            if problem.code == .duplicateID { files.formUnion(problem.notes.map(\.location.file)) }
        }
    }
}

extension [Diagnostic] {
    /// The same without translations called outdated for the sake of a text that is to be mended anyway, and without
    /// what was held against settings in which something is wrong.
    fileprivate func withoutConsequences(of broken: Set<String>, settings: String) -> [Diagnostic] {
        guard !broken.isEmpty else { return self }
        let areSettingsBroken = broken.contains(settings)
        return filter { diagnostic in
            if areSettingsBroken, diagnostic.location.file != settings, diagnostic.dependsOnSettings {
                return false
            }
            if areSettingsBroken, diagnostic.code == .missingSchoolHolidays { return false }
            return
                diagnostic.code != .outdatedTranslation
                || !diagnostic.notes.contains { broken.contains($0.location.file) }
        }
    }
}

extension Diagnostic {
    /// Whether the languages, holidays or names in `site.yml` decide on it.
    fileprivate var dependsOnSettings: Bool {
        switch code {
        case .orphanTranslation, .missingTranslation, .unknownLanguage, .missingString: true
        case .missingField: location.file.utf8.suffix(4).elementsEqual(".yml".utf8)
        default: false
        }
    }
}

/// The catalog of the entries without errors, and what is wrong with the others.
package struct CompiledCatalog: Sendable {
    package let catalog: Catalog
    package let diagnostics: [Diagnostic]
    package let summary: RunSummary
    /// Only where it was asked for.
    package let upkeep: UpkeepFacts?
    /// Only where it was asked for.
    package let exchange: EntryExchange?
}

extension RunSummary {
    fileprivate init(_ entries: [EntryFacts], _ diagnostics: [Diagnostic]) {
        self.init()
        let broken = CatalogCompiler.brokenFiles(diagnostics)
        for entry in entries {
            for file in entry.files where !broken.contains(file.document.path) {
                if entry.isDraft { drafts += 1 } else { ready += 1 }
            }
        }
        withErrors = broken.count
        files = ready + drafts + withErrors
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
    }
}
