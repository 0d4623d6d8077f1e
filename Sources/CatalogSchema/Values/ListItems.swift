import CatalogModel
import Diagnostics
import DocumentParsing

extension DecodingContext {
    /// The items of a list, however it is written: one value is a list of one, and what is certainly several values in
    /// one is reported and taken for them.
    mutating func items(of node: YAMLNode, _ element: ValueShape) -> [YAMLNode] {
        switch node.content {
        case .sequence(let items):
            return items.flatMap { item in
                parts(of: item, element, isListed: true).map { report($0, at: item, isListed: true) } ?? [
                    item
                ]
            }
        case .scalar:
            return parts(of: node, element, isListed: false).map { report($0, at: node, isListed: false) }
                ?? [node]
        case .mapping(let members):
            guard element.isWord, members.allSatisfy({ $0.value.isAbsent }) else { return [node] }
            return report(inBraces: members.map(\.key), at: node)
        }
    }

    /// What a text is several of: words with commas between, or lines whose dashes touch the words.
    private func parts(of node: YAMLNode, _ element: ValueShape, isListed: Bool) -> TextParts? {
        guard let text = node.text, !node.isQuoted else { return nil }
        if let parts = TextParts(bulletedIn: text, isListed: isListed && element.isWord) { return parts }
        return element.isWord && !isListed ? TextParts(wordsIn: text, mayHaveSpaces: element.isCode) : nil
    }

    private mutating func report(_ parts: TextParts, at node: YAMLNode, isListed: Bool) -> [YAMLNode] {
        let items = parts.texts.map { YAMLText.scalar($0) }
        let written = "[" + items.joined(separator: ", ") + "]"
        // Below its field a list has its dashes under each other; within one it is the rest of it.
        let margin =
            "\n" + String(repeating: " ", count: max(0, node.range.start.column - (isListed ? 3 : 1)))
        let isBlock = node.range.start.line != node.range.end.line
        let lines = items.map { "- " + $0 }.joined(separator: margin)
        let replacement = isListed ? String(lines.dropFirst(2)) : isBlock ? lines : written
        report(
            .invalidValue, at: node.range, parts.problem,
            suggestion: parts.areBulleted ? nil : written,
            remedy: Message(
                da: "skriv et mellemrum efter stregen: - \(items[0])",
                en: "write a space after the dash: - \(items[0])"),
            fixes: isListed && !isBlock ? [] : [SourceEdit(node.range, replacement)])
        return parts.texts.map { YAMLNode(range: node.range, content: .scalar($0)) }
    }

    private mutating func report(inBraces words: [String], at node: YAMLNode) -> [YAMLNode] {
        let written = "[" + words.map { YAMLText.scalar($0) }.joined(separator: ", ") + "]"
        report(
            .invalidValue, at: node.range,
            Message(da: "en liste står i [ ], ikke i { }", en: "a list is in [ ], not in { }"),
            suggestion: written, fixes: [SourceEdit(node.range, written)])
        return words.map { YAMLNode(range: node.range, content: .scalar($0)) }
    }
}

extension ValueShape {
    /// Whether a value is one word that stands for something, and never a sentence.
    fileprivate var isWord: Bool {
        switch self {
        case .choice, .term, .reference, .date: true
        case .pattern(_, _, let form): form?.expression == ValueShape.languageForm.expression
        default: false
        }
    }

    /// Whether it has no space in it, not even where people write its name.
    fileprivate var isCode: Bool {
        switch self {
        case .date, .pattern: true
        default: false
        }
    }
}

/// The values that stand in one text.
private struct TextParts {
    let texts: [String]
    let areBulleted: Bool

    /// `-sprog -sport`: what YAML makes of lines whose dashes touch the words; `•` and dashes of other lengths alike.
    init?(bulletedIn text: String, isListed: Bool) {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, isListed || Self.isBullet(first), scalars.count > 1 else {
            return nil
        }
        var starts: [Int] = isListed ? [0] : []
        for index in scalars.indices where Self.isBullet(scalars[index]) {
            let isFirst = index == 0 || scalars[index - 1] == " "
            let next = scalars[(index + 1)...].first { $0 != " " }
            if isFirst, next?.properties.isAlphabetic ?? false { starts.append(index) }
        }
        guard starts.count > (isListed ? 1 : 0) else { return nil }
        let ends = starts.dropFirst() + [scalars.count]
        texts = zip(starts, ends).map { start, end in
            let part = scalars[start..<end].drop { Self.isBullet($0) || $0 == " " }
            return part.reduce(into: "") { $0.unicodeScalars.append($1) }.trimmingBlanks
        }
        areBulleted = true
    }

    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDash || "•·◦▪*".unicodeScalars.contains(scalar)
    }

    /// `da, en, ar`: words without spaces in them, so that no name with a comma is taken apart.
    init?(wordsIn text: String, mayHaveSpaces: Bool) {
        var parts = text.utf8.split { ",;".utf8.contains($0) }.map { String(Substring($0)).trimmingBlanks }
        if parts.count == 1, mayHaveSpaces {
            parts = text.utf8.split { " /+&".utf8.contains($0) }.map { String(Substring($0)) }
                .filter { $0 != "og" && $0 != "and" }
        }
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0x20) }) else {
            return nil
        }
        // Languages are called by their names as often as by their codes.
        texts = mayHaveSpaces ? parts.map { LanguageCode.code(called: $0) ?? $0 } : parts
        areBulleted = false
    }

    var problem: Message {
        areBulleted
            ? Message(da: "der mangler et mellemrum efter stregen", en: "there is no space after the dash")
            : Message(
                da: "her skal stå en liste, ikke en tekst med flere værdier",
                en: "expected a list, not a text with several values")
    }
}
