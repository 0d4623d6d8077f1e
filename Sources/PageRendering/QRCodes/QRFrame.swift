/// The part of a QR code that all codes of one version share: everything but the codewords of the text.
///
/// Choosing the best of eight masks takes longer than the rest of a code, and any mask can be read, so each version
/// always has the same one. That leaves one thing to compute for each text: which of the modules its codewords flip.
struct QRFrame: Sendable {
    let layout: QRLayout
    /// Modules on a side.
    var width: Int { layout.width }
    /// The modules row by row, 1 for black, as they are where all codewords are zero: patterns, format and mask.
    let blank: [UInt8]
    /// The places of the bits of all codewords, in the order of ISO/IEC 18004, 7.7.3.
    let places: [Int]

    init(_ layout: QRLayout) {
        self.layout = layout
        let patterns = QRPatterns(layout)
        places = Self.places(around: patterns.isFixed, layout.width)
        var blank = patterns.modules
        for place in places where layout.mask.flips(row: place / layout.width, column: place % layout.width) {
            blank[place] = 1
        }
        self.blank = blank
    }

    /// The modules of the code with these codewords.
    func modules(_ codewords: [UInt8]) -> [UInt8] {
        var modules = blank
        modules.withUnsafeMutableBufferPointer { modules in
            places.withUnsafeBufferPointer { places in
                var next = 0
                for codeword in codewords {
                    var bits = codeword
                    for _ in 0..<8 {
                        modules[places[next]] ^= bits >> 7
                        bits <<= 1
                        next += 1
                    }
                }
            }
        }
        return modules
    }

    /// Pairs of columns from the right to the left, in turn upwards and downwards, around the fixed patterns.
    private static func places(around isFixed: [Bool], _ width: Int) -> [Int] {
        // The column of the timing pattern stands in no pair.
        let pairs = stride(from: width - 1, to: 6, by: -2).map(\.self) + [5, 3, 1]
        var places: [Int] = []
        for (turn, right) in pairs.enumerated() {
            for step in 0..<width {
                let row = turn.isMultiple(of: 2) ? width - 1 - step : step
                for place in [row * width + right, row * width + right - 1] where !isFixed[place] {
                    places.append(place)
                }
            }
        }
        return places
    }
}

/// A pattern that flips data modules, so that they look like none of the fixed patterns (ISO/IEC 18004, 7.8.2).
enum QRMask: UInt8, Sendable {
    case chessboard, rows, columns, diagonals, bricks, crosses, flowers, waves

    /// Whether the mask flips the module.
    func flips(row: Int, column: Int) -> Bool {
        switch self {
        case .chessboard: (row + column) % 2 == 0
        case .rows: row % 2 == 0
        case .columns: column % 3 == 0
        case .diagonals: (row + column) % 3 == 0
        case .bricks: (row / 2 + column / 3) % 2 == 0
        case .crosses: row * column % 2 + row * column % 3 == 0
        case .flowers: (row * column % 2 + row * column % 3) % 2 == 0
        case .waves: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
