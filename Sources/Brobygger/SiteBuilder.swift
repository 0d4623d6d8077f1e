import CatalogCompiling
package import CatalogModel
package import ContentEditing
package import Diagnostics
import DocumentParsing
import Foundation
import PageRendering
import SiteExporting
package import SitePlanning
import SitePublishing
import SiteWording
package import SiteWriting
package import SourceReading

/// The pipeline: one value flows from content to site, and nothing goes back.
///
/// Problems in the content are collected and come out with the result. Failures of the machine are thrown.
package struct SiteBuilder: Sendable {
    let options: BuildOptions

    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// Reads, parses, decodes, resolves, checks and plans; renders and writes nothing.
    package func prepare() async throws -> PreparedSite {
        try await prepare(adding: [])
    }

    /// The errors that a file would have if it were there.
    package func errors(ofNew path: String, holding bytes: [UInt8]) async throws -> [Diagnostic] {
        let file = SourceFile(path: path, bytes: bytes)
        if PersonalNumber.isContained(in: file.path) { return [PersonalNumbers.problem(inNameOf: file.path)] }
        return try await prepare(adding: [file]).diagnostics.filter {
            $0.severity == .error && $0.location.file == file.path
        }
    }

    /// The errors that files of the content would have if they held what changes make of them.
    package func errors(after changes: [FileChange]) async throws -> [Diagnostic] {
        let files = changes.map { SourceFile(path: $0.newPath ?? $0.path, bytes: $0.new) }
        let paths = Set(files.map(\.path))
        return try await prepare(adding: files).diagnostics.filter {
            $0.severity == .error && paths.contains($0.location.file)
        }
    }

    /// The same for a preview, which prepares again after every change: what has not changed is taken from the memory.
    func prepare(remembering memory: inout PreparingMemory) async throws -> PreparedSite {
        var known: PreparingMemory? = memory
        let site = try await prepare(adding: [], remembering: &known)
        memory = known ?? memory
        return site
    }

    /// The same for whoever prepares many sites: what is among `themes` is not loaded again, and the site's own comes out.
    package func prepare(knowing themes: [ThemeMemory]) async throws -> (
        site: PreparedSite, theme: ThemeMemory?
    ) {
        var memory: PreparingMemory? = PreparingMemory(only: themes)
        let site = try await prepare(adding: [], remembering: &memory)
        return (site, memory?.theme)
    }

    /// Everything on disk, the theme that the settings name among it, and the settings.
    private func read(
        adding files: [SourceFile], remembering memory: inout PreparingMemory?
    ) async throws -> (SiteSources, Diagnosed<SiteSettings>) {
        options.onStage(.reading)
        var sources = try await SiteSources.read(options, remembering: &memory.files).adding(files)
        let settings = SiteSettings.read(from: sources, options)
        let key = settings.value.keys["theme"] ?? .startOfFile
        sources.theme = try ThemeFiles.read(
            options, named: settings.value.site.theme,
            at: SourceLocation(file: options.content[0] + "/site.yml", range: key),
            with: SourceReader(root: options.root))
        options.onStage(.checking(files: sources.documents.count))
        return (sources, settings)
    }

    private func prepare(adding files: [SourceFile]) async throws -> PreparedSite {
        var nothing: PreparingMemory?
        return try await prepare(adding: files, remembering: &nothing)
    }

    private func prepare(
        adding files: [SourceFile], remembering memory: inout PreparingMemory?
    ) async throws -> PreparedSite {
        var timings = Timings()
        let checked = try await check(adding: files, remembering: &memory, &timings)
        let site = try await plan(checked, planned: memory.plannedSite, timings)
        if site.isPublishable, checked.published == nil, let exchange = checked.compiled.exchange {
            memory?.keep(site, exchange)
        }
        return site
    }

    /// What is left of the content once it is checked.
    private struct CheckedContent {
        let compiled: CompiledCatalog
        let settings: SiteSettings
        let theme: Theme
        /// Without the texts in which nothing is wrong.
        let sources: SiteSources
        let published: PublishedSite?
        let neighbours: Diagnosed<Neighbourhood>
        /// Whether nothing is wrong with what every page needs: the settings and the theme.
        let isUsable: Bool
        let today: LocalDate
    }

    /// Reads, decodes and checks; what has been read is forgotten at its end.
    private func check(
        adding files: [SourceFile], remembering memory: inout PreparingMemory?, _ timings: inout Timings
    ) async throws -> CheckedContent {
        let (sources, settings) = try await read(adding: files, remembering: &memory)
        let site = settings.value.site
        timings.finish("read")

        let today = options.today ?? LocalDate(now: Date(), in: site.timeZone)
        let (content, loaded) = try await decode(
            sources, for: site, on: today, remembering: &memory, &timings)
        let theme = settings.value.dress(loaded, in: options)
        let beside =
            sources.theme.diagnostics + settings.diagnostics + theme.diagnostics
            + sources.problems(naming: content.people)

        let known = beside + content.diagnostics + sources.problems(of: site, content.people, options)
        async let reading = NeighbourSources(options: options, settings: settings.value, today: today).read()

        let published = sources.published?.carrying(nothingOf: content.people)
        let compiled = await CatalogCompiler(
            site: site, vocabularies: settings.value.vocabularies, media: sources.media.map(\.facts.value),
            today: today, published: published?.entries ?? [],
            languageNames: theme.value.languages.names(in: site.mainLanguage),
            contentFolder: options.content[0], settingsKeys: settings.value.keys
        ).compile(
            content.entries.named(by: settings.value), after: known,
            gatheringUpkeep: options.gathersUpkeep, exchangingEntries: memory != nil)
        timings.finish("resolve and check")
        return CheckedContent(
            compiled: compiled, settings: settings.value, theme: theme.value,
            sources: sources.forgettingTexts(except: known), published: published,
            neighbours: try await reading, isUsable: !beside.containsError, today: today)
    }

    /// `planned` is a site that was planned from the same files; there is none in a build.
    private func plan(
        _ checked: CheckedContent, planned: PreparedSite?, _ timings: Timings
    ) async throws -> PreparedSite {
        let (compiled, sources, theme) = (checked.compiled, checked.sources, checked.theme)
        let site = checked.settings.site
        let isWhole =
            !compiled.diagnostics.containsError || options.leavesOutBroken && checked.isUsable
        let loss = isWhole ? self.loss(of: compiled.catalog, before: sources.before) : nil
        let (publication, plan) = await publish(checked, planned: planned)
        let problems =
            (compiled.diagnostics + SeverityPolicy(site: site).apply(checked.neighbours.diagnostics))
            .adding(plan.history, of: site, settings: options.content[0] + "/site.yml").adding(loss)
        var timings = timings
        timings.finish("plan")
        return PreparedSite(
            catalog: compiled.catalog, publication: publication, plan: plan, theme: theme,
            today: checked.today, diagnostics: problems.map(\.withoutPersonalNumbers).sorted(),
            summary: compiled.summary.counting(problems),
            sources: try sources.keepingFiles(of: problems, reader: SourceReader(root: options.root)),
            isPublishable: isWhole && loss == nil,
            losesHistory: checked.published == nil && sources.before.contains { $0.dates != EntryDates() },
            timings: timings, upkeep: compiled.upkeep)
    }

    private func publish(
        _ checked: CheckedContent, planned: PreparedSite?
    ) async -> (Publication, SitePlan) {
        // Files of neighbours are no files of the content, so they may have changed all the same.
        if let planned, planned.plan.neighbours.isEmpty, checked.neighbours.value.isEmpty,
            !checked.compiled.diagnostics.containsError
        {
            return (planned.publication, planned.plan)
        }
        let publication = Publication(
            checked.compiled.catalog, today: checked.today, map: checked.settings.map)
        let plan = await SitePlanner(languages: checked.theme.languages).plan(
            publication, assets: checked.theme.assetNames, passingOn: checked.sources.namesPassedOn,
            since: checked.published, beside: checked.neighbours.value)
        return (publication, plan)
    }

    private func loss(of catalog: Catalog, before: [PublishedEntry]) -> Diagnostic? {
        options.allowsFewer
            ? nil
            : FewerEntries.problem(catalog, before: before, settings: options.content[0] + "/site.yml")
    }

    /// Decodes the entries while the theme is loaded.
    private func decode(
        _ sources: SiteSources, for site: SiteConfiguration, on today: LocalDate,
        remembering memory: inout PreparingMemory?, _ timings: inout Timings
    ) async throws -> (DecodedContent, Diagnosed<Theme>) {
        let known = memory?.themes ?? []
        async let loading = ThemeMemory.load(sources, for: site.languages, remembering: known)
        let content = try await DecodedContent.decode(
            sources, for: site, options, on: today, remembering: &memory.entries,
            memory?.files?.changed ?? [], &timings)
        let theme = await loading
        memory?.finish(with: theme, passingOn: sources.passedOn, on: today)
        return (content, theme.theme)
    }

    /// Renders the whole site and puts it in the place of the old one.
    package func write(_ site: PreparedSite, to folder: String) async throws -> WrittenSite {
        var timings = Timings()
        options.onStage(.making(pages: site.plan.pages.count))
        let (counts, stamp) = try await SiteWriter(folder: folder).replaceAndStamp { stage in
            try await makeOutputs(of: site, into: stage, &timings)
            options.onStage(.exchanging)
            try await site.sources.confirmFreshFiles(with: SourceReader(root: options.root))
        }
        timings.finish("exchange")
        return WrittenSite(counts: counts, stamp: stamp, timings: timings)
    }

    /// Renders the whole site into memory.
    package func render(_ site: PreparedSite) async throws -> [OutputFile] {
        var timings = Timings()
        let sink = MemorySink()
        try await makeOutputs(of: site, into: sink, &timings)
        return await sink.files()
    }

    /// Makes every output, each handed to the sink as soon as it is there.
    private func makeOutputs(
        of site: PreparedSite, into sink: some OutputSink, _ timings: inout Timings
    ) async throws {
        let renderer = PageRenderer(
            theme: site.theme, publication: site.publication, plan: site.plan,
            annotations: SchemaOrg(site.publication, site.plan, site.theme.languages))
        // Cards stand on many pages, so they are rendered first and once.
        let cards = CardShelf(
            try await renderer.cards.concurrentMap(width: options.width) { renderer.render($0) })
        timings.finish("cards")
        // One after the other, since either needs much memory.
        async let others = {
            let starts = try await SiteSearch.index(site, named: renderer, width: options.width, into: sink)
            try await writeFiles(of: site, into: sink)
            return starts
        }()
        try await write(site.plan.pages.filter { !$0.namesSearchIndex }, into: sink) {
            renderer.render($0, with: cards)
        }
        timings.finish("render and write")
        let starts = try await others
        try await write(site.plan.pages.filter(\.namesSearchIndex), into: sink) {
            renderer.render($0, with: cards, searchIndex: starts[$0.language])
        }
        timings.finish("search and export")
    }

    private func write(
        _ pages: [PlannedPage], into sink: some OutputSink,
        _ render: @escaping @Sendable (PlannedPage) -> OutputFile
    ) async throws {
        _ = try await pages.concurrentRuns(width: options.width) { pages in
            for page in pages { try sink.write(render(page)) }
        }
    }

    private func writeFiles(of site: PreparedSite, into sink: some OutputSink) async throws {
        let planned = PlannedFiles(of: site, reader: SourceReader(root: options.root))
        let exported = planned.site
        async let copying = exported.copies.concurrentMap(width: options.width) {
            try exported.write($0, to: sink)
        }
        for language in exported.calendarLanguages {
            try await writeCalendars(of: exported, in: language, into: sink)
        }
        let others = try await exported.otherFiles.concurrentMap(width: options.width) {
            try planned.write($0, into: sink)
        }
        let copies = try await copying.flatMap(\.self)
        try exported.writeIndex(of: copies + others.compactMap(\.self), to: sink)
    }

    private func writeCalendars(
        of site: ExportedSite, in language: LanguageCode, into sink: some OutputSink
    ) async throws {
        let pieces = try await site.calendarPieces(in: language).concurrentMap(width: options.width) {
            site.write($0)
        }
        let site = site.holding(pieces)
        _ = try await site.calendarFiles(in: language).concurrentMap(width: options.width) {
            try site.write($0, to: sink)
        }
    }
}

