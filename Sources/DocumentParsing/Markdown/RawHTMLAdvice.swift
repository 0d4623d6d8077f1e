internal import Diagnostics

/// What to write instead of a piece of raw HTML.
struct RawHTMLAdvice {
    /// The tag's name in lower case; empty for a comment.
    let name: String
    let isClosing: Bool
    private let isComment: Bool

    init(_ literal: String) {
        let start = literal.utf8.drop { Byte.isBlank($0) || $0 == Byte.lessThan || $0 == Byte.slash }
        name = String(decoding: start.prefix { Byte.isLetter($0) || Byte.isDigit($0) }, as: UTF8.self)
            .lowercased()
        isClosing = literal.utf8.starts(with: "</".utf8)
        isComment = start.first == UInt8(ascii: "!") || start.first == UInt8(ascii: "?")
    }

    var message: Message {
        if isComment {
            return Message(
                da: "skjulte noter kan ikke stå i teksten", en: "hidden notes cannot stand in the text")
        }
        return Message(
            da: "HTML kan ikke bruges i teksten", en: "HTML cannot be used in the text")
    }

    var remedy: Message {
        if isComment {
            return Message(
                da: "slet noten, eller skriv den øverst mellem felterne efter #",
                en: "delete the note, or write it at the top among the fields after #")
        }
        if let markdown {
            return Message(da: "skriv \(markdown.danish)", en: "write \(markdown.english)")
        }
        return Message(
            da: "slet det, eller skriv &lt; hvis du mener tegnet <",
            en: "delete it, or write &lt; if you mean the character <")
    }

    /// The Markdown for the tags that people know.
    private var markdown: Message? {
        switch name {
        case "b", "strong": Message(da: "**fed skrift**", en: "**bold**")
        case "i", "em": Message(da: "*kursiv*", en: "*italics*")
        case "a": Message(da: "[tekst](adresse)", en: "[text](address)")
        case "img":
            Message(da: "![beskrivelse](../media/billede.jpg)", en: "![description](../media/picture.jpg)")
        case "h1", "h2", "h3", "h4", "h5", "h6": Message(da: "## Overskrift", en: "## Heading")
        case "ul", "ol", "li": Message(da: "- foran hvert punkt", en: "- before each point")
        case "br": Message(da: "\\ i slutningen af linjen", en: "\\ at the end of the line")
        case "p", "div", "span":
            Message(da: "afsnit med en tom linje imellem", en: "paragraphs with an empty line between them")
        case "table", "tr", "td", "th":
            Message(da: "en liste med - foran hver række", en: "a list with - before each row")
        default: nil
        }
    }
}
