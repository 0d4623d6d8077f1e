import Brobygger
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Section D: paths, names and files.
@Suite(.serialized) struct FileCases {
    private static let page = Array("---\ntitle: X\n---\n".utf8)

    private static func named(_ id: String, _ name: String, _ code: String) -> TrustCase {
        TrustCase(id, "pages/" + name, bytes: page, [code + ":1"])
    }

    @Test(arguments: names + places + media)
    func `a name becomes an address or is refused`(_ example: TrustCase) async throws {
        try await example.check()
    }

    static let names: [TrustCase] = [
        named("D02 two dots", "...md", "invalid-id"), named("D02 trailing dot", "x..md", "invalid-id"),
        named("D02 trailing blank", "x .md", "invalid-id"), named("D02 drive", "c:x.md", "invalid-id"),
        named("D03 percent", "%2e%2e%2fx.md", "invalid-id"),
        named("D03 twice percent", "%252e%252e%252fx.md", "invalid-id"),
        named("D03 backslash", "..\\x.md", "invalid-id"),
        named("D06 capital", "Om.md", "invalid-id"), named("D07 composed", "\u{E5}.md", "invalid-id"),
        named("D07 decomposed", "a\u{30A}.md", "invalid-id"),
        named("D10 line break", "x\ny.md", "invalid-id"), named("D10 dash", "-x.md", "invalid-id"),
        named("D02 device con", "con.md", "invalid-id"), named("D02 device nul", "nul.md", "invalid-id"),
        named("D02 long", String(repeating: "x", count: 81) + ".md", "invalid-id"),
        named("C19 Danish letters", "smørrebrød.md", "invalid-id"),
    ]

    static let places: [TrustCase] = [
        .page("D01 former id that climbs", "title: X\naliases: ['../../../evil']", "invalid-id:3"),
        .page("D01 former id that is absolute", "title: X\naliases: [/etc/passwd]", "invalid-id:3"),
        .page("D02 former id that is a share", "title: X\naliases: ['\\\\host\\x']", "invalid-id:3"),
        .page("D02 former id of two dots", "title: X\naliases: ['..']", "invalid-id:3"),
        .page("D02 former id that is empty", "title: X\naliases: ['']"),
        .entry(
            "D01 picture that climbs", "pages/x.md", "image: {file: ../../site.yml, alt: X}",
            "invalid-value:10"),
        .entry(
            "D01 picture that is absolute", "pages/x.md", "image: {file: /etc/passwd, alt: X}",
            "invalid-value:10"),
        .body("D01 link that climbs", "[x](../../../../etc/passwd)", "broken-link:5"),
        .body("D03 link that climbs in code", "[x](%2e%2e/%2e%2e/%2e%2e/etc/passwd)", "broken-link:5"),
        named("D13 page for the theme's files", "theme.md", "address-collision"),
        named("D13 page for the media", "media.md", "address-collision"),
        named("D13 page for the search", "search.md", "address-collision"),
        named("D13 page for the index", "index.md", "address-collision"),
        named("D13 page for a language", "en.md", "address-collision"),
    ]

    private static func file(_ id: String, _ name: String, _ text: String, _ code: String) -> TrustCase {
        TrustCase(
            id, "media/" + name, bytes: Array(text.utf8), [code + ":1"],
            beside: ["content/pages/y.md": "---\ntitle: Y\n---\n\n[y](../media/\(name))\n"])
    }

    static let media: [TrustCase] = [
        file(
            "D14 drawing with script", "x.svg",
            "<svg viewBox=\"0 0 1 1\"><script>alert(1)</script></svg>", "unsafe-media"),
        file(
            "D14 drawing with a handler", "x.svg", "<svg viewBox=\"0 0 1 1\" onload=\"x\"/>",
            "unsafe-media"),
        file("D14 HTML", "x.html", "<h1>x</h1>", "unsupported-media"),
        file("D14 HTML called a document", "x.pdf", "<h1>x</h1>", "unreadable-media"),
        file("D14 document called a picture", "x.png", "%PDF-1.7", "unsupported-media"),
        file("D14 program", "x.exe", "MZ", "unsupported-media"),
    ]

