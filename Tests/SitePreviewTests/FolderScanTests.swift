import Foundation
import Testing

@testable import SitePreview

@Suite struct FolderScanTests {
    let folder: WatchedFolder

    init() throws {
        folder = try WatchedFolder()
        try folder.write("1", to: "a.md")
        try folder.write("1", to: "deep/b.md")
    }

    @Test func findsWhatIsNewGoneOrDifferent() throws {
        let before = FolderScan([folder.path])
        #expect(before.changes(since: before) == [])
        try folder.write("2", to: "a.md")
        try folder.remove("deep/b.md")
        try folder.write("1", to: "new/c.md")
        let changes = FolderScan([folder.path]).changes(since: before)
        #expect(changes == ["a.md", "deep/b.md", "new/c.md"].map { folder.path + "/" + $0 })
    }

    @Test func hiddenFilesAndCopiesOfEditorsDoNotCount() throws {
        let before = FolderScan([folder.path])
        try folder.write("1", to: ".a.md.swp")
        try folder.write("1", to: "a.md~")
        try folder.write("1", to: ".git/index")
        #expect(FolderScan([folder.path]).changes(since: before) == [])
    }

    @Test func aSingleFileIsSeenWithoutItsNeighbours() throws {
        let file = folder.path + "/a.md"
        let before = FolderScan([file])
        #expect(before.folders == [folder.path])
        try folder.write("2", to: "z.md")
        #expect(FolderScan([file]).changes(since: before) == [])
        try folder.write("2", to: "a.md")
        #expect(FolderScan([file]).changes(since: before) == [file])
    }

    @Test func `a file is looked at by itself`() throws {
        let scan = FolderScan([folder.path, folder.path + "/deep/b.md"])
        let paths = ["a.md", "deep/b.md", "none.md"].map { folder.path + "/" + $0 }
        #expect(paths.allSatisfy(scan.isStill))
        try folder.write("other", to: "a.md")
        try folder.write("1", to: "none.md")
        try folder.remove("deep/b.md")
        #expect(!paths.contains(where: scan.isStill))
    }

    @Test func whatIsMissingIsNoError() {
        #expect(FolderScan([folder.path + "/missing"]).folders == [])
    }
}
