import Diagnostics

/// The text of one template file and where its lines begin.
struct TemplateSource {
    let file: String
    let bytes: [UInt8]
    private let lineStarts: [Int]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStarts = [start] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// The first byte after a byte order mark.
    var start: Int { lineStarts[0] }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    func location(_ range: Range<Int>) -> SourceLocation {
        let range = SourceRange(position(range.lowerBound), position(range.upperBound))
        return SourceLocation(file: file, range: range)
    }

    private func position(_ offset: Int) -> SourcePosition {
        let line = lineStarts.partitioningIndex { $0 > offset } - 1
        let scalars = bytes[lineStarts[line]..<offset].count { $0 & 0xC0 != 0x80 }
        return SourcePosition(line: line + 1, column: scalars + 1)
    }
}

extension Array {
    /// The index of the first element of a sorted array that is past the edge.
    fileprivate func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension UInt8 {
    /// Whether the byte is a blank as tags and lines count them.
    var isTemplateBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isTemplateLineEnd
    }

    var isTemplateLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
