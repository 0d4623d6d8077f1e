internal import Diagnostics
internal import SourceReading

/// Finds lines of quoted texts, lists in brackets and blocks that do not stand where YAML wants them.
///
/// libyaml reads them all the same, and other programs, such as editors on the net, do not.
struct LooseLines {
    private let file: SourceFile
    private let firstLine: Int
    /// The bytes of each line, without its end.
    private let lines: [Range<Int>]
    private var problems: [Diagnostic] = []
    /// Where the last value began: the next one mostly stands behind it, and a line may hold thousands.
    private var cursor = (line: 0, column: 1, offset: 0)

    static func problems(
        of root: YAMLNode, in file: SourceFile, _ bytes: Range<Int>, _ linesBefore: Int
    ) -> [Diagnostic] {
        guard case .mapping(let members) = root.content else { return [] }
        var search = LooseLines(file, bytes, linesBefore + 1)
        for member in members { search.look(at: member.value, isInBrackets: false) }
        return search.problems
    }

    private init(_ file: SourceFile, _ bytes: Range<Int>, _ firstLine: Int) {
        (self.file, self.firstLine) = (file, firstLine)
        var lines: [Range<Int>] = []
        file.bytes.forEachLine(in: bytes, from: firstLine) {
            lines.append($0.bytes.startIndex..<$0.bytes.endIndex)
        }
        self.lines = lines
    }

    private mutating func look(at node: YAMLNode, isInBrackets: Bool) {
        let mark = firstByte(of: node)
        let isFlow = mark == UInt8(ascii: "[") || mark == UInt8(ascii: "{")
        switch node.content {
        case .scalar(let text):
            if isInBrackets, text == "-", !node.isQuoted { report(loneHyphen: node.range) }
            guard node.range.start.line < node.range.end.line else { return }
            if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") { checkMargins(of: node) }
            if mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") { checkBlankLines(of: node) }
        case .sequence(let items):
            if isFlow, !isInBrackets { checkMargins(of: node) }
            for item in items { look(at: item, isInBrackets: isInBrackets || isFlow) }
        case .mapping(let members):
            if isFlow, !isInBrackets { checkMargins(of: node) }
            for member in members { look(at: member.value, isInBrackets: isInBrackets || isFlow) }
        }
    }

    private mutating func firstByte(of node: YAMLNode) -> UInt8? {
        let start = node.range.start
        guard let line = line(start.line) else { return nil }
        if cursor.line != start.line || cursor.column > start.column {
            cursor = (start.line, 1, line.lowerBound)
        }
        while cursor.offset < line.upperBound, cursor.column < start.column {
            cursor.offset += 1
            while cursor.offset < line.upperBound, Byte.isContinuation(file.bytes[cursor.offset]) {
                cursor.offset += 1
            }
            cursor.column += 1
        }
        return cursor.offset < line.upperBound ? file.bytes[cursor.offset] : nil
    }

    private func line(_ number: Int) -> Range<Int>? {
        lines.indices.contains(number - firstLine) ? lines[number - firstLine] : nil
    }

    /// What goes on in the next line is indented, and by spaces; a bracket that closes may stand at the margin.
    private mutating func checkMargins(of node: YAMLNode) {
        guard node.range.start.line < node.range.end.line else { return }
        for number in (node.range.start.line + 1)...node.range.end.line {
            guard let line = line(number), let first = line.first else { continue }
            let text = file.bytes[file.bytes.trimmingBlanks(line)]
            guard !text.isEmpty, !text.allSatisfy({ "]},".utf8.contains($0) }) else { continue }
            if file.bytes[first] == 0x09 {
                report(.tab, number, first..<(first + 1), with: "  ")
            } else if file.bytes[first] != 0x20 {
                report(.indentation, number, first..<line.upperBound, adding: "  ")
            }
        }
    }

    /// Lines of nothing but spaces before the text of a block, longer than the text is indented.
    private mutating func checkBlankLines(of node: YAMLNode) {
        var blanks: [(number: Int, line: Range<Int>)] = []
        for number in (node.range.start.line + 1)...max(node.range.start.line + 1, node.range.end.line) {
            guard let line = line(number) else { return }
            let text = file.bytes.trimmingBlanks(line)
            guard text.isEmpty else {
                let indentation = text.lowerBound - line.lowerBound
                for blank in blanks where blank.line.count > indentation { report(longBlank: blank) }
                return
            }
            blanks.append((number, line))
        }
    }

    private mutating func report(
        _ kind: YAMLSlip.Kind, _ number: Int, _ bytes: Range<Int>, with replacement: String? = nil,
        adding indentation: String? = nil
    ) {
        let range = SourceLine(number: number, bytes: file.bytes[lines[number - firstLine]]).range(bytes)
        let (message, remedy) = kind.words(quoted: "")
        let edit =
            replacement.map { SourceEdit(range, $0) }
            ?? indentation.map { SourceEdit(SourceRange(range.start, range.start), $0) }
        problems.append(
            Diagnostic(
                .invalidFrontMatter, at: SourceLocation(file: file.path, range: range), message,
                remedy: remedy, fixes: [edit].compactMap(\.self)))
    }

    private mutating func report(longBlank blank: (number: Int, line: Range<Int>)) {
        let range = SourceLine(number: blank.number, bytes: file.bytes[blank.line]).range(blank.line)
        problems.append(
            Diagnostic(
                .invalidFrontMatter, at: SourceLocation(file: file.path, range: range),
                Message(
                    da: "den tomme linje er rykket længere ind end teksten under den",
                    en: "the empty line is indented further than the text below it"),
                remedy: Message(da: "slet mellemrummene i den", en: "delete the spaces in it"),
                fixes: [SourceEdit(range, "")]))
    }

    private mutating func report(loneHyphen range: SourceRange) {
        problems.append(
            Diagnostic(
                .invalidFrontMatter, at: SourceLocation(file: file.path, range: range),
                Message(da: "en streg er ingen værdi", en: "a hyphen is no value"),
                remedy: Message(
                    da: "skriv en værdi, slet stregen, eller sæt den i anførselstegn: '-'",
                    en: "write a value, delete the hyphen, or put it in quotes: '-'")))
    }
}
