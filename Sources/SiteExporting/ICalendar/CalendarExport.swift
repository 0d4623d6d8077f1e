import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// A calendar to subscribe to, `calendar.ics` (RFC 5545).
///
/// It holds exactly the activities of its page. What nothing is in is a calendar all the same: a missing file would leave old
/// times with those who subscribed.
struct CalendarExport: SiteExport {
    let file: FileContent
    /// None for an empty calendar, at the former address of an entry that is gone.
    let scope: CalendarScope?
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        guard let writer = site.calendars[language] else { return }
        var text = ICalendarText()
        writer.writeHead(of: page(writer), to: &text)
        try output.write(text.bytes)
        try writeEvents(writer, to: &output)
        try output.write("END:VCALENDAR\r\n")
    }

    private func page(_ writer: CalendarWriter) -> CalendarWriter.CalendarPage {
        let words = writer.language.words
        let site = writer.catalog.text(writer.site.title).text
        let isTooLarge = writer.plan.calendars.isTooLarge(.everything, in: language) && scope == .everything
        let description = isTooLarge ? words.calendars.tooLarge : words.calendars.about
        let content: PageContent =
            switch scope {
            case .everything, nil: .calendar(number: 1)
            case .entry(let key): .entry(key)
            case .facet(let facet, let code): .list(.facet(facet, code: code), number: 1)
            }
        // The calendar at a former address is the same as that at the new one.
        let own = scope.flatMap { writer.plan.calendars.calendar(of: $0, in: language) } ?? file
        return CalendarWriter.CalendarPage(
            title: title(writer), description: description.filling(("site", site)),
            address: writer.absolute(writer.plan.addresses.url(of: content, in: language)),
            file: writer.absolute(writer.plan.addresses.url(of: own)))
    }

    private func title(_ writer: CalendarWriter) -> String {
        let (catalog, words) = (writer.catalog, writer.language.words)
        switch scope {
        case .entry(let key):
            return catalog.entry(key)?.view.title.text ?? words.sections[.calendar]
        case .facet(.languages, let code):
            return writer.language.name(of: LanguageCode(code)) ?? code
        case .facet(let facet, let code):
            return facet.vocabulary.flatMap { catalog.term(code, of: $0) }.map { catalog.label(of: $0).text }
                ?? code
        case .everything, nil: return words.sections[.calendar]
        }
    }

    private func writeEvents(_ writer: CalendarWriter, to output: inout ByteStream) throws {
        let catalog = writer.catalog
        switch scope {
        case nil: break
        case .everything:
            guard !writer.plan.calendars.isTooLarge(.everything, in: language) else { return }
            try write(keys(writer, .section(.activities)), writer, to: &output)
        case .facet(let facet, let code):
            try write(keys(writer, .facet(facet, code: code)), writer, to: &output)
        case .entry(let key):
            switch catalog.entry(key) {
            case .activity(let activity): try output.write(writer.events(of: activity).long)
            case .association(let association): try write(association.activities, writer, to: &output)
            case .place(let place): try write(place.activities, at: place.id, writer, to: &output)
            case .council(let council): try output.write(writer.events(of: council))
            case .forum(let forum): try output.write(writer.events(of: forum))
            case .agreement, .contact, .news, .page, nil: break
            }
        }
    }

    /// The activities of a list in the order of their ids.
    private func keys(_ writer: CalendarWriter, _ list: ListKey) -> [String] {
        (writer.plan.listings[language]?.entries[list] ?? []).filter { $0.kind == .activity }.map(\.id)
            .sorted()
    }

    private func write(_ ids: [String], _ writer: CalendarWriter, to output: inout ByteStream) throws {
        for id in ids {
            guard let activity = writer.catalog.activity(EntryID(id)) else { continue }
            try output.write(writer.events(of: activity).short)
        }
    }

    private func write(
        _ activities: [PublicActivity], at place: EntryID<Place>? = nil, _ writer: CalendarWriter,
        to output: inout ByteStream
    ) throws {
        for activity in activities {
            try output.write(writer.events(of: activity, at: place).long)
        }
    }
}
