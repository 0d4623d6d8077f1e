import CatalogModel
import CatalogSchema
import Foundation
import SitePlanning
import TestSupport
import Testing

@testable import SiteExporting
@testable import TableReading

/// Tables as spreadsheets open them.
struct TableExportTests {
    private static func catalog() -> Catalog {
        var catalog = Catalog.example()
        var activity = Activity(id: EntryID("kor"))
        activity.title = LocalizedText("=1+1 \"Kor\"")
        activity.common.summary = LocalizedText("Vi synger")
        activity.organizers = [EntryID("broen")]
        activity.ages = Ages(minimum: 3, maximum: 6)
        activity.gender = .womenOnly
        activity.price = .free
        var association = Association(id: EntryID("broen"))
        association.title = LocalizedText("Foreningen Broen")
        association.phone = PhoneNumber(e164: "+4670123456")
        catalog.activities = EntryTable([activity])
        catalog.associations = EntryTable([association])
        return catalog
    }

    private func file(_ name: String) async throws -> [UInt8] {
        let files = try await exportedBytes(Self.catalog())
        return try #require(files["api/v1/tables/\(name)"])
    }

    @Test func `a text begins with a mark, has semicolons, quotes and CRLF, and no formulas`() async throws {
        let bytes = try await file("aktiviteter.csv")
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("\"nøgle\";\"titel\";".utf8)))
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.count == 3 && lines[2].isEmpty)
        #expect(lines[1].hasPrefix("\"kor\";\"\t=1+1 \"\"Kor\"\"\";\"Vi synger\";"))
        for cell in ["Foreningen Broen", "3-6 år", "kun kvinder", "gratis"] {
            #expect(lines[1].contains("\"\(cell)\""), "\(cell)")
        }
    }

    @Test func `a number from abroad has no plus, which spreadsheets take for a sum`() async throws {
        let text = String(decoding: try await file("foreninger.csv"), as: UTF8.self)
        #expect(text.contains("\"004670123456\""))
    }

    @Test func `a workbook is an archive whose sheet holds texts only`() async throws {
        let bytes = try await file("aktiviteter.xlsx")
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        var archive = try ZipArchive(bytes)
        let sheet = try #require(try archive.file("xl/worksheets/sheet1.xml"))
        let text = String(decoding: sheet, as: UTF8.self)
        #expect(text.contains("<t>=1+1 &quot;Kor&quot;</t>"))
        #expect(text.contains("ySplit=\"1\"") && !text.contains("<v>") && !text.contains("<f>"))
    }

    @Test func `a kind of which nothing may be copied has no table`() async throws {
        let files = try await exportedBytes(Self.catalog())
        #expect(
            files.keys.filter { $0.contains("tables/") }.sorted() == [
                "api/v1/tables/aktiviteter.csv", "api/v1/tables/aktiviteter.xlsx",
                "api/v1/tables/foreninger.csv", "api/v1/tables/foreninger.xlsx",
            ])
    }

    @Test func `the checksum is that of ZIP archives`() {
        func checksum(_ pieces: [UInt8]...) -> UInt32 {
            let file = ArchivedFile(named: "a")
            for piece in pieces { file.append(piece) }
            return file.checksum
        }
        #expect(checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        // One bit after another, as ISO 3309 has it.
        func bitwise(_ bytes: [UInt8]) -> UInt32 {
            var value: UInt32 = ~0
            for byte in bytes {
                value ^= UInt32(byte)
                for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
            }
            return ~value
        }
        let bytes = (0..<50).map { UInt8(truncatingIfNeeded: $0 * $0 * 7 + 3) }
        for end in 0...50 {
            let (first, second) = (Array(bytes[..<(end / 3)]), Array(bytes[(end / 3)..<end]))
            #expect(checksum(first, second) == bitwise(first + second))
        }
    }

    @Test func `a file of many pieces comes out of an archive as it went in`() throws {
        // What has no pattern cannot be made smaller, so it fills several pieces.
        var value: UInt64 = 4711
        let bytes = (0..<3 * ByteStream.pieceSize + 7).map { _ in
            value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: value >> 56)
        }
        let file = ArchivedFile(named: "a")
        for start in stride(from: 0, to: bytes.count, by: 50_000) {
            file.append(Array(bytes[start..<min(start + 50_000, bytes.count)]))
        }
        var (written, archive) = ([UInt8](), ArchiveWriter())
        var output = ByteStream { written += $0 }
        try archive.add(file, to: &output)
        try archive.finish(to: &output)
        try output.flush()
        #expect(file.pieces.count > 3)
        var read = try ZipArchive(written)
        #expect(try read.file("a") == bytes)
    }

    @Test func `columns are named as spreadsheets do`() {
        #expect(
            [0, 25, 26, 51, 52, 701, 702].map(WorkbookText.column) == [
                "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
            ])
    }
}
