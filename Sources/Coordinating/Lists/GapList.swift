import CatalogModel
import Diagnostics
import SitePublishing

/// What nobody offers, in words.
struct GapList {
    private let sources: WorkSources

    init(_ sources: WorkSources) {
        self.sources = sources
    }

    var items: [WorkItem] {
        Coverage(sources.catalog).gaps.map { gap in
            var item = WorkItem(.gaps, "gap", sentence(gap))
            item.terms = gap.terms.map { WorkItem.Term($0.filter.rawValue, $0.code) }
            item.phrases = gap.terms.map { words($0.filter, $0.code) }
            return item
        }
    }

    /// What is missing in a sentence, such as `ingen aktivitet for unge om aftenen i Nordhøj`.
    private func sentence(_ gap: CoverageGap) -> Message {
        let parts = Self.order.compactMap { filter in gap[filter].map { words(filter, $0) } }
        return Message(
            da: (["ingen aktivitet"] + parts.map(\.danish)).joined(separator: " "),
            en: (["no activity"] + parts.map(\.english)).joined(separator: " "))
    }

    /// The order of the words in a sentence.
    private static let order: [EntryFilter] = [
        .audience, .topic, .language, .weekday, .timeOfDay, .district,
    ]

    private func words(_ filter: EntryFilter, _ code: String) -> Message {
        switch filter {
        case .audience: said("for", "for", sources.label(code, of: .audiences).inSentence)
        case .topic: said("om", "about", sources.label(code, of: .topics).inSentence)
        case .district: said("i", "in", sources.label(code, of: .districts))
        case .language:
            said("på", "in", sources.name(of: LanguageCode(code)))
        case .weekday:
            Weekday.allCases.first { $0.calendarCode == code }?.message ?? Message(da: code, en: code)
        case .timeOfDay: TimeOfDay(rawValue: code)?.message ?? Message(da: code, en: code)
        default: Message(da: code, en: code)
        }
    }

    private func said(_ danish: String, _ english: String, _ word: Message) -> Message {
        Message(da: "\(danish) \(word.danish)", en: "\(english) \(word.english)")
    }
}

extension TimeOfDay {
    fileprivate var message: Message {
        switch self {
        case .morning: Message(da: "om formiddagen", en: "in the morning")
        case .afternoon: Message(da: "om eftermiddagen", en: "in the afternoon")
        case .evening: Message(da: "om aftenen", en: "in the evening")
        }
    }
}

extension Message {
    /// A label within a sentence: its first letter is small unless it begins an abbreviation.
    var inSentence: Message { Message(da: danish.inSentence, en: english.inSentence) }
}

extension String {
    fileprivate var inSentence: String {
        let scalars = Array(unicodeScalars)
        guard let first = scalars.first, scalars.count > 1, scalars[1].properties.isLowercase else {
            return self
        }
        var text = String(first).lowercased()
        text.unicodeScalars.append(contentsOf: scalars.dropFirst())
        return text
    }
}
