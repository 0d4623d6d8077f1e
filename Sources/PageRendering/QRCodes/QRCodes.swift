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

    /// One path, a stroke for each run of black modules; half a module up, since strokes lie on both sides of a line.
    private static func svg(of modules: [UInt8], _ width: Int) -> [UInt8] {
        let side = String(width + 8)
        let head =
            "<svg viewBox=\"-4 -4.5 \(side) \(side)\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path stroke=\"#000\" d=\"M0 0"
        // A run and the gap before it take two modules at least, and nine bytes at most.
        let capacity = 200 + width * (width / 2 + 1) * 9
        return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            var pen = Pen(buffer: buffer)
            pen.write(head.utf8)
            modules.withUnsafeBufferPointer { draw($0, width, with: &pen) }
            pen.write("\"/></svg>".utf8)
            count = pen.count
        }
    }

    private static func draw(_ modules: UnsafeBufferPointer<UInt8>, _ width: Int, with pen: inout Pen) {
        var end = (row: 0, column: 0)
        var index = 0
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[index] == 1 {
                    column += 1
                    index += 1
                }
                if column > start {
                    pen.stroke(after: (start - end.column, row - end.row), length: column - start)
                    end = (row, column)
                }
                column += 1
                index += 1
            }
            index = (row + 1) * width
        }
    }
}

/// Writes the commands of a path (SVG 1.1, 8.3).
///
/// Every page has a code of hundreds of strokes, so this is kept quick.
private struct Pen {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    mutating func write(_ text: String.UTF8View) {
        for byte in text { write(byte) }
    }

    /// A stroke to the right after a relative move; no move where the pen stays.
    mutating func stroke(after move: (right: Int, down: Int), length: Int) {
        if move.right != 0 || move.down != 0 {
            write(UInt8(ascii: "m"))
            write(number: move.right)
            write(UInt8(ascii: " "))
            write(number: move.down)
        }
        write(UInt8(ascii: "h"))
        write(number: length)
    }

    private mutating func write(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    /// A number of at most two digits.
    private mutating func write(number: Int) {
        if number < 0 { write(UInt8(ascii: "-")) }
        let size = abs(number)
        if size > 9 { write(UInt8(ascii: "0") + UInt8(size / 10)) }
        write(UInt8(ascii: "0") + UInt8(size % 10))
    }
}
