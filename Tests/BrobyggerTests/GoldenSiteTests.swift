import Brobygger
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

struct GoldenSiteTests {
    static let names = ["small", "empty"]

    @Test(arguments: names)
    func `a site is made as it was expected, file by file`(_ name: String) async throws {
        let folder = Project.fixtures + "/" + name
        let site = TestSite(folder)
        try await expectEqual(site.prepare().diagnostics.filter { $0.severity == .error }, [])
        try await expectEqual(Golden(folder: folder + "/expected").differences(from: site.output()), [])
    }

    @Test(arguments: names)
    func `no two pages lie at the same address`(_ name: String) async throws {
        let paths = try await TestSite(Project.fixtures + "/" + name).files().map(\.path)
        #expect(Set(paths).count == paths.count)
    }

    @Test(arguments: names)
    func `what is written is what is rendered`(_ name: String) async throws {
        let scratch = try ScratchFolder()
        let site = TestSite(Project.fixtures + "/" + name)
        try await site.write(to: scratch.path("site"))
        let written = scratch.files(below: "site").filter { $0.key != ".brobygger" }
        try await expectEqual(written, site.output())
    }

    @Test func `broken content is reported as it was expected, in text and in JSON`() async throws {
        let folder = Project.fixtures + "/broken"
        let site = try await TestSite(folder).prepare()
        var files: [String: [UInt8]] = [:]
        for language in MessageLanguage.allCases {
            let text = DiagnosticText(language: language, sources: site.lines)
            files["diagnostics.\(language.rawValue).txt"] = Array(text.text(for: site.diagnostics).utf8)
        }
        files["diagnostics.json"] = DiagnosticJSON.bytes(
            for: site.diagnostics, summary: site.summary, language: .danish)
        #expect(!site.isPublishable)
        #expect(try Golden(folder: folder + "/expected").differences(from: files) == [])
    }
}
