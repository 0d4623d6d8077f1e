import CatalogCompiling
package import CatalogModel
package import Diagnostics
import DocumentParsing
import Foundation
import MediaReading
import PageRendering
import SiteExporting
package import SitePlanning
package import SiteWriting
package import SourceReading

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
        var timings = Timings()
        let sources = try await SiteSources.read(options)
        timings.finish("read")

        let settings = SiteSettings.read(from: sources, options)
        let site = settings.value.site
        let today = options.today ?? LocalDate(now: Date(), in: site.timeZone)
        async let loading = Theme.load(sources.theme, from: options.theme + "/", for: site.languages)
        let content = try await DecodedContent.decode(sources, for: site, options, &timings)
        let theme = await loading
        let beside = sources.themeDiagnostics + settings.diagnostics + theme.diagnostics

        let media = try await sources.media
            .concurrentMap(width: options.width) { MediaReader().read($0.file, named: $0.name) }
        timings.finish("look at media")

        let compiled = await CatalogCompiler(
            site: site, vocabularies: settings.value.vocabularies, media: media.map(\.value),
            today: today, published: sources.published, contentFolder: options.content[0]
        ).compile(
            content.entries,
            after: beside + sources.diagnostics + content.diagnostics + media.flatMap(\.diagnostics))
        timings.finish("resolve and check")

        let plan = await SitePlanner(today: today).plan(compiled.catalog)
        timings.finish("plan")
        let isUsable = !beside.containsError
        return PreparedSite(
            catalog: compiled.catalog, plan: plan, theme: theme.value,
            media: shown(sources.media, compiled.catalog),
            today: today, diagnostics: compiled.diagnostics.map(\.withoutPersonalNumbers).sorted(),
            summary: compiled.summary,
            sources: sources,
            isPublishable: !compiled.diagnostics.containsError || options.leavesOutBroken && isUsable,
            timings: timings)
    }

    private func shown(_ media: [MediaFile], _ catalog: Catalog) -> [OutputFile] {
        media.filter { catalog.media[$0.name] != nil }.map {
            OutputFile(path: "media/" + $0.name, bytes: $0.file.bytes)
        }
    }

    /// Renders the whole site and puts it in the place of the old one.
    package func write(_ site: PreparedSite, to folder: String) async throws -> (WriteCounts, Timings) {
        var timings = Timings()
        let renderer = try await renderer(for: site)
        timings.finish("cards")
        let counts = try await SiteWriter(folder: folder).replaceContents { stage in
            async let others: Void = writeOthers(of: site, to: stage)
            async let indexing = SiteSearch.index(site, named: renderer)
            try await write(site.plan.pages.filter { !$0.namesSearchIndex }, renderer, to: stage)
            timings.finish("render and write")
            let search = await indexing
            for file in search.files { try stage.write(file) }
            var finder = renderer
            finder.searchCores = search.cores(site.plan.addresses)
            try await write(site.plan.pages.filter(\.namesSearchIndex), finder, to: stage)
            timings.finish("search")
            try await others
            timings.finish("export")
            try await site.sources.confirmFreshFiles(with: SourceReader(root: options.root))
        }
        timings.finish("exchange")
        return (counts, timings)
    }

    private func write(_ pages: [PlannedPage], _ renderer: PageRenderer, to stage: SiteStage) async throws {
        _ = try await pages.concurrentRuns(width: options.width) { pages in
            for page in pages { try stage.write(renderer.render(page)) }
        }
    }

    private func writeOthers(of site: PreparedSite, to stage: SiteStage) async throws {
        for file in site.otherFiles { try stage.write(file) }
    }

    /// Renders the whole site into memory.
    package func render(_ site: PreparedSite) async throws -> [OutputFile] {
        var renderer = try await renderer(for: site)
        let search = await SiteSearch.index(site, named: renderer)
        renderer.searchCores = search.cores(site.plan.addresses)
        return try await site.plan.pages.concurrentMap(width: options.width) { [renderer] in
            renderer.render($0)
        }
            + search.files + site.otherFiles
    }

    /// Cards stand on many pages, so they are rendered first and once.
    private func renderer(for site: PreparedSite) async throws -> PageRenderer {
        var renderer = PageRenderer(
            theme: site.theme, catalog: site.catalog, plan: site.plan, today: site.today)
        let bare = renderer
        renderer.shelve(try await bare.cards.concurrentMap(width: options.width) { bare.render($0) })
        return renderer
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
    let sources: SiteSources
    /// Whether the site may be written: there is no error, or what is broken may be left out.
    package let isPublishable: Bool
    package let timings: Timings

    /// The texts that the diagnostics point into.
    package var lines: SourceLines { sources.lines }

    /// The files of the content as they are on disk.
    package var contentFiles: [SourceFile] { sources.editable }

    /// Exports, assets and media.
    var otherFiles: [OutputFile] {
        SiteExports.files(for: catalog, plan, assets: theme.assets, today: today) + theme.assets + media
    }
}
