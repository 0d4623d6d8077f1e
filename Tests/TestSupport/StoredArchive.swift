/// A ZIP archive whose files are stored as they are, for tests of what reads such archives.
package struct StoredArchive {
    private var parts: [UInt8] = []
    private var list: [UInt8] = []
    private var count: UInt16 = 0

    package init() {}

    /// Adds a file; `size` is what the archive says of it, `method` how it says that the file is compressed.
    package mutating func add(
        _ name: String, _ bytes: [UInt8], size: Int? = nil, checksum: UInt32? = nil, method: UInt16 = 0,
        flags: UInt16 = 0x0800
    ) {
        var facts: [UInt8] = []
        for half in [20, flags, method, 0, 0x21] as [UInt16] { facts += Self.bytes(half) }
        facts += Self.bytes(checksum ?? Self.checksum(of: bytes)) + Self.bytes(UInt32(bytes.count))
        facts += Self.bytes(UInt32(size ?? bytes.count)) + Self.bytes(UInt16(name.utf8.count))
        facts += Self.bytes(UInt16(0))
        let offset = UInt32(parts.count)
        parts += Self.bytes(UInt32(0x0403_4B50)) + facts + name.utf8 + bytes
        list += Self.bytes(UInt32(0x0201_4B50)) + Self.bytes(UInt16(20)) + facts
        list += [UInt8](repeating: 0, count: 10) + Self.bytes(offset) + name.utf8
        count += 1
    }

    /// The whole archive.
    package var bytes: [UInt8] {
        var end = Self.bytes(UInt32(0x0605_4B50)) + Self.bytes(UInt32(0))
        end += Self.bytes(count) + Self.bytes(count) + Self.bytes(UInt32(list.count))
        end += Self.bytes(UInt32(parts.count)) + Self.bytes(UInt16(0))
        return parts + list + end
    }

    /// A workbook of one sheet, with other parts by their names.
    package static func workbook(sheet: [UInt8], _ others: [(name: String, bytes: [UInt8])] = []) -> [UInt8] {
        var archive = StoredArchive()
        archive.addFrame()
        archive.add("xl/worksheets/sheet1.xml", sheet)
        for other in others { archive.add(other.name, other.bytes) }
        return archive.bytes
    }

    /// The files that say which sheets a workbook has: one, at `xl/worksheets/sheet1.xml`.
    package mutating func addFrame() {
        let book =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        add("xl/workbook.xml", Array(book.utf8))
        let relations =
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        add("xl/_rels/workbook.xml.rels", Array(relations.utf8))
    }

    /// The checksum of ISO 3309.
    package static func checksum(of bytes: [UInt8]) -> UInt32 {
        var value = ~UInt32(0)
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
        }
        return ~value
    }

    /// The lowest byte first.
    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number($0 * 8)) }
    }
}
