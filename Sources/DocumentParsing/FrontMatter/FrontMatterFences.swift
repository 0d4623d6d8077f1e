internal import Diagnostics
internal import SourceReading

/// Where the front matter and the body of a file are, between and after two lines of three hyphens.
struct FrontMatterFences {
    /// The bytes between the two lines; the first of them is on line 2.
    var content: Range<Int>
    var body: Range<Int>
    var bodyLine: Int

    /// Finds the two lines, or says what is wrong with them.
    static func find(in file: SourceFile) -> Result<FrontMatterFences, FenceProblem> {
        let bytes = file.bytes
        let openingEnd = bytes.lineEnd(from: 0)
        guard isFence(bytes, 0..<openingEnd) else { return .failure(.noOpening) }
        var line = 2
        var start = openingEnd + 1
        let contentStart = min(start, bytes.count)
        while start < bytes.count {
            let end = bytes.lineEnd(from: start)
            if isFence(bytes, start..<end) {
                let body = min(end + 1, bytes.count)..<bytes.count
                return .success(Self(content: contentStart..<start, body: body, bodyLine: line + 1))
            }
            start = end + 1
            line += 1
        }
        return .failure(.noClosing)
    }

    private static func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count >= 3 else { return false }
        let start = line.lowerBound
        guard bytes[start] == Byte.hyphen, bytes[start + 1] == Byte.hyphen, bytes[start + 2] == Byte.hyphen
        else { return false }
        return bytes.skippingBlanks(from: start + 3, to: line.upperBound) == line.upperBound
    }
}

/// Which of the two lines is missing.
enum FenceProblem: Error {
    case noOpening, noClosing

    func diagnostic(in file: SourceFile) -> Diagnostic {
        switch self {
        case .noOpening:
            Diagnostic(
                .invalidFrontMatter, at: lookalike(in: file, lines: 1...3) ?? SourceLocation(file: file.path),
                Message(
                    da: "filen begynder ikke med en linje, der kun er ---",
                    en: "the file does not begin with a line that is only ---"),
                remedy: Self.shape)
        case .noClosing:
            Diagnostic(
                .invalidFrontMatter,
                at: lookalike(in: file, lines: 2...200)
                    ?? SourceLocation(file: file.path, range: Self.opening),
                Message(
                    da: "felterne øverst i filen slutter ikke med en linje, der kun er ---",
                    en: "the fields at the top of the file do not end with a line that is only ---"),
                remedy: Self.shape)
        }
    }

    private static let opening = SourceRange(line: 1, column: 1, length: 3)

    private static var shape: Message {
        Message(
            da: "skriv ---, derunder felterne (title: Sprogcafé), derunder --- igen, og så teksten",
            en:
                "write ---, then the fields (title: Language café), then --- again, and then the text"
        )
    }

    /// A line that somebody, or an editor that makes dashes of hyphens, meant as the line of hyphens.
    private func lookalike(in file: SourceFile, lines: ClosedRange<Int>) -> SourceLocation? {
        var offset = file.byteRange(ofLine: lines.lowerBound).lowerBound
        for _ in lines where offset < file.bytes.count {
            let end = file.bytes.lineEnd(from: offset)
            let text = file.bytes.trimmingBlanks(offset..<end)
            if looksLikeFence(file.bytes[text]) { return file.location(ofBytes: text) }
            offset = end + 1
        }
        return nil
    }

    private func looksLikeFence(_ line: ArraySlice<UInt8>) -> Bool {
        let scalars = String(decoding: line.prefix(40), as: UTF8.self).unicodeScalars
        return !scalars.isEmpty && scalars.allSatisfy { "-–—_.…".unicodeScalars.contains($0) }
    }
}
