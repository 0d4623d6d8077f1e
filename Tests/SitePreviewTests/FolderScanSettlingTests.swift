import Foundation
import Testing

@testable import SitePreview

@Suite struct FolderScanSettlingTests {
    let folder: WatchedFolder

    init() throws {
        folder = try WatchedFolder()
        try folder.write("1")
    }

    @Test func `what nobody writes into is seen at once`() async throws {
        let before = FolderScan([folder.path])
        try folder.write("2, longer")
        let scan = try await FolderScan.settled([folder.path], since: before)
        #expect(scan.changes(since: before) == [folder.path + "/page.md"])
    }

    @Test func `a file that is being written is waited for`() async throws {
        let before = FolderScan([folder.path])
        let writer = try #require(FileHandle(forWritingAtPath: folder.path + "/page.md"))
        try writer.write(contentsOf: Data("half".utf8))
        let looking = Task { [folder] in try await FolderScan.settled([folder.path], since: before) }
        try await Task.sleep(for: .milliseconds(300))
        try writer.write(contentsOf: Data(" and the other half".utf8))
        try writer.close()
        let after = FolderScan([folder.path])
        #expect(try await looking.value.changes(since: after) == [])
    }

    @Test func `a file is being written only while somebody has it open`() throws {
        let path = folder.path + "/page.md"
        #expect(!OpenFile.isBeingWritten(oneOf: [path, folder.path + "/missing.md"]))
        let writer = try #require(FileHandle(forWritingAtPath: path))
        #expect(OpenFile.isBeingWritten(oneOf: [path]))
        try writer.close()
        #expect(!OpenFile.isBeingWritten(oneOf: [path]))
    }
}
