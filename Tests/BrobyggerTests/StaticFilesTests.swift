import Diagnostics
import TestSupport
import Testing

@testable import Brobygger

struct StaticFilesTests {
    private static let settings = "title: By\nbase_url: https://by.example/\nlanguages: [da]\n"

    private func site(_ files: [String: String]) throws -> TestSite {
        let folder = try ScratchFolder()
        try folder.put(Self.settings, at: "content/site.yml")
        for (path, text) in files { try folder.put(text, at: "content/static/" + path) }
        return TestSite(folder)
    }

    private func problems(_ files: [String: String]) async throws -> [String] {
        try await site(files).prepare().diagnostics.filter { $0.severity == .error }.map {
            let start = $0.location.range.start
            return
                "\($0.location.file.dropFirst("content/static/".utf8.count)):\(start.line):\(start.column) "
                + $0.code.rawValue
        }
    }

    private static let sound = [
        "CNAME": "fjordby-sammen.example\n",
        ".well-known/security.txt": "Contact: mailto:redaktion@example.org\nExpires: 2027-01-01T00:00:00Z\n",
        ".well-known/matrix/server": "{\"m.server\": \"matrix.example:443\"}",
        "humans.txt": "Vi er mange.\n",
        "BingSiteAuth.xml":
            "<?xml version=\"1.0\"?>\n<users>\n\t<user>0123456789ABCDEF0123456789ABCDEF</user>\n</users>",
        "google0123456789abcdef.html": "google-site-verification: google0123456789abcdef.html",
    ]

    @Test func `what may lie there is passed on byte by byte`() async throws {
        let output = try await site(Self.sound).output()
        #expect(try await problems(Self.sound) == [])
        for (name, text) in Self.sound { #expect(output[name] == Array(text.utf8)) }
    }

    @Test(
        "Anything else is an error that says what is allowed",
        arguments: [
            "index.html", "side.html", "app.js", "billede.png", "robots.txt", "ROBOTS.TXT", ".htaccess",
            "_headers",
            "mappe/noter.txt", ".well-known/side.html", ".well-known/x.svg", "cname", "googlexyz.html",
            "google0123456789abcdef.htm", "no tes.txt", ".well-known/.skjult", ".env", "sw.js",
        ])
    func refusedName(_ name: String) async throws {
        #expect(try await problems([name: "x"]) == ["\(name):1:1 unexpected-file"])
        #expect(try await site([name: "x"]).output()[name] != Array("x".utf8))
        let problem = try #require(
            await site([name: "x"]).prepare().diagnostics.first { $0.severity == .error })
        #expect(problem.remedy != nil)
    }

    @Test(
        "A proof has its one line, and a text no HTML",
        arguments: [
            (
                "google0123456789abcdef.html", "google-site-verification: google0123456789abcdee.html",
                "invalid-value"
            ),
            ("google0123456789abcdef.html", "<script>x</script>", "invalid-value"),
            (
                "google0123456789abcdef.html",
                "google-site-verification: google0123456789abcdef.html\n<script>x</script>", "invalid-value"
            ),
            ("BingSiteAuth.xml", "<?xml version=\"1.0\"?><users><user>x</user></users>", "invalid-value"),
            ("BingSiteAuth.xml", "<?xml version=\"1.0\"?><users></users>", "invalid-value"),
            ("BingSiteAuth.xml", "<?xml version=\"1.0\"?><users><script/></users>", "invalid-value"),
            ("CNAME", "by.example\nanden.example", "invalid-value"),
            ("CNAME", "https://by.example", "invalid-value"),
            ("CNAME", "", "invalid-value"),
            ("noter.txt", "æ <b>x", "raw-html"),
            (".well-known/x", "<!doctype html>", "raw-html"),
        ])
    func refusedText(_ name: String, _ text: String, _ code: String) async throws {
        let found = try await problems([name: text])
        #expect(found.count == 1 && found.first?.hasSuffix(" " + code) == true)
        if code == "raw-html" {
            #expect(found.first?.hasPrefix(name + ":1:\(text.hasPrefix("æ") ? 3 : 1) ") == true)
        }
    }

    @Test func `texts are read as content is: no personal number, and nothing of a person`() async throws {
        #expect(
            try await problems(["noter.txt": "010190-1234\n"]).map { $0.hasSuffix("personal-number") } == [
                true
            ])
        let site = try site(["noter.txt": "Ring til Amina Holm på 99 00 00 17"])
        let folder = try ScratchFolder()
        try folder.copy(site.options.root + "/content", to: "content")
        try folder.put(
            "---\nkind: person\nname: Amina Holm\nrole: Leder\nphone: '99 00 00 17'\nconsent: {given: 2026-09-01, form: paper, scope: [name, phone]}\n---\n",
            at: "content/contacts/leder.md")
        let found = try await TestSite(folder).prepare().diagnostics
        #expect(found.contains { $0.location.file == "content/static/noter.txt" && $0.severity == .error })
    }

    @Test func `a text with an error is not passed on, though the rest of the site is`() async throws {
        var site = try site(["noter.txt": "<b>x</b>", "andre.txt": "x"])
        site.options.leavesOutBroken = true
        #expect(try await site.prepare().isPublishable)
        let output = try await site.output()
        #expect(output["noter.txt"] == nil && output["andre.txt"] != nil)
    }

    @Test func `links are refused, the folder itself as well`() async throws {
        let folder = try ScratchFolder()
        try folder.put(Self.settings, at: "content/site.yml")
        try folder.put("x", at: "elsewhere/noter.txt")
        try folder.link("content/static", to: folder.path("elsewhere"))
        #expect(try await TestSite(folder).prepare().diagnostics.contains { $0.code == .forbiddenLink })
        #expect(try await TestSite(folder).output()["noter.txt"] == nil)
        let other = try ScratchFolder()
        try other.put(Self.settings, at: "content/site.yml")
        try other.put("x", at: "content/static/a.txt")
        try other.link("content/static/.well-known", to: folder.path("elsewhere"))
        #expect(try await TestSite(other).prepare().diagnostics.contains { $0.code == .forbiddenLink })
    }

    @Test func `no file that may lie there has the name of one that the site makes`() async throws {
        let output = try await TestSite(Project.fixtures + "/small").output()
        #expect(output.keys.filter { StaticFileName.isAllowed($0) && $0 != "robots.txt" } == [])
        #expect(!StaticFileName.isAllowed("robots.txt"))
    }

    @Test func `one name in two folders is one file too many`() async throws {
        let folder = try ScratchFolder()
        try folder.put(Self.settings, at: "content/site.yml")
        try folder.put(["content/static/a.txt": "x", "private/static/a.txt": "y"])
        var site = TestSite(folder)
        site.options.content = ["content", "private"]
        #expect(try await site.prepare().diagnostics.map(\.code).contains(.duplicateID))
        #expect(try await site.output()["a.txt"] == Array("x".utf8))
    }
}
