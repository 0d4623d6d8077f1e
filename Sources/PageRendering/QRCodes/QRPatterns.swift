/// The modules of a QR code that hold no data: the patterns by which a reader finds and measures the code, and the
/// information about format and version (ISO/IEC 18004, 6.3, 7.9 and 7.10).
struct QRPatterns {
    private let width: Int
    /// The modules row by row, 1 for black; 0 where data will be.
    private(set) var modules: [UInt8]
    /// Which modules hold no data.
    private(set) var isFixed: [Bool]

    init(_ layout: QRLayout) {
        width = layout.width
        modules = Array(repeating: 0, count: width * width)
        isFixed = Array(repeating: false, count: width * width)
        drawTiming()
        for (row, column) in [(3, 3), (3, width - 4), (width - 4, 3)] { drawFinder(row, column) }
        drawAlignments(at: layout.alignments)
        drawFormat(mask: layout.mask)
        if layout.version >= 7 { drawVersion(layout.version) }
    }

    private mutating func set(_ row: Int, _ column: Int, isBlack: Bool) {
        modules[row * width + column] = isBlack ? 1 : 0
        isFixed[row * width + column] = true
    }

    /// Black and white in turn between the finder patterns, along the seventh row and the seventh column.
    private mutating func drawTiming() {
        for index in 0..<width {
            set(6, index, isBlack: index.isMultiple(of: 2))
            set(index, 6, isBlack: index.isMultiple(of: 2))
        }
    }

    /// Nested squares around a centre, with a white border as far as the code reaches.
    private mutating func drawFinder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for right in -4...4
            where (0..<width).contains(row + down) && (0..<width).contains(column + right) {
                let distance = max(abs(down), abs(right))
                set(row + down, column + right, isBlack: distance != 2 && distance != 4)
            }
        }
    }

    /// Small squares where two of the positions cross, but for the three corners with finder patterns.
    private mutating func drawAlignments(at positions: [Int]) {
        guard let first = positions.first, let last = positions.last else { return }
        for row in positions {
            for column in positions
            where ![(first, first), (first, last), (last, first)].contains(where: { $0 == (row, column) }) {
                for down in -2...2 {
                    for right in -2...2 {
                        set(row + down, column + right, isBlack: max(abs(down), abs(right)) != 1)
                    }
                }
            }
        }
    }

    /// Error correction level (M is 0) and mask, twice: around the first corner, and shared by the other two.
    private mutating func drawFormat(mask: QRMask) {
        let data = Int(mask.rawValue)
        let bits = (data << 10 | Self.remainder(of: data, 10, generator: 0x537)) ^ 0x5412
        for index in 0..<15 {
            let isBlack = bits >> index & 1 == 1
            // The timing patterns are skipped: rows and columns 0 to 5, then 7 and 8.
            let near = index < 6 ? index : index < 8 ? index + 1 : index == 8 ? 7 : 14 - index
            if index < 8 { set(near, 8, isBlack: isBlack) } else { set(8, near, isBlack: isBlack) }
            if index < 8 {
                set(8, width - 1 - index, isBlack: isBlack)
            } else {
                set(width - 15 + index, 8, isBlack: isBlack)
            }
        }
        set(width - 8, 8, isBlack: true)
    }

    /// The version, twice: above the lower left corner, and beside the upper right one.
    private mutating func drawVersion(_ version: Int) {
        let bits = version << 12 | Self.remainder(of: version, 12, generator: 0x1F25)
        for index in 0..<18 {
            let isBlack = bits >> index & 1 == 1
            set(width - 11 + index % 3, index / 3, isBlack: isBlack)
            set(index / 3, width - 11 + index % 3, isBlack: isBlack)
        }
    }

    /// What is left of `data`, followed by `degree` zero bits, after division by the generator polynomial over GF(2).
    private static func remainder(of data: Int, _ degree: Int, generator: Int) -> Int {
        var rest = data
        for _ in 0..<degree { rest = rest << 1 ^ (rest >> (degree - 1)) * generator }
        return rest
    }
}
