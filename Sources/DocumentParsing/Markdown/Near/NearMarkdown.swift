internal import Diagnostics
internal import SourceReading

/// Finds what is nearly Markdown: marks of other programs, and slips after which readers see the marks themselves.
///
/// Each kind is reported once for a body, where it stands first; the fix mends all places of it.
struct NearMarkdown {
    let file: SourceFile
    private(set) var findings: [NearMark: [NearMark.Finding]] = [:]
    /// More places of a kind tell nothing new, and every fix takes some time.
    private static let limit = 200

    init(_ file: SourceFile, _ range: Range<Int>, from firstLine: Int) {
        self.file = file
        var lines = BodyLines(definesNames: Self.definesNames(file.bytes[range]))
        var found: [NearMark: [NearMark.Finding]] = [:]
        file.bytes.forEachLine(in: range, from: firstLine) { line in
            for (mark, finding) in lines.marks(in: line) where found[mark, default: []].count < Self.limit {
                found[mark, default: []].append(finding)
            }
        }
        findings = found
    }

    /// Whether the body has definitions of links below its text, so that `[a][b]` may be a link.
    private static func definesNames(_ body: ArraySlice<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in body {
            if last == UInt8(ascii: "]"), byte == Byte.colon { return true }
            last = byte
        }
        return false
    }

    var problems: [Diagnostic] {
        findings.compactMap { mark, places in
            guard let first = places.first else { return nil }
            let words = mark.words
            return Diagnostic(
                .unsupportedMarkdown, at: SourceLocation(file: file.path, range: first.range), words.message,
                remedy: words.remedy, fixes: places.flatMap(\.fixes))
        }
    }
}

/// The lines of a body as they are read one after the other, those of code left out.
private struct BodyLines {
    let definesNames: Bool
    /// The character that opened a block of code.
    private var fence: UInt8?
    /// The lines of the paragraph so far; of a long one the first few are enough.
    private var paragraph: [SourceLine] = []
    private var before: SourceLine?
    /// Whether lines further from the margin belong to an item of a list.
    private var isInList = false
    private var isInIndentedCode = false

    init(definesNames: Bool) {
        self.definesNames = definesNames
    }

    mutating func marks(in line: SourceLine) -> [(NearMark, NearMark.Finding)] {
        defer {
            before = line
            if line.isBlank { paragraph = [] } else if paragraph.count < 6 { paragraph.append(line) }
        }
        if isCode(line) { return [] }
        guard !line.isBlank else { return [] }
        if let finding = indented(line) { return [(.indented, finding)] }
        var marks = LineMarks(
            line: line, before: before, paragraph: paragraph, definesNames: definesNames)
        marks.find()
        isInList = marks.isItem || isInList && line.bytes.first.map { Byte.isBlank($0) } ?? false
        return marks.found
    }

    private mutating func isCode(_ line: SourceLine) -> Bool {
        let text = line.text
        let sign = text.first ?? 0
        let isMark =
            (sign == Byte.backtick || sign == UInt8(ascii: "~")) && text.prefix(3).allSatisfy { $0 == sign }
            && text.count >= 3
        guard let open = fence else {
            if isMark { fence = sign }
            return isMark
        }
        if isMark, sign == open { fence = nil }
        return true
    }

    /// A paragraph that begins with a TAB or four spaces is a program's text to Markdown.
    private mutating func indented(_ line: SourceLine) -> NearMark.Finding? {
        let margin = line.text.startIndex - line.bytes.startIndex
        let isFar = line.bytes.first == 0x09 || margin >= 4
        guard isFar, !isInList else {
            isInIndentedCode = false
            return nil
        }
        guard isInIndentedCode || before.map(\.isBlank) ?? true else { return nil }
        isInIndentedCode = true
        return NearMark.Finding(
            range: line.range(line.textRange),
            fixes: [SourceEdit(line.range(line.bytes.startIndex..<line.text.startIndex), "")])
    }
}
