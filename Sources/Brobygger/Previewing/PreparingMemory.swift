import CatalogModel
import Diagnostics
import PageRendering
import SourceReading

/// What a preview keeps in memory from one change to the next; nothing of it is ever on disk.
struct PreparingMemory: Sendable {
    var files: ReadingMemory? = ReadingMemory()
    var entries: DecodingMemory? = DecodingMemory()
    var theme: ThemeMemory?
    /// Grows whenever anything that a site is made from is other than it was.
    private(set) var generation = 0
    private var today: LocalDate?
    /// What the site passes on as it is.
    private var passedOn: [String: [UInt8]] = [:]

    /// Closes a run, whose theme is given.
    mutating func finish(with theme: ThemeMemory, passingOn files: [StaticFile], on today: LocalDate) {
        let passedOn = Dictionary(files.map { ($0.source.path, $0.source.bytes) }) { first, _ in first }
        let isSame =
            self.files?.changed.isEmpty ?? false && self.theme?.isSame(as: theme) ?? false
            && self.today == today && self.passedOn == passedOn
        if !isSame { generation += 1 }
        (self.theme, self.today, self.passedOn) = (theme, today, passedOn)
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
}

/// A theme as it was loaded and checked last, with all that this was done from.
struct ThemeMemory: Sendable {
    let theme: Diagnosed<Theme>
    private let files: [String: [UInt8]]
    private let siteLanguages: [LanguageCode]

    func isSame(as other: ThemeMemory) -> Bool {
        files == other.files && siteLanguages == other.siteLanguages
    }

    /// Loads the theme of a site, unless its files are the same that they were, byte by byte.
    static func load(
        _ sources: SiteSources, for languages: [LanguageCode], remembering memory: ThemeMemory?
    ) async -> ThemeMemory {
        let files = Dictionary(
            (sources.theme.sources + sources.languages).map { ($0.path, $0.bytes) }
        ) { first, _ in first }
        if let memory, memory.files == files, memory.siteLanguages == languages { return memory }
        let theme = Theme.load(
            sources.theme.all, from: sources.theme.folder + "/", own: sources.languages, for: languages)
        return ThemeMemory(theme: theme, files: files, siteLanguages: languages)
    }
}
