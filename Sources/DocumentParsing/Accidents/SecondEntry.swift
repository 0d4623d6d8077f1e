internal import Diagnostics
internal import SourceReading

/// Finds the fields of another entry below the text of the first one: a file holds one entry.
struct SecondEntry {
    let problem: Diagnostic
    /// The byte at which its first line begins.
    let offset: Int

    init?(in file: SourceFile, _ body: Range<Int>, from firstLine: Int) {
        var fence: SourceLine?
        var found: SourceLine?
        file.bytes.forEachLine(in: body, from: firstLine) { line in
            if found != nil || line.isBlank && fence != nil { return }
            if let fence, Self.isFirstField(line) { found = fence }
            fence = Self.isFence(line) ? line : nil
        }
        guard let found else { return nil }
        offset = found.bytes.startIndex
        problem = Diagnostic(
            .secondEntry, at: SourceLocation(file: file.path, range: found.range(found.textRange)),
            Message(
                da: "her begynder en indgang til i samme fil",
                en: "here begins another entry in the same file"),
            remedy: Message(
                da: "flyt den over i en fil for sig: én fil til hver",
                en: "move it into a file of its own: one file for each"))
    }

    private static func isFence(_ line: SourceLine) -> Bool {
        line.starts(with: "---") && line.bytes.dropFirst(3).allSatisfy { Byte.isBlank($0) }
    }

    /// A line across the page may be followed by any text, but hardly by the name of an entry.
    private static func isFirstField(_ line: SourceLine) -> Bool {
        ["title:", "name:", "kind:", "summary:", "titel:", "navn:"].contains { line.starts(with: $0) }
    }
}
