import CatalogCompiling
package import CatalogModel
package import Diagnostics
import DocumentParsing
import Foundation
import PageRendering
import SiteExporting
package import SitePlanning
package import SiteWriting
import SourceReading

/// The pipeline: one value flows from content to site, and nothing goes back.
///
/// Problems in the content are collected and come out with the result. Failures of the machine are thrown.
package struct SiteBuilder: Sendable {
    private let options: BuildOptions

    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// Reads, parses, decodes, resolves, checks and plans; renders and writes nothing.
    package func prepare() async throws -> PreparedSite {
        var report: [Diagnostic] = []
        var timings = Timings()

        let sources = try await SiteSources.read(options)
        report += sources.diagnostics
        timings.finish("read")

        var settings =
            SiteSettings
            .decode(sources.settings, sources.vocabularies, in: options.content[0])
            .reporting(to: &report)
        report += sources.timeZoneProblem(settings.site.timeZone)
        if let baseURL = options.baseURL { settings.site.baseURL = baseURL }
        let today = options.today ?? LocalDate(now: Date(), in: settings.site.timeZone)
        let site = settings.site
        async let loading = Theme.load(sources.theme, from: options.theme + "/", for: site.languages)
        var contentReport: [Diagnostic] = []
        let decoded = try await decode(sources, for: site, &contentReport, &timings)
        let theme = await loading.reporting(to: &report)
        let isUsable = !report.containsError
        report += contentReport

        let media = sources.media.map { OutputFile(path: mediaPath($0.path), bytes: $0.bytes) }
        let compiled = await CatalogCompiler(
            site: settings.site, vocabularies: settings.vocabularies,
            media: media.map { String($0.path.utf8.dropFirst(6)) ?? "" }, today: today
        ).compile(decoded, after: report)
        timings.finish("resolve and check")

        let shownMedia = Set(compiled.catalog.media.map { "media/" + $0 })
        let plan = await SitePlanner(today: today).plan(compiled.catalog)
        timings.finish("plan")
        let errors = compiled.diagnostics.containsError
        return PreparedSite(
            catalog: compiled.catalog, plan: plan, theme: theme,
            media: media.filter { shownMedia.contains($0.path) }, today: today,
            diagnostics: compiled.diagnostics.sorted(), summary: compiled.summary, sources: sources.lines,
            isPublishable: !errors || options.leavesOutBroken && isUsable, timings: timings)
    }

    /// Reads the entries out of their files; what they refer to is still words.
    private func decode(
        _ sources: SiteSources, for site: SiteConfiguration, _ report: inout [Diagnostic],
        _ timings: inout Timings
    ) async throws -> UnresolvedCatalog {
        let documents = try await sources.documents
            .concurrentMap(width: options.width) { Self.parse($0) }
            .map { $0.reporting(to: &report) }
        timings.finish("parse")

        let entries =
            EntryDocuments
            .group(documents, below: options.content, for: site)
            .reporting(to: &report)
        let decoded =
            try await entries
            .concurrentRuns(width: options.width) { UnresolvedCatalog(decoding: $0) }
            .reduce(into: UnresolvedCatalog()) { $0.append($1) }
        timings.finish("decode")
        return decoded
    }

    /// Renders the whole site and puts it in the place of the old one.
    package func write(_ site: PreparedSite, to folder: String) async throws -> (WriteCounts, Timings) {
        var timings = Timings()
        let width = options.width
        let renderer = try await renderer(for: site)
        timings.finish("cards")
        let counts = try await SiteWriter(folder: folder).replaceContents { stage in
            async let others: Void = writeOthers(of: site, to: stage)
            _ = try await site.plan.pages.concurrentRuns(width: width) { pages in
                for page in pages { try stage.write(renderer.render(page)) }
            }
            timings.finish("render and write")
            try await others
            timings.finish("export")
        }
        timings.finish("exchange")
        return (counts, timings)
    }

    private func writeOthers(of site: PreparedSite, to stage: SiteStage) async throws {
        for file in site.otherFiles { try stage.write(file) }
    }

    /// Renders the whole site into memory.
    package func render(_ site: PreparedSite) async throws -> [OutputFile] {
        let renderer = try await renderer(for: site)
        return try await site.plan.pages.concurrentMap(width: options.width) { renderer.render($0) }
            + site.otherFiles
    }

    /// Cards stand on many pages, so they are rendered first and once.
    private func renderer(for site: PreparedSite) async throws -> PageRenderer {
        var renderer = PageRenderer(
            theme: site.theme, catalog: site.catalog, plan: site.plan, today: site.today)
        let bare = renderer
        renderer.shelve(try await bare.cards.concurrentMap(width: options.width) { bare.render($0) })
        return renderer
    }

    /// What is no Markdown file is said to be in the wrong place, and nothing about its insides.
    private static func parse(_ file: SourceFile) -> Diagnosed<Document> {
        guard file.path.utf8.suffix(3).elementsEqual(".md".utf8) else {
            return Diagnosed(Document(source: file))
        }
        return DocumentParser().parse(file)
    }

    /// `media/…` from `content/media/…`.
    private func mediaPath(_ path: String) -> String {
        let folder = options.content.first { path.utf8.starts(with: ($0 + "/media/").utf8) } ?? ""
        return String(path.utf8.dropFirst(folder.utf8.count + 1)) ?? path
    }
}

/// A site that is checked and planned, and only needs rendering.
package struct PreparedSite: Sendable {
    package let catalog: Catalog
    package let plan: SitePlan
    let theme: Theme
    let media: [OutputFile]
    package let today: LocalDate
    /// In the order in which they are shown.
    package let diagnostics: [Diagnostic]
    package let summary: RunSummary
    /// The texts that the diagnostics point into.
    package let sources: SourceLines
    /// Whether the site may be written: there is no error, or what is broken may be left out.
    package let isPublishable: Bool
    package let timings: Timings

    /// Exports, assets and media.
    var otherFiles: [OutputFile] {
        SiteExports.files(for: catalog, plan, today: today) + theme.assets + media
    }
}
