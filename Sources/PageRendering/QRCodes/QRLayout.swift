/// How a text is laid out as codewords in a version of QR codes at error correction level M (ISO/IEC 18004, table 9).
struct QRLayout: Sendable {
    /// 1 to 9: larger codes have modules too small for the camera of a cheap phone, and count their bytes differently.
    let version: Int
    /// The mask that all codes of the version have.
    let mask: QRMask
    /// The rows and columns of the alignment patterns' centres (ISO/IEC 18004, table E.1).
    let alignments: [Int]
    /// How many data codewords each block has.
    let blocks: [Int]
    private let corrections: ReedSolomon

    /// From the smallest to the largest.
    static let all = [
        QRLayout(1, .chessboard, [], 10, [16]), QRLayout(2, .diagonals, [6, 18], 16, [28]),
        QRLayout(3, .rows, [6, 22], 26, [44]), QRLayout(4, .bricks, [6, 26], 18, [32, 32]),
        QRLayout(5, .columns, [6, 30], 24, [43, 43]), QRLayout(6, .bricks, [6, 34], 16, [27, 27, 27, 27]),
        QRLayout(7, .chessboard, [6, 22, 38], 18, [31, 31, 31, 31]),
        QRLayout(8, .columns, [6, 24, 42], 22, [38, 38, 39, 39]),
        QRLayout(9, .columns, [6, 26, 46], 22, [36, 36, 36, 37, 37]),
    ]

    private init(
        _ version: Int, _ mask: QRMask, _ alignments: [Int], _ corrections: Int, _ blocks: [Int]
    ) {
        (self.version, self.mask, self.alignments, self.blocks) = (version, mask, alignments, blocks)
        self.corrections = ReedSolomon(corrections)
    }

    /// Modules on a side.
    var width: Int { 17 + 4 * version }

    private var dataCount: Int { blocks.reduce(0, +) }

    /// How many bytes of text there is room for: mode, count and end take one and a half codewords and a half.
    var capacity: Int { dataCount - 2 }

    /// The codewords of at most `capacity` bytes, the blocks interleaved as they stand in the code.
    func codewords(for text: [UInt8]) -> [UInt8] {
        let data = dataCodewords(for: text)
        var start = 0
        var parts: [ArraySlice<UInt8>] = []
        for count in blocks {
            parts.append(data[start..<start + count])
            start += count
        }
        return Self.interleaved(parts) + Self.interleaved(parts.map { corrections.codewords(for: $0)[...] })
    }

    /// Four bits say that bytes follow, eight how many; what is left over is filled with two bytes in turn.
    private func dataCodewords(for text: [UInt8]) -> [UInt8] {
        var data: [UInt8] = []
        data.reserveCapacity(dataCount)
        let header = [0x40 | UInt8(text.count) >> 4, UInt8(text.count) << 4]
        data.append(header[0])
        var last = header[1]
        for byte in text {
            data.append(last | byte >> 4)
            last = byte << 4
        }
        data.append(last)
        let padding: [UInt8] = [0xEC, 0x11]
        while data.count < dataCount { data.append(padding[(data.count - text.count) % 2]) }
        return data
    }

    private static func interleaved(_ parts: [ArraySlice<UInt8>]) -> [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for index in 0..<(parts.map(\.count).max() ?? 0) {
            for part in parts where index < part.count { all.append(part[part.startIndex + index]) }
        }
        return all
    }
}
