import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Writes calendars of one language.
struct CalendarWriter: Sendable {
    let catalog: PublicCatalog
    let plan: SitePlan
    let language: Language
    let mainLanguage: Language
    let wording: TimeWording
    let zone: ZoneRule
    /// The rule of the zone, which every calendar has.
    private let zoneLines: [UInt8]
    /// The events of activities, where they were written before.
    var written: [EntryID<Activity>: CalendarEvents] = [:]

    /// A writer for each language; none where there are no calendars.
    static func all(of site: ExportedSite) -> [LanguageCode: CalendarWriter] {
        guard !site.plan.calendars.files.isEmpty else { return [:] }
        let writers = site.plan.languages.compactMap { language in
            CalendarWriter(site, language).map { (language, $0) }
        }
        return Dictionary(writers) { first, _ in first }
    }

    /// None where the rule of the site's time zone is not known: then there are no calendars.
    init?(_ site: ExportedSite, _ language: LanguageCode) {
        guard let zone = ZoneRule(site.publication.site.timeZone) else { return nil }
        self.zone = zone
        var lines = ICalendarText()
        TimeZoneLines(name: site.publication.site.timeZone, zone: zone).write(to: &lines)
        zoneLines = lines.bytes
        catalog = PublicCatalog(site.publication, for: .calendar, in: language)
        plan = site.plan
        self.language = site.languages[language]
        mainLanguage = site.languages[site.publication.site.mainLanguage]
        // Days are said as from the beginning of the window, so that they are said the same until it moves.
        wording = TimeWording(self.language, today: site.plan.calendars.window.first)
    }

    var site: SiteConfiguration { catalog.publication.site }

    /// An address of the site with scheme and host.
    func absolute(_ url: String) -> String { plan.addresses.origin + url }

    func address(of key: EntryKey) -> String {
        absolute(plan.addresses.url(of: key, in: catalog.language))
    }

    /// The day of the last change that subscribers have to hear of: of the entry, or of the window that calendars cover.
    func stamp(of entry: some PublicEntry) -> LocalDate {
        let known = plan.history.dates(of: entry.key).changed ?? entry.verified
        let moved = plan.calendars.window.moved
        return known.map { max(min($0, catalog.today), moved) } ?? moved
    }

    /// What comes before the events.
    func writeHead(of page: CalendarPage, to text: inout ICalendarText) {
        let name = "\(catalog.text(site.title).text): \(page.title)"
        text.line("BEGIN", "VCALENDAR")
        text.line("VERSION", "2.0")
        text.line("PRODID", "-//Brobygger//Brobygger 1//\(catalog.language.code.uppercased())")
        text.line("CALSCALE", "GREGORIAN")
        text.line("NAME", text: name)
        text.line("X-WR-CALNAME", text: name)
        text.line("X-WR-CALDESC", text: page.description)
        text.line("X-WR-TIMEZONE", site.timeZone)
        text.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
        text.line("X-PUBLISHED-TTL", "PT12H")
        text.line("URL", page.address)
        text.line("SOURCE;VALUE=URI", page.file)
        text.append(written: zoneLines)
    }

    /// What a calendar says of itself.
    struct CalendarPage {
        let title: String
        let description: String
        /// Of the page that the calendar belongs to.
        let address: String
        /// Of the calendar.
        let file: String
    }
}
