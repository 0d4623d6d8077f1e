import CZLib
import SitePlanning

/// A ZIP archive whose files are stored as they are (APPNOTE 6.3, method 0), which is all that a workbook needs.
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

/// The checksum of ZIP archives (ISO 3309), as zlib works it out.
enum CRC32 {
    static func of(_ pieces: [[UInt8]]) -> UInt32 {
        let value = pieces.reduce(0 as uLong) { crc32($0, $1, uInt($1.count)) }
        return UInt32(truncatingIfNeeded: value)
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
