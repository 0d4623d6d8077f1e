import Foundation
import Testing

@testable import SiteWriting

struct InputStampsTests {
    @Test func `two looks at the same files are the same`() async throws {
        let scratch = try Scratch()
        try scratch.put("a", at: "content/a.md")
        try scratch.put("b", at: "b.json")
        let paths = ["content", "b.json", "missing"].map { scratch.path + "/" + $0 }
        let first = try #require(await InputStamps.text(of: paths))
        #expect(await InputStamps.text(of: paths) == first)
        #expect(first.split(separator: "\n").last == "none")
        try scratch.put("c", at: "content/a.md")
        #expect(await InputStamps.text(of: paths) != first)
    }

    @Test func `a file that has just changed is looked at a second time`() async throws {
        let scratch = try Scratch()
        try scratch.put("a", at: "content/a.md")
        let written = try FolderWalk(OpenFile.folder(scratch.path + "/content")).newest
        // Another change in the first of these moments could bear the same time; in the second it could not.
        var moments = [written + 1_000_000_000, written]
        let stamps = await InputStamps.text(of: [scratch.path + "/content"], now: { moments.removeLast() })
        #expect(stamps != nil)
        #expect(moments.isEmpty)
    }

    @Test func `a file that changes whenever it is looked at cannot be relied on`() async throws {
        let scratch = try Scratch()
        try scratch.put("a", at: "content/a.md")
        let written = try FolderWalk(OpenFile.folder(scratch.path + "/content")).newest
        #expect(await InputStamps.text(of: [scratch.path + "/content"], now: { written }) == nil)
    }

    @Test func `what cannot be read cannot be told`() async throws {
        let scratch = try Scratch()
        // A link that leads to itself.
        try scratch.link("content", to: "content")
        #expect(await InputStamps.text(of: [scratch.path + "/content"]) == nil)
    }
}
