import TestSupport
import Testing

@testable import TableReading

/// Archives of somebody unknown: what they promise, what they hold, what they are called.
struct ZipArchiveTests {
    private static let text = Array("<a/>".utf8)

    private func archive(_ change: (inout StoredArchive) -> Void) throws -> ZipArchive {
        var archive = StoredArchive()
        change(&archive)
        return try ZipArchive(archive.bytes)
    }

    @Test func `a stored file comes out as it went in`() throws {
        var found = try archive { $0.add("x/a.xml", Self.text) }
        #expect(try found.file("x/a.xml") == Self.text)
        #expect(try found.file("x/b.xml") == nil)
    }

    @Test(arguments: [
        "../a", "x/../../a", "/etc/passwd", "x\\..\\a", "a\nb", "a\u{1B}[31m", "",
        String(repeating: "x", count: 256),
    ])
    func `a name that leads elsewhere spoils the archive`(_ name: String) {
        #expect(throws: TableProblem.damaged) { try archive { $0.add(name, Self.text) } }
    }

    @Test func `one name twice spoils the archive, since one of them hides the other`() {
        #expect(throws: TableProblem.damaged) {
            try archive {
                $0.add("a", Self.text)
                $0.add("a", Self.text)
            }
        }
    }

    @Test func `what is promised to be large is not unpacked`() throws {
        var found = try archive { $0.add("a", Self.text, size: 65 * 1024 * 1024, method: 8) }
        #expect(throws: TableProblem.unpacksTooLarge) { try found.file("a") }
    }

    @Test func `many files that are large together are not all unpacked`() throws {
        let part = [UInt8](repeating: 0x20, count: 40 * 1024 * 1024)
        let sum = StoredArchive.checksum(of: part)
        var found = try archive {
            for name in ["a", "b", "c", "d"] { $0.add(name, part, checksum: sum) }
        }
        for name in ["a", "b", "c"] { #expect(try found.file(name)?.count == part.count) }
        #expect(throws: TableProblem.unpacksTooLarge) { try found.file("d") }
    }

    @Test func `a promise that is not kept is found before more is unpacked`() throws {
        // A stored block of four bytes (RFC 1951, 3.2.4), which is promised to be three or five.
        let packed = [0x01, 0x04, 0x00, 0xFB, 0xFF] + Self.text
        for size in [3, 5] {
            var found = try archive {
                $0.add("a", packed, size: size, checksum: StoredArchive.checksum(of: Self.text), method: 8)
            }
            #expect(throws: TableProblem.damaged) { try found.file("a") }
        }
        var sound = try archive {
            $0.add("a", packed, size: 4, checksum: StoredArchive.checksum(of: Self.text), method: 8)
        }
        #expect(try sound.file("a") == Self.text)
    }

    @Test func `a wrong checksum, a password and an unknown compression are refused`() throws {
        var changed = try archive { $0.add("a", Self.text, checksum: 1) }
        #expect(throws: TableProblem.damaged) { try changed.file("a") }
        var unknown = try archive { $0.add("a", Self.text, method: 12) }
        #expect(throws: TableProblem.damaged) { try unknown.file("a") }
        #expect(throws: TableProblem.encrypted) { try archive { $0.add("a", Self.text, flags: 1) } }
    }

    @Test func `no cut and no changed byte makes it read outside of itself`() {
        let whole = StoredArchive.workbook(sheet: Self.text)
        for count in 0..<whole.count { _ = try? ReadTable.read(Array(whole[..<count])) { _ in 0 } }
        for index in whole.indices {
            var changed = whole
            changed[index] = 0xFF
            _ = try? ReadTable.read(changed) { _ in 0 }
        }
    }
}
