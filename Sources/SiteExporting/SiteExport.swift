import CatalogModel
import CatalogSchema
import Diagnostics
package import SitePlanning
package import SitePublishing
package import SiteWording

/// Makes a file that the site offers beside its pages.
protocol SiteExport: Sendable {
    /// Writes the file piece by piece, so that none is ever whole in memory.
    func write(_ site: ExportedSite, to output: inout ByteStream) throws
}

/// What exports are made from.
package struct ExportedSite: Sendable {
    package let publication: Publication
    package let plan: SitePlan
    package let languages: Languages
    /// Style sheets, scripts and icons of the theme, below `theme/`.
    package let assets: [OutputFile]
    /// What writes calendars; none where there are no calendars.
    var calendars: [LanguageCode: CalendarWriter] = [:]
    /// What many files of the interface are written with, made once.
    let interface: InterfaceWriter
    /// What cells of tables are written with.
    let cellWords: CellWords

    package init(
        _ publication: Publication, _ plan: SitePlan, _ languages: Languages, assets: [OutputFile] = []
    ) {
        self.publication = publication
        self.plan = plan
        self.languages = languages
        self.assets = assets
        interface = InterfaceWriter(publication, plan, languages)
        cellWords = CellWords(of: publication, languages)
        calendars = CalendarWriter.all(of: self)
    }

    /// What is made of all entries of a kind; the largest things to do, so they are best begun first.
    package var copies: [EntryCopies] { EntryCopies.all(among: plan.files) }

    /// The files of the plan that are neither copies of entries nor calendars.
    package var otherFiles: [FileContent] {
        plan.files.filter { !$0.isEntryCopy && $0.calendarLanguage == nil }
    }

    package func write(_ copies: EntryCopies, to sink: some OutputSink) throws -> [WrittenFile] {
        try copies.write(self, to: sink)
    }

    /// Makes a file of the plan; what is no export, such as a picture, is left to the caller, and so is what is made of
    /// several or of other files.
    package func write(_ file: FileContent, to sink: some OutputSink) throws -> WrittenFile? {
        guard let export = export(file) else { return nil }
        return try write(file, to: sink) { try export.write(self, to: &$0) }
    }

    /// Makes the list of the interface, when all other files are written.
    package func writeIndex(of files: [WrittenFile], to sink: some OutputSink) throws {
        guard plan.files.contains(.interface(.index)) else { return }
        _ = try write(.interface(.index), to: sink) {
            try InterfaceIndexExport(files: files).write(self, to: &$0)
        }
    }

    /// Every export there is.
    private func export(_ file: FileContent) -> (any SiteExport)? {
        switch file {
        case .index(let language): IndexExport(language: language)
        case .pageList(let language): PagesExport(language: language, among: plan.files)
        case .pageListPart(let language, number: _, let pages): PagesExport(language: language, part: pages)
        case .editingForm(let language): EditingFormExport(language: language)
        case .editingPart(.fields(let kind), let language):
            EditingFieldsExport(kind: kind, language: language)
        case .editingPart(.existing, let language): EditingWordsExport(language: language)
        case .editingEntries(let language): EditingEntriesExport(language: language)
        case .manifest(let language): ManifestExport(language: language)
        case .calendar(let scope, let language):
            CalendarExport(file: file, scope: scope, language: language)
        case .formerCalendar(_, of: let key, let language):
            CalendarExport(file: file, scope: key.map { .entry($0) }, language: language)
        case .feed(let scope, let language): FeedExport(file: file, scope: scope, language: language)
        case .sitemap: SitemapExport()
        case .sitemapPart(number: _, let pages): SitemapPartExport(pages: pages)
        case .robots: RobotsExport()
        case .serviceWorker: ServiceWorkerExport()
        case .map: MapExport()
        case .sources: SourcesExport()
        case .headers: HeadersExport()
        case .apacheSettings: ApacheSettingsExport()
        case .interface(let file): Self.interface(file)
        case .openReferral(let file): HSDSExport(file: file)
        case .redirects: RedirectsExport()
        case .table, .searchStart, .asset, .media, .passedOn: nil
        }
    }
}

extension ExportedSite {
    private static func interface(_ file: FileContent.InterfaceFile) -> (any SiteExport)? {
        switch file {
        case .index, .entries, .entry: nil
        case .vocabulary: VocabularyExport()
        case .events: EventsExport()
        case .changes: ChangesExport()
        case .schema: InterfaceSchemaExport()
        case .openAPI: OpenAPIExport()
        case .catalog: DataCatalogExport()
        }
    }
}

extension ByteStream {
    /// Sends on what has been written of a long text.
    mutating func move(from json: inout JSONText) throws {
        if json.bytes.count >= Self.pieceSize { try write(json.takeBytes()) }
    }
}
