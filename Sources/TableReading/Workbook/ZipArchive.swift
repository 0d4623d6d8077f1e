import Diagnostics

/// The files of a ZIP archive (APPNOTE 6.3), read from the list at its end and never written to disk.
///
/// An archive comes from somebody unknown: it may promise any size and hold any name. Nothing is unpacked before its size is
/// known to be small, and what unpacks to another size is refused.
struct ZipArchive {
    private let bytes: [UInt8]
    private var files: [String: File] = [:]
    /// In bytes: what one file may unpack to, and all that are read.
    private static let fileLimit = 64 * 1024 * 1024
    private static let totalLimit = 128 * 1024 * 1024
    private static let countLimit = 2_000
    private var left = totalLimit

    private struct File {
        var method: Int
        var packed: Int
        var size: Int
        var checksum: UInt32
        var offset: Int
    }

    init(_ bytes: [UInt8]) throws(TableProblem) {
        self.bytes = bytes
        guard let end = Self.listEnd(in: bytes) else { throw .damaged }
        let (count, start) = (short(end + 10), long(end + 16))
        guard count <= Self.countLimit, short(end + 4) == 0, start < end else { throw .damaged }
        var position = start
        for _ in 0..<count { position = try readEntry(at: position, before: end) }
    }

    /// The record at the end, behind which there may be a remark.
    private static func listEnd(in bytes: [UInt8]) -> Int? {
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        return stride(from: last, through: max(0, last - 65_535), by: -1).first { position in
            bytes[position..<position + 4].elementsEqual([0x50, 0x4B, 0x05, 0x06])
        }
    }

    private mutating func readEntry(at position: Int, before end: Int) throws(TableProblem) -> Int {
        guard position + 46 <= end, long(position) == 0x0201_4B50 else { throw .damaged }
        let next = position + 46 + short(position + 28) + short(position + 30) + short(position + 32)
        guard next <= end, short(position + 8) & 1 == 0 else { throw .encrypted }
        let nameBytes = bytes[(position + 46)..<(position + 46 + short(position + 28))]
        guard let name = String(validating: nameBytes, as: UTF8.self), Self.isSafe(name), files[name] == nil
        else { throw .damaged }
        files[name] = File(
            method: short(position + 10), packed: long(position + 20), size: long(position + 24),
            checksum: UInt32(long(position + 16)), offset: long(position + 42))
        return next
    }

    /// Names stay inside the archive, although nothing is ever written by them.
    private static func isSafe(_ name: String) -> Bool {
        let segments = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !name.isEmpty && name.utf8.count <= 255 && name.utf8.first != UInt8(ascii: "/")
            && !segments.contains { $0.elementsEqual("..".utf8) }
            && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    /// The content of a file; none where the archive has no such file.
    mutating func file(_ name: String) throws(TableProblem) -> [UInt8]? {
        guard let file = files[name] else { return nil }
        guard file.size <= min(Self.fileLimit, left) else { throw .unpacksTooLarge }
        left -= file.size
        guard file.offset + 30 <= bytes.count, long(file.offset) == 0x0403_4B50 else { throw .damaged }
        let start = file.offset + 30 + short(file.offset + 26) + short(file.offset + 28)
        guard start + file.packed <= bytes.count else { throw .damaged }
        let packed = bytes[start..<start + file.packed]
        let content: [UInt8]?
        switch file.method {
        case 0: content = file.packed == file.size ? Array(packed) : nil
        case 8: content = Inflation.inflate(packed, to: file.size)
        default: content = nil
        }
        guard let content, Checksum.of(content) == file.checksum else { throw .damaged }
        return content
    }

    private func short(_ position: Int) -> Int { Int(bytes[position]) | Int(bytes[position + 1]) << 8 }

    private func long(_ position: Int) -> Int { short(position) | short(position + 2) << 16 }
}

/// The checksum of ZIP archives (ISO 3309).
private enum Checksum {
    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in
            value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
        }
    }
}

extension TableProblem {
    static let damaged = TableProblem.brokenWorkbook(
        Message(da: "den er beskadiget; gem den igen", en: "it is damaged; save it again"))
    static let encrypted = TableProblem.brokenWorkbook(
        Message(
            da: "den er beskyttet med adgangskode eller beskadiget; gem den uden adgangskode",
            en: "it has a password or is damaged; save it without a password"))
    static let unpacksTooLarge = TableProblem.brokenWorkbook(
        Message(
            da: "den fylder alt for meget pakket ud; gem kun arket med listen",
            en: "it is far too large when unpacked; save only the sheet with the list"))
}
