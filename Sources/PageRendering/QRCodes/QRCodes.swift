import Templating

/// Draws QR codes of addresses: error correction level M, each in the smallest version that holds it.
struct QRCodes: Sendable {
    private let frames = QRLayout.all.compactMap { QRFrame($0) }

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
        var svg: [UInt8] = []
        svg.reserveCapacity(4096)
        let side = String(width + 8)
        svg +=
            "<svg viewBox=\"-4 -4.5 \(side) \(side)\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">"
            .utf8
        svg += "<path stroke=\"#000\" d=\"M0 0".utf8
        var end = (row: 0, column: 0)
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] == 1 { column += 1 }
                if column > start {
                    svg.appendMove(start - end.column, row - end.row)
                    svg.append(UInt8(ascii: "h"))
                    svg.append(number: column - start)
                    end = (row, column)
                }
                column += 1
            }
        }
        svg += "\"/></svg>".utf8
        return svg
    }
}

extension [UInt8] {
    /// A relative move of the pen; none where it stays.
    fileprivate mutating func appendMove(_ right: Int, _ down: Int) {
        guard right != 0 || down != 0 else { return }
        append(UInt8(ascii: "m"))
        append(number: right)
        append(UInt8(ascii: " "))
        append(number: down)
    }

    private mutating func append(digit: Int) { append(UInt8(ascii: "0") + UInt8(digit)) }

    /// A number of at most two digits.
    fileprivate mutating func append(number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        if abs(number) > 9 { append(digit: abs(number) / 10) }
        append(digit: abs(number) % 10)
    }
}
