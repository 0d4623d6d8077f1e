/// Modules as a PNG picture of one pixel each (W3C, Portable Network Graphics, third edition).
///
/// A pixel takes one bit, a fourth of what the shortest drawing takes. Modules look random, so nothing would be won by
/// packing them: they are stored as they are.
enum QRPicture {
    static func png(of modules: [UInt8], _ width: Int) -> [UInt8] {
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        png.reserveCapacity(512)
        let side = bytes(of: UInt32(width))
        // One bit for each pixel, shades of grey, and nothing but the usual.
        append("IHDR", side + side + [1, 0, 0, 0, 0], to: &png)
        append("IDAT", stored(rows(of: modules, width)), to: &png)
        append("IEND", [], to: &png)
        return png
    }

    /// The rows, each with a byte before it which says that it stands as it is; a bit that is set is white.
    private static func rows(of modules: [UInt8], _ width: Int) -> [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity(width * (2 + width / 8))
        for row in 0..<width {
            rows.append(0)
            for start in stride(from: 0, to: width, by: 8) {
                var bits: UInt8 = 0xFF
                for column in start..<min(start + 8, width) {
                    bits ^= modules[row * width + column] << (7 - UInt8(column - start))
                }
                rows.append(bits)
            }
        }
        return rows
    }

    /// A stream of zlib with one block that is not packed (RFC 1950, RFC 1951, 3.2.4), which may have 65,535 bytes: the
    /// largest code has 424.
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        let length = UInt16(data.count)
        let lengths = [length, ~length].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return [0x78, 0x01, 0x01] + lengths + data + bytes(of: adler32(data))
    }

    private static func append(_ type: String, _ data: [UInt8], to png: inout [UInt8]) {
        png += bytes(of: UInt32(data.count))
        let start = png.count
        png += type.utf8
        png += data
        png += bytes(of: crc32(png[start...]))
    }

    private static func bytes(of number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func adler32(_ data: [UInt8]) -> UInt32 {
        var (sum, sums): (UInt32, UInt32) = (1, 0)
        for byte in data {
            sum = (sum + UInt32(byte)) % 65_521
            sums = (sums + sum) % 65_521
        }
        return sums << 16 | sum
    }

    private static func crc32(_ data: ArraySlice<UInt8>) -> UInt32 {
        ~data.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
    }

    /// The remainders of all bytes.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(byte) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
}

/// Bytes as letters (RFC 4648, 4).
enum Base64 {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        let (bytes, letters) = (bytes.span, letters.span)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var bits = 0
            for place in 0..<3 { bits = bits << 8 | (place < count ? Int(bytes[start + place]) : 0) }
            for place in 0..<4 {
                text.append(place <= count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
    }
}
