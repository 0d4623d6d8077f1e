import Foundation
import SitePlanning
import Testing

@testable import SiteWriting

@Suite struct StagedFileTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func stream(_ pieces: [String]) async throws -> WriteCounts {
        try await SiteWriter(folder: scratch.site).replaceContents { stage in
            try stage.write(to: "a/page") { stream in
                for piece in pieces {
                    try stream.write(piece)
                    try stream.flush()
                }
            }
        }
    }

    @Test(arguments: [["abc", "def"], ["abcdef"], ["a", "", "bcde", "f"]])
    func `a file that comes in pieces and is the same stays the same file`(_ pieces: [String]) async throws {
        try await write(["a/page": "abcdef"], to: scratch)
        let before = try #require(scratch.status("site/a/page"))
        let counts = try await stream(pieces)
        #expect(counts == WriteCounts(unchanged: 1, bytes: 6))
        #expect(scratch.status("site/a/page")?.st_ino == before.st_ino)
    }

    @Test(arguments: [
        ["abc", "dxx"], ["xbc", "def"], ["abc"], ["abc", "def", "g"], ["abc", "xef"], [], ["abcdefg"],
    ])
    func `a file that differs anywhere is whole and new`(_ pieces: [String]) async throws {
        try await write(["a/page": "abcdef"], to: scratch)
        let counts = try await stream(pieces)
        #expect(counts == WriteCounts(written: 1, bytes: pieces.joined().utf8.count))
        #expect(scratch.files() == ["a/page": pieces.joined()])
    }

    @Test func `long files are compared and copied beyond a piece`() async throws {
        let long = String(repeating: "0123456789abcdef", count: 20_000)
        try await write(["a/page": long + "x"], to: scratch)
        try await expectCounts(stream([long, "y"]), WriteCounts(written: 1, bytes: 320_001))
        #expect(scratch.files() == ["a/page": long + "y"])
        try await expectCounts(stream([long, "y"]), WriteCounts(unchanged: 1, bytes: 320_001))
    }

    private func expectCounts(_ found: WriteCounts, _ expected: WriteCounts) {
        #expect(found == expected)
    }
}
