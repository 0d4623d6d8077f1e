internal import Diagnostics
internal import SourceReading

/// What other kinds of Markdown have and CommonMark shows as it is written; tables are a matter of their own.
enum ForeignMark: CaseIterable {
    case footnote, task, strikethrough

    /// The first place in a paragraph where the mark stands; code is left out.
    func place(in bytes: [UInt8], _ paragraph: Range<Int>) -> Range<Int>? {
        let search = BodySearch(bytes: bytes, range: paragraph)
        switch self {
        case .footnote:
            return search.find("[^") { found in
                let rest = bytes[found.upperBound..<paragraph.upperBound]
                return rest.prefix { !Byte.isBlank($0) && $0 != Byte.lineFeed }.dropFirst().contains(0x5D)
            }
        case .strikethrough:
            guard let start = search.find("~~", accepts: { isText($0.upperBound, in: bytes, paragraph) }),
                let end = search.find(
                    "~~",
                    accepts: {
                        $0.lowerBound > start.upperBound && isText($0.lowerBound - 1, in: bytes, paragraph)
                    })
            else { return nil }
            return start.lowerBound..<end.upperBound
        case .task: return taskBox(bytes, paragraph)
        }
    }

    private func isText(_ offset: Int, in bytes: [UInt8], _ paragraph: Range<Int>) -> Bool {
        paragraph.contains(offset) && !Byte.isBlank(bytes[offset]) && bytes[offset] != Byte.lineFeed
            && bytes[offset] != UInt8(ascii: "~")
    }

    /// `[ ]` or `[x]` behind the marker of a list item and before a text.
    private func taskBox(_ bytes: [UInt8], _ paragraph: Range<Int>) -> Range<Int>? {
        let line = paragraph.lowerBound..<min(bytes.lineEnd(from: paragraph.lowerBound), paragraph.upperBound)
        let start = line.first { !" \t>-*+.)0123456789".utf8.contains(bytes[$0]) } ?? line.upperBound
        guard line.upperBound - start > 4, start > line.lowerBound, Byte.isBlank(bytes[start - 1]),
            bytes[start] == UInt8(ascii: "["), " xX".utf8.contains(bytes[start + 1]),
            bytes[start + 2] == UInt8(ascii: "]"), Byte.isBlank(bytes[start + 3])
        else { return nil }
        return start..<(start + 3)
    }

    fileprivate var words: (message: Message, remedy: Message) {
        switch self {
        case .footnote:
            (
                Message(da: "fodnoter virker ikke her", en: "footnotes do not work here"),
                Message(
                    da: "skriv forklaringen i teksten, eventuelt i en parentes",
                    en: "write the explanation in the text, in brackets perhaps")
            )
        case .task:
            (
                Message(da: "felter til at krydse af virker ikke her", en: "boxes to tick do not work here"),
                Message(da: "skriv listen uden [ ]", en: "write the list without [ ]")
            )
        case .strikethrough:
            (
                Message(
                    da: "~~ streger ikke teksten ud her", en: "~~ does not strike the text through here"),
                Message(da: "slet det, der ikke gælder mere", en: "delete what does not hold any more")
            )
        }
    }
}

extension BodyProblems {
    /// Warns about the marks of other kinds of Markdown in a paragraph or heading, each kind once.
    mutating func checkForeignMarks(in lines: ClosedRange<Int>) {
        let wanted = ForeignMark.allCases.filter { !foreignMarks.contains($0) }
        guard !wanted.isEmpty, diagnostics.count < Self.limit else { return }
        let start = start(ofLine: lines.lowerBound)
        var end = file.bytes.lineEnd(from: start)
        for _ in lines.dropFirst() where end < file.bytes.count { end = file.bytes.lineEnd(from: end + 1) }
        for mark in wanted {
            guard let place = mark.place(in: file.bytes, min(start, end)..<end) else { continue }
            foreignMarks.insert(mark)
            let words = mark.words
            diagnostics.append(
                Diagnostic(
                    .unsupportedMarkdown, at: file.location(ofBytes: place), words.message,
                    remedy: words.remedy))
        }
    }

    /// Warns about headings that are more than one level below the one before.
    mutating func skippedHeadings(_ lines: [Int]) {
        for line in lines where diagnostics.count < Self.limit {
            diagnostics.append(
                Diagnostic(
                    .skippedHeading,
                    at: SourceLocation(file: file.path, range: file.trimmedRange(ofLine: line)),
                    Message(
                        da: "overskriften springer et niveau over", en: "the heading skips a level"),
                    remedy: Message(
                        da: "brug højst ét # mere end i overskriften over den",
                        en: "use at most one # more than the heading above it")))
        }
    }
}
