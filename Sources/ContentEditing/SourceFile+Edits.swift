package import Diagnostics
package import SourceReading

extension SourceFile {
    /// The bytes with edits made in them, and those edits that were made.
    ///
    /// Of two edits that touch the same characters only the first is made; everything else stays byte by byte, line ends
    /// and byte order mark included.
    package func applying(_ edits: [SourceEdit]) -> (bytes: [UInt8], applied: [SourceEdit]) {
        let lines = LineStarts(bytes)
        var result: [UInt8] = []
        var applied: [SourceEdit] = []
        var position = 0
        for edit in edits.sorted(by: { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }) {
            let (start, end) = (lines.offset(of: edit.range.start), lines.offset(of: edit.range.end))
            guard let start, let end, position <= start, start <= end else { continue }
            result += bytes[position..<start]
            result += edit.replacement.utf8
            position = end
            applied.append(edit)
        }
        return (result + bytes[position...], applied)
    }

    /// What stands at a place; none where there is no such place.
    package func text(at range: SourceRange) -> String? {
        let lines = LineStarts(bytes)
        guard let start = lines.offset(of: range.start), let end = lines.offset(of: range.end), start <= end
        else {
            return nil
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The line end that the file uses: that of its first line, or a line feed.
    package var lineEnd: String {
        guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        guard bytes[first] == 0x0D else { return "\n" }
        return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
    }
}

/// Where the lines of a file begin, whatever their ends: LF, CRLF or CR.
private struct LineStarts {
    private let bytes: [UInt8]
    private var starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // Columns of the first line count from after the byte order mark.
        starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        var index = starts[0]
        while index < bytes.count {
            defer { index += 1 }
            guard bytes[index] == 0x0A || bytes[index] == 0x0D else { continue }
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
            starts.append(index + 1)
        }
    }

    /// The byte at a line and column; the end of the line where the column is the one after its last character.
    func offset(of position: SourcePosition) -> Int? {
        guard starts.indices.contains(position.line - 1), position.column >= 1 else { return nil }
        var offset = starts[position.line - 1]
        for _ in 1..<position.column {
            guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else { return nil }
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }
}