    /// A small sound site with changes, and all that is told of it.
    private func told(
        _ files: [String: String] = [:], _ prepare: (ScratchFolder) throws -> Void = { _ in }
    ) async throws -> [String] {
        let scratch = try ScratchFolder()
        try scratch.put(BrokenFixture.sound.merging(files) { $1 })
        try prepare(scratch)
        let found = try await TestSite(scratch.path).prepare().diagnostics
        return found.map { "\($0.location.file) \($0.code.rawValue)" }
    }

    @Test func `D05 the same id twice names both files`() async throws {
        let scratch = try ScratchFolder()
        try scratch.put(BrokenFixture.sound)
        try scratch.put(Self.page, at: "content/pages/x.md")
        try scratch.put(Self.page, at: "private/pages/x.md")
        var site = TestSite(scratch.path)
        site.options.content.append("private")
        let found = try await site.prepare().diagnostics
        #expect(found.map(\.code) == [.duplicateID])
        #expect(found.first?.location.file == "private/pages/x.md")
        #expect(found.first?.notes.map(\.location.file) == ["content/pages/x.md"])
    }

    @Test func `D06 names that differ in letter case or in Danish letters are one refused and one kept`()
        async throws
    {
        let text = "---\ntitle: X\n---\n"
        let found = try await told(["content/pages/aal.md": text, "content/pages/ål.md": text])
        #expect(found == ["content/pages/ål.md invalid-id"])
    }

    @Test func `D07 a name in both normal forms is two files`() async throws {
        let text = "---\ntitle: X\n---\n"
        let found = try await told {
            try $0.put(text, at: "content/pages/\u{E5}.md")
            try $0.put(text, at: "content/pages/a\u{30A}.md")
        }
        #expect(found.count == 2 && found.allSatisfy { $0.hasSuffix("invalid-id") })
    }

    @Test func `D09 a pipe is reported and nobody waits for it`() async throws {
        let found = try await told { #expect(mkfifo($0.path("content/x.md"), 0o600) == 0) }
        #expect(found == ["content/x.md forbidden-link"])
    }

    @Test func `D10 a name that is not UTF-8 is reported`() async throws {
        let found = try await told { scratch in
            try scratch.makeFolder("content/pages")
            let name = Array(scratch.path("content/pages/x").utf8) + [0xE6] + Array(".md".utf8) + [0]
            let file = name.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
            }
            #expect(file >= 0)
            close(file)
        }
        #expect(found.count == 1 && found[0].hasSuffix("invalid-id"))
    }

    @Test func `D15 a photo with a position is refused`() async throws {
        let exif = Array("Exif\0\0".utf8) + TinyPictures.exif(orientation: 1, positions: [2, 4])
        let photo = TinyPictures.jpeg(4, 3, segments: [TinyPictures.segment(0xE1, exif)])
        let found = try await told([
            "content/pages/y.md": "---\ntitle: Y\nimage: {file: g.jpg, alt: G}\n---\n"
        ]) {
            try $0.put(photo, at: "content/media/g.jpg")
        }
        #expect(found == ["content/media/g.jpg picture-position"])
    }

    @Test func `D19 a template includes nothing from outside its folder`() async throws {
        let scratch = try ScratchFolder()
        try scratch.put(BrokenFixture.sound)
        try scratch.copy(Project.tinyTheme, to: "theme")
        try scratch.put("{{>../../site}}\n", at: "theme/templates/page.mustache")
        let site = try await TestSite(scratch.path, theme: "theme").prepare()
        #expect(site.diagnostics.map(\.code) == [.missingPartial])
        #expect(!site.isPublishable)
    }

    @Test func `E07 one broken file among a hundred stops the site, and all problems are reported`()
        async throws
    {
        var files = Dictionary(
            uniqueKeysWithValues: (0..<100).map { ("content/pages/x\($0).md", "---\ntitle: X\n---\n") })
        files["content/pages/x7.md"] = "---\ntitle: X\nfejl: 1\nandet: 2\n---\n"
        files["content/pages/x9.md"] = "ingenting"
        let found = try await told(files)
        #expect(
            found == [
                "content/pages/x7.md unknown-key", "content/pages/x7.md unknown-key",
                "content/pages/x9.md invalid-front-matter",
            ])
    }
}
