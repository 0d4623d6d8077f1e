import Diagnostics
import Foundation
import SitePlanning
import Testing

@testable import SiteWriting

@Suite struct SiteStageTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test(arguments: [
        "../evil.html", "/etc/evil", "a/../../evil", "a//b", "a/", "", ".", "..", "./a", "a/.", "a\\..\\b",
        "a\0b", "a\nb", ".brobygger",
    ])
    func pathsThatLeaveTheSiteAreRefused(_ path: String) async throws {
        try await write(["index.html": "old"], to: scratch)
        let before = scratch.fingerprint()
        await #expect(throws: SiteWritingError.refused(path: path, .notAllowed)) {
            try await write([path: "evil"], to: scratch)
        }
        #expect(scratch.fingerprint() == before)
        #expect(try scratch.names() == ["site"])
    }

    @Test(arguments: ["a.html", "a/b.html", "a/b/c/d.html"])
    func aFolderThatVanishesMeanwhileIsTold(_ path: String) async throws {
        let failure = SiteWritingError.failed(.writing, path: path, SystemFailure(code: ENOENT))
        await #expect(throws: failure) {
            _ = try await SiteWriter(folder: scratch.site).replaceContents { stage in
                try FileManager.default.removeItem(atPath: scratch.path + "/.site.brobygger-new")
                try stage.write(OutputFile(path: path, bytes: []))
            }
        }
        #expect(try scratch.names() == [])
    }

    @Test(arguments: ["a/..b/c", "...", ".well-known/x.txt", "å/ا/é.html", "a/.brobygger", ".nojekyll"])
    func unusualPathsAreAllowed(_ path: String) async throws {
        try await write([path: "text"], to: scratch)
        #expect(scratch.text("site/" + path) == "text")
    }

    @Test(arguments: [["a", "a"], ["a", "a/b"], ["a/b", "a"], ["a/b/c", "a/b"]])
    func aPathCannotBeTakenTwice(_ paths: [String]) async throws {
        try await write(["a": "x"], to: scratch)
        let before = scratch.fingerprint()
        await #expect(throws: SiteWritingError.refused(path: paths[1], .taken)) {
            _ = try await SiteWriter(folder: scratch.site).replaceContents { stage in
                for path in paths { try stage.write(OutputFile(path: path, bytes: Array("x".utf8))) }
            }
        }
        #expect(scratch.fingerprint() == before)
    }

    @Test func whatTheSystemRefusesIsThrownWithAReason() async throws {
        let path = String(repeating: "n", count: 300)
        await #expect {
            try await write([path: "x"], to: scratch)
        } throws: { error in
            let message = (error as? any MachineFailure)?.message
            return message?.english.contains("the name is too long; give") == true
        }
        #expect(try scratch.names() == [])
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskIsAnError() throws {
        let device = try OpenFile.folder("/dev")
        let full = try #require(try? device.opened("full", O_WRONLY))
        #expect(throws: SystemFailure(code: ENOSPC)) { try full.write([1]) }
        #expect(SystemFailure(code: ENOSPC).message.english.hasPrefix("the disk is full"))
    }

    @Test func aFileBecomesAFolderAndAFolderAFile() async throws {
        try await write(["a": "file", "b/c": "inside"], to: scratch)
        try await write(["a/b": "inside", "b": "file"], to: scratch)
        #expect(scratch.files() == ["a/b": "inside", "b": "file"])
    }
}
