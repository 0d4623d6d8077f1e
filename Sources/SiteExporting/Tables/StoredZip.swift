import SitePlanning

/// A ZIP archive whose files are stored as they are (APPNOTE 6.3, method 0): what a workbook needs, and no library.
///
/// Every file is of the first day of 1980, so that the same input gives the same bytes.
struct StoredZip {
    private var list: [UInt8] = []
    private var offset: UInt32 = 0
    private var count: UInt16 = 0

    /// Adds a file whose bytes are in pieces.
    mutating func add(_ name: String, _ pieces: [[UInt8]], to output: inout ByteStream) throws {
        let size = UInt32(pieces.reduce(0) { $0 + $1.count })
        var facts: [UInt8] = []
        facts.append(halves: 0x0014, 0x0800, 0, 0, 0x0021)
        facts.append(words: CRC32.of(pieces), size, size)
        facts.append(halves: UInt16(name.utf8.count), 0)
        var header: [UInt8] = []
        header.append(words: 0x0403_4B50)
        header += facts + name.utf8
        try output.write(header)
        for piece in pieces { try output.write(piece) }

        list.append(words: 0x0201_4B50)
        list.append(halves: 0x0014)
        list += facts
        list.append(halves: 0, 0, 0)
        list.append(words: 0, offset)
        list += name.utf8
        offset += UInt32(header.count) + size
        count += 1
    }

    /// Writes the list of the files; the archive takes no more.
    mutating func finish(to output: inout ByteStream) throws {
        var end: [UInt8] = []
        end.append(words: 0x0605_4B50)
        end.append(halves: 0, 0, count, count)
        end.append(words: UInt32(list.count), offset)
        end.append(halves: 0)
        try output.write(list + end)
    }
}

/// The checksum of ZIP archives (ISO 3309), eight bytes at a time ("slicing by 8").
enum CRC32 {
    static func of(_ pieces: [[UInt8]]) -> UInt32 {
        tables.withUnsafeBufferPointer { tables in
            ~pieces.reduce(~0) { value, piece in piece.withUnsafeBytes { next(value, $0, tables) } }
        }
    }

    private static func next(
        _ value: UInt32, _ bytes: UnsafeRawBufferPointer, _ tables: UnsafeBufferPointer<UInt32>
    ) -> UInt32 {
        var (value, position) = (value, 0)
        while position + 8 <= bytes.count {
            var eight = UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            eight ^= UInt64(value)
            value = 0
            for place in (0..<8).reversed() {
                value ^= tables[place * 256 + Int(eight & 0xFF)]
                eight >>= 8
            }
            position += 8
        }
        for byte in bytes[position...] {
            value = tables[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
        }
        return value
    }

    /// What each byte does to the checksum, with no byte behind it, then with one, up to seven.
    private static let tables: [UInt32] = {
        var tables: [UInt32] = (0..<256).map { alone($0) }
        for index in 256..<8 * 256 {
            let before: UInt32 = tables[index - 256]
            tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
        }
        return tables
    }()

    private static func alone(_ byte: UInt32) -> UInt32 {
        (0..<8).reduce(byte) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
    }
}

extension [UInt8] {
    /// Numbers of two bytes, the lower one first.
    fileprivate mutating func append(halves numbers: UInt16...) {
        for number in numbers { self += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }
    }

    /// Numbers of four bytes, the lowest one first.
    fileprivate mutating func append(words numbers: UInt32...) {
        for number in numbers {
            append(halves: UInt16(truncatingIfNeeded: number), UInt16(truncatingIfNeeded: number >> 16))
        }
    }
}
