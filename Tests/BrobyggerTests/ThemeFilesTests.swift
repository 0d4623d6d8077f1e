import Brobygger
import Diagnostics
import TestSupport
import Testing

struct ThemeFilesTests {
    private let settings = "title: By\nbase_url: https://by.example/\nlanguages: [da, en]\n"

    /// A site without entries, with other files beside its settings.
    private func site(_ files: [String: String], settings: String? = nil) throws -> TestSite {
        let folder = try ScratchFolder()
        try folder.put(settings ?? self.settings, at: "content/site.yml")
        for (path, text) in files { try folder.put(text, at: path) }
        var site = TestSite(folder)
        site.options.theme = nil
        return site
    }

    private func text(_ path: String, of site: TestSite) async throws -> String {
        String(decoding: try await site.output()[path] ?? [], as: UTF8.self)
    }

    @Test func `a project without a theme is shown with the one in the program`() async throws {
        let site = try site([:])
        let prepared = try await site.prepare()
        #expect(prepared.diagnostics.filter { $0.severity == .error } == [])
        let page = try await text("index.html", of: site)
        #expect(page.contains("theme/style.css"))
        await #expect(throws: Never.self) { _ = try #require(await site.output()["theme/style.css"]) }
    }

    @Test func `a theme that extends the standard one needs only what it changes`() async throws {
        let site = try site(
            [
                "themes/mine/theme.yml": "name: Mine\nextends: standard\n",
                "themes/mine/templates/partials/footer.mustache": "<footer>Mine: {{t.editors}}</footer>\n",
                "themes/mine/strings/da.yml": "editors: Os\n",
                "themes/mine/assets/style/99-mine.css": ":root { --fjord: #123456; }\n",
            ], settings: settings + "theme: mine\n")
        #expect(try await site.prepare().diagnostics.filter { $0.severity == .error } == [])
        #expect(try await text("index.html", of: site).contains("<footer>Mine: Os</footer>"))
        let style = try await text("theme/style.css", of: site)
        #expect(style.contains("#123456") && style.contains(".card"))
        #expect(style.hasSuffix("}") || style.hasSuffix("}\n"))
    }

    @Test func `the folder of the standard theme comes before the one in the program`() async throws {
        let site = try site([
            "themes/standard/theme.yml": "extends: standard\n", "themes/standard/assets/own.txt": "own",
        ])
        #expect(try await text("theme/own.txt", of: site) == "own")
    }

    @Test func `a link in the place of a theme is refused, but followed where an option names it`()
        async throws
    {
        let folder = try ScratchFolder()
        try folder.put(settings + "theme: mine\n", at: "content/site.yml")
        try folder.put("extends: standard\n", at: "elsewhere/theme.yml")
        try folder.makeFolder("themes")
        try folder.link("themes/mine", to: folder.path("elsewhere"))
        var site = TestSite(folder)
        site.options.theme = nil
        #expect(try await site.prepare().diagnostics.contains { $0.code == .forbiddenLink })
        site.options.theme = "themes/mine"
        #expect(try await site.prepare().diagnostics.filter { $0.severity == .error } == [])
    }

    @Test func `a theme that is not there is reported where site-yml names it`() async throws {
        let site = try site([:], settings: settings + "theme: mine\n")
        let problem = try #require(await site.prepare().diagnostics.first { $0.severity == .error })
        #expect(problem.location.file == "content/site.yml")
        #expect(problem.location.range.start.line == 4)
        #expect(problem.message.english.contains("themes/mine"))
    }

    @Test(arguments: ["../secrets", "/etc", "themes/mine", "Mine"])
    func `a theme has a name and no path`(_ name: String) async throws {
        let site = try site([:], settings: settings + "theme: \(name)\n")
        #expect(try await site.prepare().diagnostics.contains { $0.code == .invalidValue })
    }

    @Test func `what theme-yml cannot say is reported with what it can`() async throws {
        let site = try site(
            ["themes/mine/theme.yml": "nam: Mine\nextends: other\n"], settings: settings + "theme: mine\n")
        let problems = try await site.prepare().diagnostics.filter {
            $0.location.file == "themes/mine/theme.yml"
        }
        #expect(problems.map(\.code) == [.unknownKey, .invalidValue])
        #expect(problems.map(\.suggestion) == ["name", "standard"])
    }
}
