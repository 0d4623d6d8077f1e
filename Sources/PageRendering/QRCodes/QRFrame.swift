import CQREncode

/// What all QR codes of one version share: everything but the codewords of the text.
///
/// libqrencode takes a tenth of a millisecond for a code, nearly all of it for choosing among eight masks; ten
/// thousand pages would wait for it longer than for their reading. Any mask can be read. So libqrencode draws one
/// code of each version, and of the others only what differs is computed: their codewords.
struct QRFrame: Sendable {
    let layout: QRLayout
    /// Modules on a side.
    let width: Int
    /// The modules row by row, 1 for black, as they are where all codewords are zero: patterns, format and mask.
    let blank: [UInt8]
    /// The places of the bits of all codewords, in the order of ISO/IEC 18004, 7.7.3.
    let places: [Int]

    /// None where libqrencode lacks memory.
    ///
    /// `QRcode_encodeData` keeps nothing between calls since version 4 but tables that it fills on first use behind a
    /// mutex of pthread, which Debian's library is built with. It is called here alone, before pages are rendered.
    init?(_ layout: QRLayout) {
        let sample: [UInt8] = [0]
        guard let code = QRcode_encodeData(1, sample, Int32(layout.version), QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        let modules = Array(UnsafeBufferPointer(start: code.pointee.data, count: width * width))
        self.layout = layout
        self.width = width
        places = Self.places(in: modules, width)
        var blank = modules.map { $0 & 1 }
        Self.flip(layout.codewords(for: sample), at: places, in: &blank)
        self.blank = blank
    }

    /// The modules of the code with these codewords.
    func modules(_ codewords: [UInt8]) -> [UInt8] {
        var modules = blank
        Self.flip(codewords, at: places, in: &modules)
        return modules
    }

    private static func flip(_ codewords: [UInt8], at places: [Int], in modules: inout [UInt8]) {
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
    }

    /// Pairs of columns from the right to the left, in turn upwards and downwards, around the fixed patterns.
    private static func places(in modules: [UInt8], _ width: Int) -> [Int] {
        let isFixed: UInt8 = 0x80
        // The column of the timing pattern stands in no pair.
        let pairs = stride(from: width - 1, to: 6, by: -2).map(\.self) + [5, 3, 1]
        var places: [Int] = []
        for (turn, right) in pairs.enumerated() {
            for step in 0..<width {
                let row = turn.isMultiple(of: 2) ? width - 1 - step : step
                for place in [row * width + right, row * width + right - 1]
                where modules[place] & isFixed == 0 {
                    places.append(place)
                }
            }
        }
        return places
    }
}
