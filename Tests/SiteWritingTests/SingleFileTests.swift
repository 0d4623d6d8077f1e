import Diagnostics
import Foundation
import SiteWriting
import Testing

struct SingleFileTests {
    private func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a new file is made with the folders above it, and once`() throws {
        let path = try Scratch().path + "-single/a/b.md"
        defer { try? FileManager.default.removeItem(atPath: String(path.dropLast(7))) }
        #expect(try SingleFile.create(Array("en".utf8), at: path))
        #expect(try !SingleFile.create(Array("to".utf8), at: path))
        #expect(text(path) == "en")
    }

    @Test func `a link to nowhere is there, too`() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
        #expect(SingleFile.exists(path))
        #expect(!SingleFile.exists(scratch.path + "/other"))
    }

    @Test func `a replaced file holds nothing of the old one`() throws {
        let scratch = try Scratch()
        try SingleFile.replace(scratch.path + "/a.json", with: Array("langt indhold".utf8))
        try SingleFile.replace(scratch.path + "/a.json", with: Array("kort".utf8))
        #expect(text(scratch.path + "/a.json") == "kort")
    }

    @Test func `what the system refuses is reported with the path`() throws {
        let scratch = try Scratch()
        try scratch.put("x", at: "file")
        let error = #expect(throws: SingleFileError.self) {
            try SingleFile.create([], at: scratch.path + "/file/a.md")
        }
        #expect(error?.message.english.contains(scratch.path + "/file") == true)
    }
}
