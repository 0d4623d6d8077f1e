/// Draws QR codes of addresses: error correction level M, each in the smallest version that holds it.
struct QRCodes: Sendable {
    private let frames = QRLayout.all.map { QRFrame($0) }

    /// The code as an inline picture with its quiet zone of four modules; none for a text of more than 180 bytes or
    /// none at all.
    func svg(of text: String) -> [UInt8]? {
        let text = Array(text.utf8)
        guard !text.isEmpty, let frame = frames.first(where: { text.count <= $0.layout.capacity }) else {
            return nil
        }
        return Self.svg(of: frame.modules(frame.layout.codewords(for: text)), frame.width)
    }

    /// One line through all rows, to the right, a step down, to the left, a step down, with a dash for each run of black
    /// modules; half a module up, since the line has its middle there.
    ///
    /// Lengths of dashes and gaps take less than half of the bytes that a stroke for each run takes.
    private static func svg(of modules: [UInt8], _ width: Int) -> [UInt8] {
        let side = String(width + 8)
        let head =
            "<svg viewBox=\"-4 -4.5 \(side) \(side)\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">"
        // A length takes one module at least, and three bytes at most.
        let capacity = 300 + width * (width + 1) * 3 + width * 8
        return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            var pen = Pen(buffer: buffer)
            pen.write(head.utf8)
            pen.write("<path fill=\"none\" stroke=\"#000\" stroke-dasharray=\"".utf8)
            modules.withUnsafeBufferPointer { writeLengths(of: $0, width, with: &pen) }
            pen.write("\" d=\"M0 0h\(width)".utf8)
            for row in 1..<width { pen.write(row.isMultiple(of: 2) ? "v1h\(width)".utf8 : "v1H0".utf8) }
            pen.write("\"/></svg>".utf8)
            count = pen.count
        }
    }

    /// The lengths of black and white in turn along the line, which begins with black.
    private static func writeLengths(
        of modules: UnsafeBufferPointer<UInt8>, _ width: Int, with pen: inout Pen
    ) {
        var length = 0
        var colour: UInt8 = 1
        for row in 0..<width {
            for step in 0..<width {
                let column = row.isMultiple(of: 2) ? step : width - 1 - step
                if modules[row * width + column] != colour {
                    pen.write(length: length)
                    (colour, length) = (1 - colour, 0)
                }
                length += 1
            }
            guard row < width - 1 else { break }
            // The step down is white.
            if colour == 1 {
                pen.write(length: length)
                (colour, length) = (0, 0)
            }
            length += 1
        }
        pen.write(length: length)
    }
}

/// Writes bytes into a buffer that has room for them.
///
/// Every page has a code of hundreds of lengths, so this is kept quick.
private struct Pen {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private var hasLengths = false

    init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    mutating func write(_ text: String.UTF8View) {
        for byte in text { write(byte) }
    }

    /// A number of at most two digits, with a space before it where others went before.
    mutating func write(length: Int) {
        if hasLengths { write(UInt8(ascii: " ")) }
        hasLengths = true
        if length > 9 { write(UInt8(ascii: "0") + UInt8(length / 10)) }
        write(UInt8(ascii: "0") + UInt8(length % 10))
    }

    private mutating func write(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }
}
