import Diagnostics
import Foundation
import SitePlanning
import Testing

@testable import SiteWriting

@Suite struct SiteWriterTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func writesToAFreePlace() async throws {
        let files = ["index.html": "forside", "a/b/index.html": "a", "a/c/index.html": "bb"]
        let counts = try await write(files, to: scratch)
        #expect(counts == WriteCounts(written: 3, bytes: 10))
        #expect(scratch.files() == files)
        #expect(try scratch.names() == ["site"])
        #expect(scratch.text("site/.brobygger") == "Brobygger site, version 1\n")
    }

    @Test func replacesTheOldSiteAndRemovesWhatIsGone() async throws {
        try await write(["index.html": "old", "foreninger/x/index.html": "x", "a": "1"], to: scratch)
        let counts = try await write(["index.html": "new", "a": "1", "b/c": "12"], to: scratch)
        #expect(counts == WriteCounts(written: 2, unchanged: 1, removed: 1, bytes: 6))
        #expect(scratch.files() == ["index.html": "new", "a": "1", "b/c": "12"])
        #expect(try scratch.names() == ["site"])
        #expect(!FileManager.default.fileExists(atPath: scratch.site + "/foreninger"))
    }

    @Test func unchangedFilesStayTheSameFile() async throws {
        let long = String(repeating: "æøå", count: 100_000)
        try await write(["index.html": "old", "same/page": long, "empty": ""], to: scratch)
        let before = try #require(scratch.status("site/same/page"))
        let counts = try await write(["index.html": "two", "same/page": long, "empty": ""], to: scratch)
        let after = try #require(scratch.status("site/same/page"))
        #expect(counts.unchanged == 2)
        #expect(after.st_ino == before.st_ino)
        #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
        #expect(after.st_nlink == 1)
    }

    @Test func theSameLengthIsNotTheSameFile() async throws {
        let ends = ["x", "y"].map { String(repeating: "a", count: 200_000) + $0 }
        try await write(["page": ends[0]], to: scratch)
        let counts = try await write(["page": ends[1]], to: scratch)
        #expect(counts.written == 1 && counts.unchanged == 0 && counts.removed == 0)
        #expect(scratch.text("site/page") == ends[1])
    }

    @Test func gitKeepIsCarriedOver() async throws {
        try scratch.put("keep", at: "site/.gitkeep")
        for round in ["1", "2"] {
            let counts = try await write(["index.html": round], to: scratch)
            #expect(counts.removed == 0)
            #expect(scratch.files() == ["index.html": round, ".gitkeep": "keep"])
        }
    }

    @Test func permissionsOfTheFolderAreKept() async throws {
        try scratch.makeFolder("site")
        #expect(chmod(scratch.site, 0o750) == 0)
        try await write(["index.html": "1"], to: scratch)
        #expect(scratch.status("site").map { $0.st_mode & 0o7777 } == 0o750)
    }

    @Test func anErrorLeavesTheOldSiteUntouched() async throws {
        try await write(["index.html": "old", "a/b": "same"], to: scratch)
        let before = scratch.fingerprint()
        await #expect(throws: Interruption.self) {
            _ = try await SiteWriter(folder: scratch.site).replaceContents { stage in
                try stage.write(OutputFile(path: "index.html", bytes: Array("new".utf8)))
                try stage.write(OutputFile(path: "a/b", bytes: Array("same".utf8)))
                throw Interruption()
            }
        }
        #expect(scratch.fingerprint() == before)
        #expect(try scratch.names() == ["site"])
    }

    @Test func anErrorInAFirstBuildLeavesNothing() async throws {
        await #expect(throws: Interruption.self) {
            _ = try await SiteWriter(folder: scratch.site).replaceContents { _ in throw Interruption() }
        }
        #expect(try scratch.names() == [])
    }

    @Test func manyTasksWriteAtTheSameTime() async throws {
        for _ in 0..<3 {
            _ = try await SiteWriter(folder: scratch.site).replaceContents { stage in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<4 {
                        group.addTask {
                            for page in 0..<50 {
                                let path = "deep/\(page % 7)/\(page)/\(task).html"
                                try stage.write(OutputFile(path: path, bytes: Array("\(task)".utf8)))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
        #expect(scratch.files().count == 200)
    }

    @Test func twoRenamesDoWhereThereIsNoExchange() async throws {
        let writer = SiteWriter(folder: scratch.site, method: .twoRenames, patience: .zero)
        try await write(["a": "1", "b": "2"], with: writer)
        let counts = try await write(["a": "1", "c": "3"], with: writer)
        #expect(counts == WriteCounts(written: 1, unchanged: 1, removed: 1, bytes: 2))
        #expect(scratch.files() == ["a": "1", "c": "3"])
        #expect(try scratch.names() == ["site"])
    }

    @Test func aSecondBuildSaysThatTheFolderIsInUse() async throws {
        let writer = SiteWriter(folder: scratch.site, method: .oneStep, patience: .milliseconds(30))
        _ = try await writer.replaceContents { _ in
            await #expect(throws: SiteWritingError.unusable(folder: scratch.site, .isInUse)) {
                try await write(["a": "1"], with: writer)
            }
        }
        #expect(scratch.files() == [:])
    }

    @Test func aSecondBuildWaitsForTheFirst() async throws {
        async let first = write(["a": "1"], to: scratch)
        async let second = write(["a": "1"], to: scratch)
        let unchanged = try await [first.unchanged, second.unchanged]
        #expect(unchanged.sorted() == [0, 1])
    }
}
