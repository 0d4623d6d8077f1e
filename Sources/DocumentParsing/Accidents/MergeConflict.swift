internal import Diagnostics
internal import SourceReading

/// Finds what git leaves in a file when two people changed the same lines.
enum MergeConflict {
    /// One problem for each of them, at its first marker.
    static func problems(in file: SourceFile) -> [Diagnostic] {
        guard mayHold(file.bytes) else { return [] }
        var problems: [Diagnostic] = []
        var isOpen = false
        file.bytes.forEachLine(in: 0..<file.bytes.count, from: 1) { line in
            switch marker(of: line) {
            case UInt8(ascii: "<")?, UInt8(ascii: "|")?:
                if !isOpen { problems.append(problem(file, line)) }
                isOpen = true
            case UInt8(ascii: ">")?:
                // Somebody deleted the beginning and left the end.
                if !isOpen { problems.append(problem(file, line)) }
                isOpen = false
            default: break
            }
        }
        return problems
    }

    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        var run = 0
        var last: UInt8 = 0
        for byte in bytes {
            if byte == Byte.lessThan || byte == Byte.greaterThan || byte == UInt8(ascii: "|") {
                run = byte == last ? run + 1 : 1
                if run == 7 { return true }
            }
            last = byte
        }
        return false
    }

    /// Seven of one character at the beginning of a line, and a space and a name after them.
    private static func marker(of line: SourceLine) -> UInt8? {
        guard let first = line.bytes.first, "<>|".utf8.contains(first) else { return nil }
        let rest = line.bytes.drop { $0 == first }
        let isSeven = rest.startIndex - line.bytes.startIndex == 7
        return isSeven && (rest.first == 0x20 || rest.isEmpty && first == Byte.lessThan) ? first : nil
    }

    private static func problem(_ file: SourceFile, _ line: SourceLine) -> Diagnostic {
        Diagnostic(
            .mergeConflict, at: SourceLocation(file: file.path, range: line.range(line.textRange)),
            Message(
                da: "her begynder to udgaver af den samme tekst, som git ikke kunne samle",
                en: "here begin two versions of the same text, which git could not join"),
            remedy: Message(
                da: "behold den rigtige udgave, og slet linjerne med <<<<<<<, ======= og >>>>>>>",
                en: "keep the right version, and delete the lines with <<<<<<<, ======= and >>>>>>>"))
    }
}
