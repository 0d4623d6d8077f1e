import Diagnostics
import Foundation
import SiteWriting
import Testing

struct NewFolderTests {
    private func folder() throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path + "/git/.git", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: path + "/empty", withIntermediateDirectories: true)
        return path
    }

    @Test(arguments: ["new", "empty", "git", "new/deeper"])
    func `what is new or empty is filled`(_ name: String) throws {
        let path = try folder()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = try NewFolder(path + "/" + name)
        try folder.create([65], at: "a/b.txt")
        #expect(FileManager.default.contents(atPath: path + "/\(name)/a/b.txt") == Data([65]))
    }

    @Test func `what has anything in it is left alone`() throws {
        let path = try folder()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = #expect(throws: NewFolderError.self) { try NewFolder(path) }
        #expect(error?.message.english.contains("is not empty") == true)
    }

    @Test func `a file is no folder`() throws {
        let path = try folder()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data().write(to: URL(fileURLWithPath: path + "/file"))
        #expect(throws: NewFolderError.self) { try NewFolder(path + "/file") }
    }
}
