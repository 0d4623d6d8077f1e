import Brobygger
import Diagnostics
import TestSupport
import Testing

struct WorksheetFilesTests {
    @Test(arguments: [
        "content/worksheet-a.md", "content/pages/arbejdspapir-b.md", "content/media/worksheet-c.pdf",
        "content/pages/om-os.md",
    ])
    func `a worksheet in the content warns and is not published`(_ path: String) async throws {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.fixtures + "/small/content", to: "content")
        try scratch.put("<!-- brobygger:worksheet agreement -->\n\n# Hemmelig aftale\n", at: path)
        let site = try await TestSite(scratch.path).prepare()
        let own = site.diagnostics.filter { $0.location.file == path }
        #expect(own.map(\.code) == [.privateWorksheet] && own.allSatisfy { $0.severity == .warning })
        let files = try await TestSite(scratch.path).output()
        #expect(!files.values.contains { String(decoding: $0, as: UTF8.self).contains("Hemmelig aftale") })
    }
}
