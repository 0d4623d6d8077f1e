internal import Diagnostics
internal import SourceReading

/// Collects what is wrong with a body, each with its place in the source text.
struct BodyProblems {
    /// More places tell an editor nothing new, and finding a place takes a look through the text.
    static let limit = 20

    let file: SourceFile
    var diagnostics: [Diagnostic] = []
    /// What was reported of other kinds of Markdown: once for each body.
    var foreignMarks: Set<ForeignMark> = []
    private var isTooDeep = false
    /// The tags found so far in the paragraph that is being read, as written.
    private var tags: [String] = []
    /// The names of the tags that were reported and have not been closed.
    private var openTags: [String] = []
    /// The destinations refused so far in it.
    private var refusedDestinations: [String] = []
    /// A line of the file and the offset at which it begins.
    private var place = (line: 1, offset: 0)

    init(file: SourceFile) {
        self.file = file
    }

    mutating func enterBlock() {
        if !tags.isEmpty { tags = [] }
        if !refusedDestinations.isEmpty { refusedDestinations = [] }
    }

    mutating func nestedTooDeep(line: Int) {
        guard !isTooDeep else { return }
        isTooDeep = true
        let location = SourceLocation(file: file.path, range: file.trimmedRange(ofLine: line))
        var diagnostic = BodyPrecheck.tooDeep(at: location)
        // Over several lines it costs libcmark nothing, and is only hard to read.
        diagnostic.severity = .warning
        diagnostics.append(diagnostic)
    }

    mutating func refused(_ link: BodyLink, _ problem: LinkProblem) {
        guard diagnostics.count < Self.limit else { return }
        var link = link
        link.ordinal += refusedDestinations.count { $0 == link.destination }
        refusedDestinations.append(link.destination)
        diagnostics.append(problem.diagnostic(at: location(of: link), destination: link.destination))
    }

    mutating func checkImageText(_ text: ArraySlice<UInt8>, _ link: BodyLink) {
        // Nearly every description has an ASCII letter; only without one is Unicode asked.
        let isBlank =
            !text.contains { Byte.isLetter($0) }
            && String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
        guard isBlank || isFileName(text, link.destination), diagnostics.count < Self.limit else { return }
        var diagnostic = Diagnostic(
            .missingImageText, at: location(of: link),
            isBlank
                ? Message(da: "billedet har ingen beskrivelse", en: "the picture has no description")
                : Message(
                    da: "beskrivelsen er bare filens navn", en: "the description is only the name of the file"
                ),
            remedy: Message(
                da: "skriv mellem de kantede parenteser, hvad man ser: ![Tre kvinder ved et bord](…)",
                en: "write between the square brackets what one sees: ![Three women at a table](…)"))
        if !isBlank { diagnostic.severity = .warning }
        diagnostics.append(diagnostic)
    }

    private func isFileName(_ text: ArraySlice<UInt8>, _ destination: String) -> Bool {
        let start = destination.utf8.lastIndex(of: Byte.slash).map(destination.utf8.index(after:))
        let name = destination.utf8[(start ?? destination.startIndex)...]
        guard name.starts(with: text) else { return false }
        let rest = name.dropFirst(text.count)
        return rest.isEmpty || rest.first == UInt8(ascii: ".")
    }

    func location(of link: BodyLink) -> SourceLocation {
        SourceLocation(file: file.path, range: file.destinationRange(of: link))
    }
}

// Raw HTML.
extension BodyProblems {
    mutating func rawHTML(_ literal: String, lines: ClosedRange<Int>) {
        guard diagnostics.count < Self.limit else { return }
        let advice = RawHTMLAdvice(literal)
        let ordinal = tags.count { $0 == literal }
        tags.append(literal)
        // Nobody needs to be told about `</b>` after having been told about `<b>`.
        if advice.isClosing, let index = openTags.lastIndex(of: advice.name) {
            openTags.remove(at: index)
            return
        }
        openTags.append(advice.name)
        diagnostics.append(
            Diagnostic(
                .rawHTML, at: file.location(ofBytes: place(ofHTML: literal, lines, ordinal)), advice.message,
                remedy: advice.remedy))
    }

    /// The tag in the source, its first line at most; a block begins at the first `<` of its first line.
    private func place(ofHTML literal: String, _ lines: ClosedRange<Int>, _ ordinal: Int) -> Range<Int> {
        let end = literal.utf8.firstIndex { $0 == Byte.lineFeed || $0 == Byte.greaterThan }
        let wanted = end.map { literal.utf8[$0] == Byte.lineFeed ? literal[..<$0] : literal[...$0] }
        let first = wanted.map(String.init) ?? literal
        let search = BodySearch(bytes: file.bytes, range: file.byteRange(ofLines: lines))
        let trimmed = first.utf8.drop { Byte.isBlank($0) }
        return search.find(String(decoding: trimmed, as: UTF8.self), ordinal: ordinal)
            ?? file.bytes.trimmingBlanks(file.byteRange(ofLine: lines.lowerBound))
    }
}

// Tables.
extension BodyProblems {
    /// Warns about the lines of a paragraph that other kinds of Markdown would make a table of.
    mutating func checkTable(in lines: ClosedRange<Int>) {
        guard diagnostics.count < Self.limit, let table = tableStart(in: lines) else { return }
        diagnostics.append(
            Diagnostic(
                .markdownTable, at: file.location(ofBytes: table),
                Message(da: "tabeller virker ikke her", en: "tables do not work here"),
                remedy: Message(
                    da: "skriv indholdet som en liste: en linje for hver række, med - foran",
                    en: "write the content as a list: a line for each row, beginning with -")))
    }

    /// The line above the first line of nothing but `|`, `-`, `:` and blanks.
    private mutating func tableStart(in lines: ClosedRange<Int>) -> Range<Int>? {
        var previous: Range<Int>?
        var start = self.start(ofLine: lines.lowerBound)
        for _ in lines where start < file.bytes.count {
            let line = start..<file.bytes.lineEnd(from: start)
            if let previous, isDelimiter(file.bytes[line]), file.bytes[previous].contains(UInt8(ascii: "|")) {
                return file.bytes.trimmingBlanks(previous)
            }
            previous = line
            start = line.upperBound + 1
        }
        return nil
    }

    /// The offset of a line, counted on from the last one asked for: paragraphs come in order.
    mutating func start(ofLine line: Int) -> Int {
        if line < place.line { place = (1, 0) }
        while place.line < line, place.offset < file.bytes.count {
            place = (place.line + 1, file.bytes.lineEnd(from: place.offset) + 1)
        }
        return place.offset
    }

    private func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "|")) && line.contains(Byte.hyphen)
            && line.allSatisfy { "|-:> \t".utf8.contains($0) }
    }
}
