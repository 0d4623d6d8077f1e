import CatalogCompiling
import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading

/// The entries of the content as their files say, before anybody looked whether they fit together.
struct DecodedContent: Sendable {
    let entries: UnresolvedCatalog
    let diagnostics: [Diagnostic]

    /// Parses and decodes on several threads; what the entries refer to is still words.
    static func decode(
        _ sources: SiteSources, for site: SiteConfiguration, _ options: BuildOptions, _ timings: inout Timings
    ) async throws -> DecodedContent {
        var diagnostics: [Diagnostic] = []
        let documents = try await sources.documents
            .concurrentMap(width: options.width) { parse($0) }
            .map { $0.reporting(to: &diagnostics) }
        timings.finish("parse")

        let entries =
            EntryDocuments
            .group(documents, below: options.content, for: site)
            .reporting(to: &diagnostics)
        var decoded =
            try await entries
            .concurrentRuns(width: options.width) { UnresolvedCatalog(decoding: $0) }
            .reduce(into: UnresolvedCatalog()) { $0.append($1) }
        if let synonyms = sources.synonyms {
            decoded.synonyms = DecodedSynonyms.decode(synonyms).reporting(to: &diagnostics)
        }
        timings.finish("decode")
        return DecodedContent(entries: decoded, diagnostics: diagnostics)
    }

    /// What is no Markdown file is said to be in the wrong place, and nothing about its insides.
    private static func parse(_ file: SourceFile) -> Diagnosed<Document> {
        guard file.path.hasEnding(".md") else {
            return Diagnosed(Document(source: file))
        }
        return DocumentParser().parse(file)
    }
}

extension SiteSettings {
    /// `site.yml` and the vocabularies, with what the options say instead.
    static func read(from sources: SiteSources, _ options: BuildOptions) -> Diagnosed<SiteSettings> {
        var settings = decode(sources.settings, sources.vocabularies, in: options.content[0])
        settings.diagnostics += sources.timeZoneProblem(settings.value.site.timeZone)
        if let baseURL = options.baseURL { settings.value.site.baseURL = baseURL }
        return settings
    }
}
