import Foundation
import SitePlanning
import Testing

@testable import SiteWriting

/// What a run leaves that was killed at each of the moments at which the disk looks different.
@Suite struct OutputPlaceStagingTests {
    let scratch: Scratch
    let marker = "Brobygger site, version 1\n"

    init() throws {
        scratch = try Scratch()
    }

    @Test func killedWhileTheStageWasMade() async throws {
        try scratch.makeFolder(".site.brobygger-new")
        try await buildAndExpectOrder()
        try scratch.put("", at: ".site.brobygger-new/.brobygger")
        try await buildAndExpectOrder()
    }

    @Test func killedWhileWriting() async throws {
        try scratch.put(marker, at: ".site.brobygger-new/.brobygger")
        try scratch.put("half a pa", at: ".site.brobygger-new/deep/down/index.html")
        try await buildAndExpectOrder()
    }

    @Test func killedWhileTheOldSiteWasRemoved() async throws {
        try await write(["index.html": "newest"], to: scratch)
        try scratch.put(marker, at: ".site.brobygger-new/.brobygger")
        try scratch.makeFolder(".site.brobygger-new/emptied")
        try await buildAndExpectOrder()
    }

    @Test func killedBetweenTwoRenames() async throws {
        try await write(["index.html": "old", "same": "same"], to: scratch)
        let inode = scratch.status("site/same")?.st_ino
        try FileManager.default.moveItem(atPath: scratch.site, toPath: scratch.path + "/.site.brobygger-old")
        try scratch.put(marker, at: ".site.brobygger-new/.brobygger")
        let counts = try await write(["index.html": "new", "same": "same"], to: scratch)
        #expect(counts.unchanged == 1)
        #expect(scratch.status("site/same")?.st_ino == inode)
        #expect(try scratch.names() == ["site"])
    }

    @Test func killedAfterTwoRenames() async throws {
        try await write(["index.html": "newest"], to: scratch)
        try scratch.put(marker, at: ".site.brobygger-old/.brobygger")
        try scratch.put("old", at: ".site.brobygger-old/index.html")
        try await buildAndExpectOrder()
    }

    @Test func whatIsNotOursKeepsItsPlace() async throws {
        try scratch.put("mine", at: ".site.brobygger-new/diary.txt")
        await #expect(throws: SiteWritingError.self) { try await write(["index.html": "new"], to: scratch) }
        #expect(scratch.text(".site.brobygger-new/diary.txt") == "mine")
        #expect(try scratch.names() == [".site.brobygger-new"])
    }

    @Test func foldersWithNamesThatAreNotTextAreRemoved() async throws {
        try await write(["index.html": "old"], to: scratch)
        let name: [CChar] = Array(scratch.site.utf8CString.dropLast()) + [0x2F, -1, -2, 0]
        #expect(mkdir(name, 0o777) == 0)
        try await buildAndExpectOrder()
    }

    @Test func linksInTheOldSiteAreRemovedAndNotFollowed() async throws {
        try scratch.put("mine", at: "elsewhere/diary.txt")
        try await write(["index.html": "old"], to: scratch)
        try scratch.link("site/link", to: scratch.path + "/elsewhere")
        try scratch.makeFolder("site/a")
        try scratch.link("site/a/page", to: scratch.path + "/elsewhere")
        try await write(["index.html": "new", "a/page/index.html": "1"], to: scratch)
        #expect(scratch.files() == ["index.html": "new", "a/page/index.html": "1"])
        #expect(scratch.text("elsewhere/diary.txt") == "mine")
    }

    private func buildAndExpectOrder() async throws {
        try await write(["index.html": "new"], to: scratch)
        #expect(scratch.files() == ["index.html": "new"])
        #expect(try scratch.names() == ["site"])
    }
}
