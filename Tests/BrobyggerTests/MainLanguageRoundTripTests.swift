import ContentEditing
import Diagnostics
import TestSupport
import Testing

@testable import Brobygger

/// The whole town with another main language, and back again.
struct MainLanguageRoundTripTests {
    private func change(_ scratch: ScratchFolder, to code: String) async throws -> MainLanguageChange {
        let workshop = try await ContentWorkshop.open(
            BuildOptions(root: scratch.path, content: ["content"], theme: nil))
        #expect(workshop.unreadFiles == [])
        let change = try MainLanguageChange(
            to: code, in: workshop.site, workshop.index, workshop.files, below: workshop.folder)
        try ContentWriter(root: scratch.path).write(change.changes)
        return change
    }

    private func errors(_ scratch: ScratchFolder) async throws -> [Diagnostic] {
        try await TestSite(scratch, theme: Project.standardTheme).prepare().diagnostics.filter {
            $0.severity == .error
        }
    }

    @Test func `there and back again is the same site, and on the way nothing is wrong`() async throws {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.town + "/content", to: "content")
        let before = try await TestSite(scratch, theme: Project.standardTheme).output()
        let there = try await change(scratch, to: "en")
        #expect(!there.changes.isEmpty)
        #expect(scratch.files(below: "content").keys.filter { $0.hasSuffix(".en.md") } == [])
        #expect(scratch.text("content/site.yml")?.contains("languages: [en, da, ar") == true)
        try await expectEqual(errors(scratch), [])
        _ = try await change(scratch, to: "da")
        let after = try await TestSite(scratch, theme: Project.standardTheme).output()
        let different = before.filter { after[$0.key] != $0.value }.map(\.key)
        #expect(different.sorted() == [] && after.count == before.count)
    }
}
