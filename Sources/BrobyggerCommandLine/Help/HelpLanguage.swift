import Brobygger
import CatalogModel
import Diagnostics

/// The language in which the tool speaks of itself: in its help, and where it was called wrongly.
enum HelpLanguage {
    /// The language of the task that asks for a text.
    ///
    /// The parser asks types for their texts, not values, and hands on no language; so it is bound to the task that parses.
    @TaskLocal static var current = MessageLanguage.english

    /// What `--language` asks for; otherwise the main language of the site below `--root` and `--content`, where the
    /// tool speaks it; otherwise English.
    ///
    /// It reads the arguments loosely: they may be wrong, which is then said in this language.
    static func asked(for arguments: [String]) -> MessageLanguage {
        let words = LooseArguments(arguments)
        return words.value(of: "--language").flatMap { MessageLanguage(rawValue: $0) }
            ?? ofSite(words.value(of: "--content") ?? "content", below: words.value(of: "--root") ?? ".")
            ?? .english
    }

    /// The main language of the site in a folder with content, where there is a site and the tool speaks its language.
    static func ofSite(_ content: String, below root: String) -> MessageLanguage? {
        let options = BuildOptions(root: root, content: [content])
        return KnownSite.mainLanguage(options).flatMap { MessageLanguage(rawValue: $0.code) }
    }
}

/// The words of a call, whether or not they are right.
private struct LooseArguments {
    private let words: [String]

    init(_ words: [String]) {
        self.words = words
    }

    /// What follows the first option of that name, after a blank or `=`.
    func value(of option: String) -> String? {
        for (index, word) in words.enumerated() {
            if word == option { return index + 1 < words.count ? words[index + 1] : nil }
            if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
        }
        return nil
    }
}

extension Message {
    /// The text in the language of the task.
    var inHelpLanguage: String { text(in: HelpLanguage.current) }
}
