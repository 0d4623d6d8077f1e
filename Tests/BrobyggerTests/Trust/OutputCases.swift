import Brobygger
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

/// Section C: what comes out, and in which surroundings.
@Suite(.serialized) struct OutputCases {
    @Test(arguments: values)
    func `a value that would do harm is refused`(_ example: TrustCase) async throws {
        try await example.check()
    }

    static let values: [TrustCase] =
        ["javascript:alert(1)", "data:text/html,x", "//evil.example", "www.x.example", "http://"].map {
            TrustCase.entry("C04 website \($0)", "associations/x.md", "website: '\($0)'", "invalid-url:10")
        }
        + ["12 34 56 78 lok. 9", "ring bare", "١٢٣٤٥٦٧٨", "1234567", "+45 1234567", "12345678;ext=9"].map {
            TrustCase.entry("C16 phone \($0)", "associations/x.md", "phone: '\($0)'", "invalid-phone:10")
        }
        + ["12 34 56 78", "+45 12 34 56 78", "12345678"].map {
            TrustCase.entry(
                "C16 phone \($0)", "contacts/x.md", "allow: {orphan-entry: prøve}\nphone: '\($0)'",
                shows: ["href=\"tel:+4512345678\""])
        }
        + ["a@b", "a b@c.example", "<a@b.example>", "a@b.example?subject=x", "mailto:a@b.example"].map {
            TrustCase.entry("C16 mail \($0)", "associations/x.md", "email: '\($0)'", "invalid-email:10")
        }

    /// Before and behind a sign these make another character of it, for those who escape by characters.
    private static let marks =
        ["", "\u{600}", "\u{605}", "\u{6DD}", "\u{110BD}"].map { (before: $0, after: "") }
        + ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}"].map { (before: "", after: $0) }

    private static let scripts = [
        "\u{600}<img src=x onerror=alert(1) \u{600}>", "</script><script>alert(1)</script>",
        "<!--<script>", "</title><svg onload=alert(1)>", "</textarea><b>", "]]>", "{{title}}", "${x}",
        "%3Cimg",
    ]

    /// A site with a text in every field that takes one.
    private func files(saying text: String, theme: String) async throws -> [OutputFile] {
        let quoted = "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
        let label = "{da: \(quoted), en: \(quoted)}"
        let scratch = try ScratchFolder()
        try scratch.put([
            "content/site.yml":
                "title: \(quoted)\ntagline: \(quoted)\nbase_url: https://fjordby.example/\nlanguages: [da, en]\nmunicipality: {name: \(quoted)}\n",
            "content/vocabulary/topics.yml": "sprog: \(label)\n",
            "content/vocabulary/audiences.yml": "alle: \(label)\n",
            "content/vocabulary/districts.yml": "nord: \(label)\n",
            "content/media/x.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>",
            "content/contacts/vagt.md":
                "---\nkind: function\nname: \(quoted)\nrole: \(quoted)\nphone: '99 00 00 01'\nanswers_within: \(quoted)\n---\n",
            "content/places/hal.md":
                "---\nname: \(quoted)\nsummary: \(quoted)\nstreet: \(quoted)\ncity: \(quoted)\ndistrict: nord\ntransport: \(quoted)\n---\n",
            "content/associations/broen.md":
                "---\nname: \(quoted)\nsummary: \(quoted)\npurpose: \(quoted)\nwelcome: \(quoted)\ntopics: [sprog]\naudiences: [alle]\nplaces: [hal]\ncontacts: [vagt]\nimage: {file: x.svg, alt: \(quoted), credit: \(quoted)}\n---\n",
            "content/activities/cafe.md":
                "---\ntitle: \(quoted)\nsummary: \(quoted)\norganizers: [broen]\ntopics: [sprog]\naudiences: [alle]\nplace: hal\nwhen: [tirsdag kl. 16-18]\nalert: \(quoted)\nbring: \(quoted)\nmeeting_point: \(quoted)\nprice: {amount: 5, note: \(quoted)}\nsignup: {way: phone, note: \(quoted)}\n---\n",
            "content/news/nyt.md":
                "---\ntitle: \(quoted)\nsummary: \(quoted)\ndate: 2026-11-20\nkind: hearing-response\nasked_by: \(quoted)\npoints: [\(quoted)]\nabout: [activities/cafe]\n---\n",
            "content/council/raad.md":
                "---\nname: \(quoted)\nsummary: \(quoted)\nmeetings: [{date: 2026-12-01, agenda: [\(quoted)]}]\n---\n",
            "content/pages/om.md":
                "---\ntitle: \(quoted)\nsummary: \(quoted)\nmenu: 1\n---\n\n## \(text.replacing("<", with: "\\<"))\n",
        ])
        let site = TestSite(scratch.path, theme: theme)
        let errors = try await site.prepare().diagnostics.filter { $0.severity == .error }
        #expect(errors.map { "\($0.location.file) \($0.message.english)" } == [])
        return try await site.files()
    }

    @Test(arguments: [Project.tinyTheme, Project.standardTheme])
    func `C03 no sign goes out as it is, whatever stands beside it`(_ theme: String) async throws {
        for (before, after) in Self.marks {
            let text = ["<", ">", "&", "\"", "'"].map { "zq\(before)\($0)\(after)qz" }.joined()
            let pages = try await files(saying: text, theme: theme).filter { $0.path.hasSuffix(".html") }
            #expect(pages.filter { Self.holds($0.bytes, "zq\(before)&lt;\(after)qz") }.count > 20)
            for page in pages {
                // In texts and data blocks an apostrophe does no harm; attributes stand in double quotes.
                for sign in ["<", ">", "&\(after)qz", "\""] {
                    #expect(!Self.holds(page.bytes, "zq\(before)\(sign)"), "\(sign) in \(page.path)")
                }
            }
        }
    }

    @Test(arguments: [Project.tinyTheme, Project.standardTheme])
    func `C02 C06 C18 markup in a text stays a text`(_ theme: String) async throws {
        for script in Self.scripts {
            let files = try await files(saying: "før \(script) efter", theme: theme)
            for file in files where file.path.hasSuffix(".html") {
                for harm in ["<img src=x", "<script>alert", "<svg onload", "</textarea><b>", "<!--<script"] {
                    #expect(!Self.holds(file.bytes, harm), "\(harm) in \(file.path)")
                }
                for data in Self.dataBlocks(of: file) {
                    #expect(!data.contains("<") && !data.contains("&") && !data.contains(">"))
                    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(data.utf8)) }
                }
            }
            for file in files where file.path.hasSuffix(".json") || file.path.hasSuffix(".webmanifest") {
                #expect(throws: Never.self, "\(file.path)") {
                    try JSONSerialization.jsonObject(with: Data(file.bytes), options: .fragmentsAllowed)
                }
            }
            let sitemap = try #require(files.first { $0.path == "sitemap.xml" })
            #expect(!Self.holds(sitemap.bytes, "efter"))
        }
    }

    private static func dataBlocks(of file: OutputFile) -> [String] {
        String(decoding: file.bytes, as: UTF8.self).components(
            separatedBy: "<script type=\"application/ld+json\">"
        )
        .dropFirst().map { $0.components(separatedBy: "</script>")[0] }
    }

    /// Compared byte by byte: to characters a sign behind a mark is another one.
    private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }
}