extension [Diagnostic] {
    /// The problems with the loss of entries among them, from which follows every address that would vanish.
    fileprivate func adding(_ loss: Diagnostic?) -> [Diagnostic] {
        guard let loss else { return self }
        return filter { $0.code != .vanishedAddress && $0.code != .manyVanished } + [loss]
    }
}

extension SiteSettings {
    /// The theme in the site's colours, with what is wrong with it and with them.
    fileprivate func dress(_ theme: Diagnosed<Theme>, in options: BuildOptions) -> Diagnosed<Theme> {
        let dressed = theme.value.wearing(
            site.appearance, named: site.title.original, at: keys, in: options.content[0] + "/site.yml")
        return Diagnosed(dressed.value, theme.diagnostics + dressed.diagnostics)
    }
}

extension RunSummary {
    fileprivate func counting(_ problems: [Diagnostic]) -> RunSummary {
        var summary = self
        summary.errors = problems.count { $0.severity == .error }
        summary.warnings = problems.count { $0.severity == .warning }
        return summary
    }
}

/// What became of a site that was written.
package struct WrittenSite: Sendable {
    package let counts: WriteCounts
    /// How it looks from outside; none where that could not be told.
    let stamp: FolderStamp?
    package let timings: Timings
}

/// A site that is checked and planned, and only needs rendering.
package struct PreparedSite: Sendable {
    package let catalog: Catalog
    let publication: Publication
    package let plan: SitePlan
    let theme: Theme
    package let today: LocalDate
    /// In the order in which they are shown.
    package private(set) var diagnostics: [Diagnostic]
    package private(set) var summary: RunSummary
    let sources: SiteSources
    /// Whether the site may be written: there is no error, or what is broken may be left out.
    package let isPublishable: Bool
    /// Whether the site that is there knows when its entries changed, and this one would not.
    package let losesHistory: Bool
    package let timings: Timings
    /// What coordinators ask for; only where the options said so, and never for what is written.
    let upkeep: UpkeepFacts?

    /// The same with the problems of some files or folders only.
    package func limited(to paths: [String]) -> PreparedSite {
        var site = self
        site.diagnostics = diagnostics.filter { diagnostic in
            paths.contains { path in
                diagnostic.location.file == path
                    || diagnostic.location.file.utf8.starts(with: (path + "/").utf8)
            }
        }
        site.summary = summary.counting(site.diagnostics)
        return site
    }

    /// The texts that the diagnostics point into.
    package var lines: SourceLines { sources.lines }

    /// The files of the content as they are on disk.
    package var contentFiles: [SourceFile] { sources.editable }
}
