import CatalogModel
import Diagnostics
import SitePublishing

/// Danish texts that are hard to read for those who learn Danish: long sentences, many and very long words.
struct ReadabilityList {
    /// A sentence with more words than this is shown.
    static let longestSentence = 25
    /// A text that is harder than this, with enough words to tell.
    static let highestLIX = 45
    static let leastWords = 40
    /// A word with more letters than this: even Danes read it twice.
    static let longestWord = 21

    private let catalog: PublicCatalog

    init(_ sources: WorkSources) {
        catalog = sources.catalog.read(in: .danish)
    }

    var items: [WorkItem] {
        guard catalog.publication.site.languages.contains(.danish) else { return [] }
        return EntryKind.allCases.flatMap { kind in
            catalog.entries(of: kind).filter { $0.view.isListed }.flatMap(items)
        }
    }

    private func items(of entry: AnyPublicEntry) -> [WorkItem] {
        let view = entry.view
        let whole = DanishText(entry.danishTexts.map { DanishText($0) })
        let words = whole.words
        let sentences = whole.sentences.filter { $0.words.count > Self.longestSentence }.map {
            item(view, "long-sentence", Self.long($0))
        }
        // No word has more letters than bytes.
        let long = words.filter {
            $0.utf8.count > Self.longestWord && $0.unicodeScalars.count > Self.longestWord
        }
        let isHard = words.count >= Self.leastWords && whole.lix > Self.highestLIX
        return sentences + (long.isEmpty ? [] : [item(view, "long-word", Self.long(long))])
            + (isHard ? [item(view, "hard-text", Self.hard(whole.lix))] : [])
    }

    private func item(_ view: any PublicEntry, _ code: String, _ message: Message) -> WorkItem {
        let title = view.titleOrRole.text
        var item = WorkItem(
            .readability, code,
            Message(da: "\(title): \(message.danish)", en: "\(title): \(message.english)"))
        item.entries = [view.key]
        return item
    }

    private static func long(_ sentence: DanishText.Sentence) -> Message {
        Message(
            da: "en sætning på \(sentence.words.count) ord; del den: “\(sentence.text)”",
            en: "a sentence of \(sentence.words.count) words; split it: “\(sentence.text)”")
    }

    private static func long(_ words: [String]) -> Message {
        var seen: Set<String> = []
        let list = words.filter { seen.insert($0).inserted }.joined(separator: ", ")
        return Message(da: "lange ord; skriv om: \(list)", en: "long words; say it otherwise: \(list)")
    }

    private static func hard(_ lix: Int) -> Message {
        Message(
            da: "teksten er svær (lixtal \(lix)); skriv kortere sætninger og almindelige ord",
            en: "the text is hard (LIX \(lix)); write shorter sentences and common words")
    }
}

extension AnyPublicEntry {
    /// What readers of Danish read about the entry, each text that is there in Danish.
    fileprivate var danishTexts: [String] {
        let texts = ([view.summary].compactMap(\.self) + ownTexts).filter { $0.language == .danish }
        let bodies = [view.body].compactMap(\.self).filter { $0.language == .danish }
        return texts.map(\.text) + bodies.map(\.text.plainText)
    }

    private var ownTexts: [PublicText] {
        switch self {
        case .association(let association): [association.purpose, association.welcome].compactMap(\.self)
        case .activity(let activity):
            [activity.eligibility, activity.whenNote, activity.bring].compactMap(\.self)
        case .forum(let forum): [forum.purpose, forum.mandate].compactMap(\.self) + forum.tasks
        default: []
        }
    }
}
