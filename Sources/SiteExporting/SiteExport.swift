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

/// The events of some activities in one language.
package struct CalendarPiece: Sendable {
    let language: LanguageCode
    let ids: [EntryID<Activity>]
    var events: [[UInt8]] = []
}

/// What exports are made from.
package struct ExportedSite: Sendable {
    package let publication: Publication
    package let plan: SitePlan
    package let languages: Languages
    /// Style sheets, scripts and icons of the theme, below `theme/`.
    package let assets: [OutputFile]
    /// The events of each activity in short, where they were written before.
    var shortEvents: [LanguageCode: [EntryID<Activity>: [UInt8]]] = [:]
    /// What writes calendars; none where there are no calendars.
    private(set) var calendars: [LanguageCode: CalendarWriter] = [:]
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
        prepareCalendars()
    }

    private mutating func prepareCalendars() {
        guard !plan.calendars.files.isEmpty else { return }
        let writers = plan.languages.compactMap { language in
            CalendarWriter(self, language).map { (language, $0) }
        }
        calendars = Dictionary(writers) { first, _ in first }
    }

    /// What many calendars have in common, one piece for a number of activities of a language; in any order.
    package var calendarPieces: [CalendarPiece] {
        let ids = plan.calendars.times.keys.sorted()
        return calendars.keys.sorted().flatMap { language in
            stride(from: 0, to: ids.count, by: 64).map {
                CalendarPiece(language: language, ids: Array(ids[$0..<min($0 + 64, ids.count)]))
            }
        }
    }

    /// Writes the events of a piece.
    package func write(_ piece: CalendarPiece) -> CalendarPiece {
        var piece = piece
        guard let writer = calendars[piece.language] else { return piece }
        piece.events = piece.ids.map { id in
            writer.catalog.activity(id).map { writer.events(of: $0, isLong: false) } ?? []
        }
        return piece
    }

    /// The same site with the pieces that were written.
    package func holding(_ pieces: [CalendarPiece]) -> ExportedSite {
        var site = self
        for piece in pieces {
            for (id, events) in zip(piece.ids, piece.events) {
                site.shortEvents[piece.language, default: [:]][id] = events
            }
        }
        site.prepareCalendars()
        return site
    }

    /// Makes a file of the plan; what is no export, such as a picture, is left to the caller.
    package func write(_ file: FileContent, to sink: some OutputSink) throws {
        guard let export = Self.export(file) else { return }
        try sink.write(to: plan.addresses.path(of: file)) { try export.write(self, to: &$0) }
    }

    /// Every export there is.
    private static func export(_ file: FileContent) -> (any SiteExport)? {
        switch file {
        case .index(let language): IndexExport(language: language)
        case .pageList(let language): PagesExport(language: language)
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
        case .headers: HeadersExport()
        case .apacheSettings: ApacheSettingsExport()
        case .interface(let file): interface(file)
        case .openReferral(let file): HSDSExport(file: file)
        case .redirects: RedirectsExport()
        case .table(let kind, .xlsx): WorkbookExport(kind: kind)
        case .table(let kind, .csv): TextTableExport(kind: kind)
        case .searchStart, .asset, .media: nil
        }
    }
}

extension ExportedSite {
    private static func interface(_ file: FileContent.InterfaceFile) -> any SiteExport {
        switch file {
        case .index: InterfaceIndexExport()
        case .entries(let kind): InterfaceEntriesExport(kind: kind)
        case .entry(let key): InterfaceEntryExport(key: key)
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
