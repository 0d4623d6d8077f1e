import Diagnostics
import Foundation
import SitePlanning
import Testing

@testable import SiteWriting

@Suite struct OutputPlaceTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test(arguments: ["notes.txt", ".hidden", "sub/file", ".gitkeep/file"])
    func foreignContentsAreLeftAlone(_ name: String) async throws {
        try scratch.put("mine", at: "site/" + name)
        let before = scratch.fingerprint()
        #expect(try await problem(writingTo: scratch.site) == .isNotOurs)
        #expect(scratch.fingerprint() == before)
        #expect(try scratch.names() == ["site"])
    }

    @Test func aForeignFileWithTheNameOfTheMarkerIsNoMarker() async throws {
        try scratch.put("key: value\n", at: "site/.brobygger")
        #expect(try await problem(writingTo: scratch.site) == .isNotOurs)
    }

    @Test func anEmptyFolderIsReplaced() async throws {
        try scratch.makeFolder("site")
        #expect(try await problem(writingTo: scratch.site + "/") == nil)
        #expect(scratch.files() == ["index.html": "new"])
    }

    @Test(arguments: ["elsewhere", "nowhere"])
    func aLinkIsRefused(_ target: String) async throws {
        try scratch.makeFolder("elsewhere")
        try scratch.link("site", to: target)
        #expect(try await problem(writingTo: scratch.site) == .isLink)
        #expect(scratch.files(below: "elsewhere") == [:])
    }

    @Test func aFileIsRefused() async throws {
        try scratch.put("mine", at: "site")
        #expect(try await problem(writingTo: scratch.site) == .isNoFolder)
        #expect(scratch.text("site") == "mine")
    }

    @Test(arguments: ["", ".", "..", "/", "a/.", "a/..", "nul\0"])
    func aPathWithoutANameIsRefused(_ path: String) async throws {
        #expect(try await problem(writingTo: path) == .isUnnamed)
    }

    @Test func aMissingParentIsRefused() async throws {
        #expect(try await problem(writingTo: scratch.path + "/a/b/site") == .hasNoParent)
        #expect(try scratch.names() == [])
    }

    @Test func theCurrentFolderIsRefused() async throws {
        let current = FileManager.default.currentDirectoryPath
        #expect(try await problem(writingTo: current) == .containsCurrentFolder)
        let above = URL(fileURLWithPath: current).deletingLastPathComponent().path
        if above != "/" { #expect(try await problem(writingTo: above) == .containsCurrentFolder) }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func aMountPointIsRefused() async throws {
        #expect(try await problem(writingTo: "/proc") == .isMountPoint)
    }

    @Test func aSiteThatBecameARepositoryIsRefused() async throws {
        try await write(["index.html": "old"], to: scratch)
        try scratch.put("ref", at: "site/.git/HEAD")
        #expect(try await problem(writingTo: scratch.site) == .isRepository)
        #expect(scratch.text("site/.git/HEAD") == "ref")
    }

    @Test func everyProblemNamesTheFolderAndARemedyInBothLanguages() {
        let problems: [FolderProblem] = [
            .isUnnamed, .hasNoParent, .isLink, .isNoFolder, .isMountPoint, .containsCurrentFolder, .isNotOurs,
            .isRepository, .isInUse, .cannotBeExchanged,
        ]
        for problem in problems {
            let message = SiteWritingError.unusable(folder: "ud/site", problem).message
            for text in [message.danish, message.english] {
                #expect(text.contains("'ud/site'") && text.contains(";") && !text.hasSuffix("."))
            }
        }
    }
}
