package import CatalogModel
import Diagnostics
import DocumentParsing
package import SourceReading

/// A file of words for a language that nobody has written yet: everything in English, with the Danish above it and with what
/// is not obvious explained, so that a site can be built at once and translated line by line.
package struct LanguageSkeleton: Sendable {
    package let text: String

    /// The words of the theme in the two languages that most translators know.
    package struct Samples: Sendable {
        let danish: SourceFile?
        let english: SourceFile

        package init(danish: SourceFile?, english: SourceFile) {
            (self.danish, self.english) = (danish, english)
        }
    }

    package init(_ language: LanguageCode, _ samples: Samples) {
        let danish = samples.danish.flatMap { YAMLParser().parse($0).value?.members } ?? []
        let texts = Dictionary(
            danish.compactMap { member in member.value.text.map { (member.key, $0) } },
            uniquingKeysWith: { first, _ in first })
        var lines = Self.head(of: language)
        var isLeftOut = false
        let english = String(decoding: samples.english.bytes, as: UTF8.self)
        for line in english.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            guard let (key, depth) = Self.key(of: line) else {
                // Lines that are indented belong to the key above them.
                if !isLeftOut || !line.utf8.starts(with: " ".utf8) { lines.append(line) }
                continue
            }
            isLeftOut = Self.leftOut.contains(key)
            if isLeftOut { continue }
            if depth == 0 { lines += Self.remarks(on: key, texts[key]) }
            lines.append(line)
        }
        text = lines.joined(separator: "\n")
    }

    /// The key of a line at the edge or two spaces from it, and how far it is.
    private static func key(of line: String) -> (key: String, depth: Int)? {
        let depth = line.utf8.prefix { $0 == 0x20 }.count
        let text = line.utf8.dropFirst(depth)
        guard depth == 0 || depth == 2, let first = text.first, !"#-\"".utf8.contains(first),
            let colon = text.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        return (String(Substring(text[..<colon])), depth)
    }

    /// What is of no use to another language, and what stands at the head of the file.
    private static let leftOut: Set<String> = [
        "stemmer", "stop-words", "broad-words", "ringing", "girls", "boys", "families", "open-graph",
        "reviewed", "wordsNotReviewed",
    ]

    private static func remarks(on key: String, _ danish: String?) -> [String] {
        let danish = danish.flatMap { $0.isEmpty || $0.utf8.contains(0x0A) ? nil : "da: " + $0 }
        return ((remarks[key] ?? []) + [danish].compactMap(\.self)).map { "# " + $0 }
    }

    private static func head(of language: LanguageCode) -> [String] {
        [
            "# Sidens ord på '\(language.code)'. Oversæt det, der står efter hvert kolon; det danske står ovenover med da:",
            "# Ord i krøllede parenteser, som {count}, bliver stående: dér sættes noget ind. Skriv reviewed: yes, når en, der",
            "# kan sproget, har læst det hele, og wordsNotReviewed: \"\".",
            "#",
            "# The words of the site in '\(language.code)'. Translate what stands behind each colon; the Danish is above it.",
            "# Names in braces, such as {count}, stay: something is filled in there. Write reviewed: yes when somebody who knows",
            "# the language has read all of it, and wordsNotReviewed: \"\".",
            "reviewed: no",
            "wordsNotReviewed: \"Nobody has checked the words of this page yet.\"",
        ]
    }

    private static let remarks: [String: [String]] = [
        "calendar": [
            "Hvordan dage siges: {day}, {month} og {weekday} kan stå i den rækkefølge, sproget har.",
            "How days are said: {day}, {month} and {weekday} may stand in the order of the language.",
        ],
        "numbers": ["Tegnet mellem kroner og øre.", "The mark before decimals."],
        "sorting": [
            "Bogstavernes rækkefølge; dem, der står med =, hører sammen.",
            "The order of letters; those joined by = belong together.",
        ],
        "searching": [
            "Bogstaver, der skrives på flere måder, når man søger.",
            "Letters that are written in several ways when people search.",
        ],
        "direction": [
            "rtl for sprog, der skrives fra højre mod venstre.",
            "rtl for what is written from right to left.",
        ],
        "weekdays": ["Fra mandag til søndag.", "From Monday to Sunday."],
        "months": ["Fra januar til december.", "From January to December."],
        "plurals": [
            "Sprogets former for tal efter Unicode CLDR: one, two, few, many; other er resten. Uden former: {}",
            "The forms that the language has for numbers by Unicode CLDR: one, two, few, many; other is the rest.",
        ],
        "language-names": [
            "Hvad sprogene hedder på dette sprog, det selv med.",
            "What languages are called in this one, itself included.",
        ],
    ]
}
