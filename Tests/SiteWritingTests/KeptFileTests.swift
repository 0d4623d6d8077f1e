import Foundation
import Testing

@testable import SiteWriting

struct KeptFileTests {
    @Test func `what was kept last is read again, and Git does not see it`() throws {
        let scratch = try Scratch()
        let file = KeptFile(beside: scratch.site)
        #expect(file.read() == nil)
        file.replace(with: Array("one".utf8))
        file.replace(with: Array("two".utf8))
        #expect(file.read() == Array("two".utf8))
        #expect(scratch.text(".brobygger-cache/.gitignore") == "*\n")
        #expect(scratch.status(".brobygger-cache/site")?.st_mode == S_IFREG | 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/.brobygger-cache")
        #expect(Set(names) == [".gitignore", "site"])
    }

    @Test func `a link in its place is neither read nor written`() throws {
        let scratch = try Scratch()
        try scratch.makeFolder("other")
        try scratch.put("theirs", at: "other/site")
        try scratch.link(".brobygger-cache", to: "other")
        let file = KeptFile(beside: scratch.site)
        #expect(file.read() == nil)
        file.replace(with: [1])
        #expect(scratch.text("other/site") == "theirs")
    }

    @Test func `where nothing can be kept nothing happens`() {
        let file = KeptFile(beside: "/nowhere/at/all/site")
        file.replace(with: [1])
        #expect(file.read() == nil)
    }
}
