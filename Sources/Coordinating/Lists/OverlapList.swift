import CatalogModel
import Diagnostics
import SitePublishing

extension WorkSources {
    /// Activities about the same, for the same people, in the same part of town and at the same time.
    var overlaps: [WorkItem] {
        catalog.overlaps.map { overlap in
            var item = WorkItem(.overlaps, "overlap", message(overlap))
            item.entries = [overlap.first.key, overlap.second.key]
            item.terms =
                overlap.topics.map { WorkItem.Term(EntryFilter.topic.rawValue, $0) }
                + overlap.audiences.map { WorkItem.Term(EntryFilter.audience.rawValue, $0) }
            item.contact = personToAsk(about: overlap.first.key)
            return item
        }
    }

    private func message(_ overlap: ActivityOverlap) -> Message {
        let (first, second) = (title(of: overlap.first.key), title(of: overlap.second.key))
        let time = overlap.minutes.clock
        let day = overlap.weekday.message
        let topics = joined(overlap.topics, .topics)
        let audiences = joined(overlap.audiences, .audiences)
        return Message(
            da:
                "\(first) og \(second) falder sammen \(day.danish) kl. \(time), første gang \(overlap.day); begge: \(topics.danish), \(audiences.danish)",
            en:
                "\(first) and \(second) fall together \(day.english) at \(time), first on \(overlap.day); both: \(topics.english), \(audiences.english)"
        )
    }

    private func joined(_ codes: [String], _ vocabulary: Vocabulary.Name) -> Message {
        let labels = codes.map { label($0, of: vocabulary) }
        return Message(
            da: labels.map(\.danish).joined(separator: ", "),
            en: labels.map(\.english).joined(separator: ", "))
    }
}

extension Range<Int> {
    /// Minutes of a day as a time, `17.00–18.30`.
    var clock: String { Self.clock(lowerBound) + "–" + Self.clock(upperBound) }

    private static func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60 % 24, minutes % 60)
        return "\(hour).\(minute < 10 ? "0" : "")\(minute)"
    }
}

extension Weekday {
    /// When something is that repeats.
    var message: Message {
        switch self {
        case .monday: Message(da: "om mandagen", en: "on Mondays")
        case .tuesday: Message(da: "om tirsdagen", en: "on Tuesdays")
        case .wednesday: Message(da: "om onsdagen", en: "on Wednesdays")
        case .thursday: Message(da: "om torsdagen", en: "on Thursdays")
        case .friday: Message(da: "om fredagen", en: "on Fridays")
        case .saturday: Message(da: "om lørdagen", en: "on Saturdays")
        case .sunday: Message(da: "om søndagen", en: "on Sundays")
        }
    }
}
