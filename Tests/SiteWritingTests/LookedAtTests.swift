import Foundation
import Testing

@testable import SiteWriting

struct LookedAtTests {
    @Test func `two looks at the same files are the same`() async throws {
        let scratch = try Scratch()
        try scratch.put("a", at: "content/a.md")
        try scratch.put("b", at: "b.json")
        let paths = ["content", "b.json", "missing"].map { scratch.path + "/" + $0 }
        let first = try #require(await LookedAt.text(of: paths))
        #expect(await LookedAt.text(of: paths) == first)
        #expect(first.split(separator: "\n").last == "none")
        try scratch.put("c", at: "content/a.md")
        #expect(await LookedAt.text(of: paths) != first)
    }

    @Test func `a file that changes at this moment is looked at a moment later`() async throws {
        let scratch = try Scratch()
        try scratch.put("a", at: "content/a.md")
        let start = ContinuousClock.now
        #expect(await LookedAt.text(of: [scratch.path + "/content"]) != nil)
        #expect(ContinuousClock.now - start > .milliseconds(5))
    }

    @Test func `what cannot be read cannot be told`() async throws {
        let scratch = try Scratch()
        // A link that leads to itself.
        try scratch.link("content", to: "content")
        #expect(await LookedAt.text(of: [scratch.path + "/content"]) == nil)
    }
}
