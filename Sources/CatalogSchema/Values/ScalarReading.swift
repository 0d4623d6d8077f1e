import Diagnostics
import DocumentParsing

extension DecodingContext {
    /// The value of a field that has a form of its own, such as a date, without spaces around it.
    ///
    /// All spaces in it are plain, and a list of one is that one. Reports anything else, and a value with nothing to
    /// read in it.
    mutating func scalar(_ node: YAMLNode) -> String? {
        if let items = node.elements, items.count == 1, items[0].text != nil { return scalar(items[0]) }
        return sentence(node)?.withPlainSpaces
    }

    /// A text that is shown as it is written, but for spaces around it.
    mutating func sentence(_ node: YAMLNode) -> String? {
        guard case .scalar(let text) = node.content else {
            report(noText: node)
            return nil
        }
        guard !node.isAbsent else {
            report(
                .invalidValue, at: node.range,
                Message(da: "her mangler en værdi", en: "a value is missing here"),
                remedy: Message(
                    da: "skriv en værdi, eller slet linjen: et felt uden værdi betyder 'ukendt'",
                    en: "write a value, or delete the line: a field without one means 'unknown'"))
            return nil
        }
        let trimmed = text.trimmingBlanks
        return isOnOneLine(trimmed, at: node.range) ? trimmed : nil
    }

    /// Whether a text has no line break, which an escape of YAML or a block with `|` can put in: it ends up in subjects of mails
    /// and in calendars, where it begins something else.
    private mutating func isOnOneLine(_ text: String, at range: SourceRange) -> Bool {
        guard text.utf8.contains(where: \.mayBreakLine), text.unicodeScalars.contains(where: \.breaksLine)
        else {
            return true
        }
        report(
            .invalidValue, at: range,
            Message(
                da: "teksten har et linjeskift, og her er kun plads til én linje",
                en: "the text has a line break, and there is room for one line only"),
            remedy: Message(
                da: "skriv den på én linje, eller skriv > i stedet for |",
                en: "write it on one line, or write > instead of |"))
        return false
    }

    private mutating func report(noText node: YAMLNode) {
        report(
            .invalidValue, at: node.range,
            Message(
                da: "her skal stå en tekst, ikke \(node.noun.danish)",
                en: "expected a text, not \(node.noun.english)"),
            remedy: node.wayToOneText)
    }
}

extension YAMLNode {
    /// What to do where one text should be: it depends on what stands there instead.
    fileprivate var wayToOneText: Message {
        switch content {
        case .sequence(let items) where items.count > 1:
            Message(
                da: "her kan kun stå én værdi: behold den vigtigste, og nævn resten i teksten",
                en: "there is room for one value only: keep the most important, and name the rest in the text"
            )
        case .mapping(let members) where members.contains(where: { $0.key.utf8.count == 2 }):
            Message(
                da:
                    "skriv teksten på hovedsproget her, og de andre i hver sin fil, for eksempel sprogcafe.en.md",
                en:
                    "write the text in the main language here, and the others in files of their own, for example sprogcafe.en.md"
            )
        case .mapping:
            Message(
                da: "skriv værdien lige efter kolonet, uden { } og uden flere navne",
                en: "write the value right after the colon, without { } and without more names")
        default:
            Message(
                da: "skriv teksten uden [ ], eller sæt den i anførselstegn, hvis de skal vises",
                en: "write the text without [ ], or put it in quotes if they are to be shown")
        }
    }
}

extension Unicode.Scalar {
    fileprivate var breaksLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

extension UInt8 {
    fileprivate var mayBreakLine: Bool { self < 0x20 || self == 0xC2 || self == 0xE2 }
}
