package import CatalogModel
package import SitePlanning
import SitePublishing

/// The events of an activity in one language.
struct CalendarEvents: Sendable {
    /// As calendars of many organizers have them.
    let short: [UInt8]
    /// With all that one has to know, as its own calendar and those of its organizers and places have them.
    let long: [UInt8]

    init(short: [[UInt8]] = [], long: [[UInt8]] = []) {
        (self.short, self.long) = (Self.joined(short), Self.joined(long))
    }

    /// In no more memory than they need, since those of all activities are there at the same time.
    private static func joined(_ parts: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { bytes += part }
        return bytes
    }
}

/// The events of some activities in one language.
package struct CalendarPiece: Sendable {
    let language: LanguageCode
    let ids: [EntryID<Activity>]
    var events: [CalendarEvents] = []
}

// Calendars are made language by language: what many of one language have in common is written once, in pieces, and is
// in memory as long as it is needed.
extension ExportedSite {
    package var calendarLanguages: [LanguageCode] { calendars.keys.sorted() }

    package func calendarFiles(in language: LanguageCode) -> [FileContent] {
        plan.files.filter { $0.calendarLanguage == language }
    }

    /// What many calendars have in common, one piece for a number of activities; in any order.
    package func calendarPieces(in language: LanguageCode) -> [CalendarPiece] {
        let ids = plan.calendars.times.keys.sorted()
        return stride(from: 0, to: ids.count, by: 64).map {
            CalendarPiece(language: language, ids: Array(ids[$0..<min($0 + 64, ids.count)]))
        }
    }

    /// Writes the events of a piece.
    package func write(_ piece: CalendarPiece) -> CalendarPiece {
        var piece = piece
        guard let writer = calendars[piece.language] else { return piece }
        piece.events = piece.ids.map { id in
            writer.catalog.activity(id).map { writer.events(of: $0) } ?? CalendarEvents()
        }
        return piece
    }

    /// The same site with the pieces that were written.
    package func holding(_ pieces: [CalendarPiece]) -> ExportedSite {
        var site = self
        for (language, pieces) in Dictionary(grouping: pieces, by: \.language) {
            let written = pieces.flatMap { zip($0.ids, $0.events) }
            site.calendars[language]?.written = Dictionary(written) { first, _ in first }
        }
        return site
    }
}

extension FileContent {
    /// The language of a calendar; none of another file.
    var calendarLanguage: LanguageCode? {
        switch self {
        case .calendar(_, let language), .formerCalendar(_, of: _, let language): language
        default: nil
        }
    }
}
