import Diagnostics
import Foundation
import Testing

@testable import SiteWriting

struct PrivatePlaceTests {
    private func place(_ scratch: Scratch) -> PrivatePlace {
        PrivatePlace(outside: ["content", "themes/standard", "site"].map { scratch.path + "/" + $0 })
    }

    /// A project whose repository tracks `report.md` and `docs/list.csv`.
    private func project(_ version: Int = 2) throws -> Scratch {
        let scratch = try Scratch()
        for folder in ["content/activities", "themes/standard", "site", "docs", ".git"] {
            try scratch.makeFolder(folder)
        }
        let index = IndexFile(["docs/list.csv", "report.md"], version: version)
        try Data(index.bytes).write(to: URL(fileURLWithPath: scratch.path + "/.git/index"))
        return scratch
    }

    @Test(arguments: [
        "content/list.md", "content/activities/../list.md", "content/new/list.md", "site/list.html",
        "themes/standard/assets/list.html", "docs/../content/list.md",
    ])
    func `folders that are published are refused`(_ path: String) throws {
        let scratch = try project()
        guard case .isInside = place(scratch).problem(writingTo: scratch.path + "/" + path) else {
            Issue.record("\(path) may be written")
            return
        }
    }

    @Test func `a link into a folder that is published is followed`() throws {
        let scratch = try project()
        try scratch.link("short", to: "content")
        try scratch.link("nowhere", to: "content/new.md")
        let place = place(scratch)
        #expect(
            place.problem(writingTo: scratch.path + "/short/list.md")
                == .isInside(folder: scratch.path + "/content"))
        #expect(place.problem(writingTo: scratch.path + "/nowhere") == .isNoFile)
    }

    @Test func `a site by another name is known by its marker`() throws {
        let scratch = try project()
        try scratch.put("", at: "public/.brobygger")
        try scratch.makeFolder("public/deep")
        let path = scratch.path + "/public"
        #expect(place(scratch).problem(writingTo: path + "/deep/list.md") == .isInside(folder: path))
    }

    @Test(arguments: [2, 3, 4])
    func `what Git tracks is refused, whatever the version of the index`(_ version: Int) throws {
        let scratch = try project(version)
        let place = place(scratch)
        #expect(place.problem(writingTo: scratch.path + "/report.md") == .isTracked)
        #expect(place.problem(writingTo: scratch.path + "/docs/list.csv") == .isTracked)
        #expect(place.problem(writingTo: scratch.path + "/docs/./../report.md") == .isTracked)
        for free in ["list.md", "docs/list.md", "report.md.txt", "new/list.md"] {
            #expect(place.problem(writingTo: scratch.path + "/" + free) == nil)
        }
        #expect(place.problem(writingTo: scratch.path + "/docs") == .isNoFile)
    }

    @Test func `a second work tree is asked for what it tracks itself`() throws {
        let scratch = try project()
        try scratch.put("gitdir: ../.git/worktrees/two\n", at: "two/.git")
        try scratch.makeFolder(".git/worktrees/two")
        let index = IndexFile(["mine.md"], version: 2)
        try Data(index.bytes).write(to: URL(fileURLWithPath: scratch.path + "/.git/worktrees/two/index"))
        #expect(place(scratch).problem(writingTo: scratch.path + "/two/mine.md") == .isTracked)
        #expect(place(scratch).problem(writingTo: scratch.path + "/two/report.md") == nil)
    }

    @Test func `a repository whose index makes no sense is refused as a whole`() throws {
        let scratch = try project()
        try scratch.put("DIRC and then something else", at: ".git/index")
        #expect(
            place(scratch).problem(writingTo: scratch.path + "/list.md")
                == .isUnknown(repository: scratch.path))
    }

    @Test func `every problem has a sentence with the path`() {
        let problems: [PrivatePlaceProblem] = [
            .isNoFile, .isInside(folder: "content"), .isTracked, .isUnknown(repository: "/r"),
        ]
        for problem in problems {
            let message = problem.message("a/b.md")
            #expect(message.danish.contains("'a/b.md'") && message.english.contains("'a/b.md'"))
        }
    }
}
