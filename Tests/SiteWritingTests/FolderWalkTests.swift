import Foundation
import SitePlanning
import Testing

@testable import SiteWriting

struct FolderWalkTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.put("forside", at: "site/index.html")
        try scratch.put("kor", at: "site/foreninger/kor/index.html")
    }

    private func stamp() throws -> FolderStamp { try FolderWalk(OpenFile.folder(scratch.site)).stamp }

    @Test func `a folder that nobody touches keeps its stamp`() throws {
        let first = try stamp()
        #expect(try stamp() == first)
        #expect(first.count == 2 && first.text.hasPrefix("2-"))
    }

    @Test(arguments: [
        "other bytes", "other bytes at the same time", "new file", "empty folder", "gone", "renamed",
        "permissions",
        "same bytes in another file",
    ])
    func `whatever is changed changes the stamp`(_ change: String) throws {
        let path = scratch.site + "/foreninger/kor/index.html"
        let before = try stamp()
        // The clock of the file system goes in steps.
        usleep(20_000)
        switch change {
        case "other bytes": try scratch.put("ror", at: "site/foreninger/kor/index.html")
        case "other bytes at the same time":
            let old = try #require(scratch.status("site/foreninger/kor/index.html"))
            let file = open(path, O_WRONLY)
            _ = Foundation.write(file, "ror", 3)
            var times = [old.st_atim, old.st_mtim]
            #expect(futimens(file, &times) == 0)
            close(file)
        case "new file": try scratch.put("", at: "site/foreninger/ny.html")
        case "empty folder": try scratch.makeFolder("site/tom")
        case "gone": #expect(unlink(path) == 0)
        case "renamed": #expect(rename(path, scratch.site + "/foreninger/kor/index.htm") == 0)
        case "permissions": #expect(chmod(path, 0o600) == 0)
        default:
            #expect(rename(path, path + ".old") == 0)
            try scratch.put("kor", at: "site/foreninger/kor/index.html")
            #expect(unlink(path + ".old") == 0)
        }
        #expect(try stamp() != before)
    }

    @Test func `names are passed over at the top only`() throws {
        let before = try stamp()
        try scratch.put("", at: "site/.gitkeep")
        #expect(try stamp() != before)
        #expect(try FolderWalk(OpenFile.folder(scratch.site), passingOver: [".gitkeep"]).stamp == before)
        try scratch.put("", at: "site/foreninger/.gitkeep")
        #expect(try FolderWalk(OpenFile.folder(scratch.site), passingOver: [".gitkeep"]).stamp != before)
    }

    @Test func `what a first build adds up is what a look at its folder finds`() async throws {
        let other = try Scratch()
        let (_, stamp) = try await SiteWriter(folder: other.site).replaceAndStamp { stage in
            for path in ["index.html", "a/b/index.html", "a/index.html", "feed.xml"] {
                try stage.write(OutputFile(path: path, bytes: Array(path.utf8)))
            }
        }
        let text = try #require(stamp?.text)
        #expect(await SiteWriter(folder: other.site).holdsSite(of: text))
        try other.put("x", at: "site/a/b/index.html")
        #expect(await !SiteWriter(folder: other.site).holdsSite(of: text))
    }

    @Test func `a build beside an old site has a stamp as well`() async throws {
        let other = try Scratch()
        for _ in 0..<2 {
            let (_, stamp) = try await SiteWriter(folder: other.site).replaceAndStamp { stage in
                try stage.write(OutputFile(path: "index.html", bytes: [1]))
                try stage.write(OutputFile(path: "a/index.html", bytes: [2]))
            }
            #expect(await SiteWriter(folder: other.site).holdsSite(of: try #require(stamp?.text)))
        }
    }
}
