import CatalogCompiling
import CatalogModel
import Diagnostics
import PageRendering
import SourceReading

/// What a preview keeps in memory from one change to the next; nothing of it is ever on disk.
struct PreparingMemory: Sendable {
    var files: ReadingMemory? = ReadingMemory()
    var entries: DecodingMemory? = DecodingMemory()
    var theme: ThemeMemory? { themes.last }
    /// Those that may be the site's; the one that was used last comes last.
    private(set) var themes: [ThemeMemory] = []
    /// Grows whenever anything that a site is made from is other than it was.
    private(set) var generation = 0
    /// The last site that could be published, with what it takes to exchange entries in it.
    private(set) var site: RememberedSite?
    private var today: LocalDate?
    /// What the site passes on as it is.
    private var passedOn: [String: [UInt8]] = [:]

    init() {}

    /// A memory of themes and of nothing else.
    init(only themes: [ThemeMemory]) { (files, entries, self.themes) = (nil, nil, themes) }

    /// The site of the same files; none where one of them is other than it was.
    var currentSite: PreparedSite? { site.flatMap { $0.generation == generation ? $0.site : nil } }

    /// The same, if its plan was made from these files as well.
    var plannedSite: PreparedSite? { site?.isPlanned ?? false ? currentSite : nil }

    private var isPlanOutdated: Bool { currentSite != nil && plannedSite == nil }

    /// Closes a run, whose theme is given.
    mutating func finish(with theme: ThemeMemory, passingOn files: [StaticFile], on today: LocalDate) {
        let passedOn = Dictionary(files.map { ($0.source.path, $0.source.bytes) }) { first, _ in first }
        let isSame =
            !(self.files?.isOther ?? true) && self.theme?.isSame(as: theme) ?? false
            && self.today == today && self.passedOn == passedOn && !isPlanOutdated
        if !isSame { generation += 1 }
        (themes, self.today, self.passedOn) = ([theme], today, passedOn)
    }

    /// Keeps the site that came out of the run.
    mutating func keep(_ site: PreparedSite, _ exchange: EntryExchange) {
        self.site = RememberedSite(site: site, exchange: exchange, isPlanned: true, generation: generation)
    }

    /// Keeps a site in which entries were exchanged; `isPlanned` says whether its plan would be the same if it were made anew.
    mutating func keep(_ site: PreparedSite, isPlanned: Bool) {
        generation += 1
        self.site = self.site.map {
            RememberedSite(
                site: site, exchange: $0.exchange, isPlanned: $0.isPlanned && isPlanned,
                generation: generation)
        }
    }
}

extension PreparingMemory? {
    /// None where nothing is to be kept.
    var files: ReadingMemory? {
        get { flatMap(\.files) }
        set { self?.files = newValue }
    }

    var entries: DecodingMemory? {
        get { flatMap(\.entries) }
        set { self?.entries = newValue }
    }

    var plannedSite: PreparedSite? { flatMap(\.plannedSite) }
}

/// A site that could be published, as it was prepared last.
struct RememberedSite: Sendable {
    let site: PreparedSite
    let exchange: EntryExchange
    /// Whether its plan was made from these entries.
    let isPlanned: Bool
    /// That of the memory when the site was prepared.
    let generation: Int
}

/// A theme as it was loaded and checked, with all that this was done from.
package struct ThemeMemory: Sendable {
    let theme: Diagnosed<Theme>
    private let files: [String: [UInt8]]
    private let siteLanguages: [LanguageCode]

    package func isSame(as other: ThemeMemory) -> Bool {
        files == other.files && siteLanguages == other.siteLanguages
    }

    /// Loads the theme of a site, unless one that is known was made from the same files, byte by byte.
    static func load(
        _ sources: SiteSources, for languages: [LanguageCode], remembering themes: [ThemeMemory]
    ) async -> ThemeMemory {
        let files = Dictionary(
            (sources.theme.sources + sources.languages).map { ($0.path, $0.bytes) }
        ) { first, _ in first }
        if let known = themes.last(where: { $0.files == files && $0.siteLanguages == languages }) {
            return known
        }
        let theme = Theme.load(
            sources.theme.all, from: sources.theme.folder + "/", own: sources.languages, for: languages)
        return ThemeMemory(theme: theme, files: files, siteLanguages: languages)
    }
}
