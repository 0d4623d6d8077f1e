import CatalogModel
import TestSupport
import Testing

@testable import SiteExporting

struct HeadersExportTests {
    @Test func `the headers hold below the path of the site, and allow no script inline`() async throws {
        let text = try #require(
            try await exported(.example(baseURL: "https://by.example/sammen/"))["_headers"])
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.first == "/sammen/*")
        #expect(lines.contains("/sammen/sw.js") && lines.contains("/sammen/*.webmanifest"))
        let policy = try #require(lines.first { $0.hasPrefix("  Content-Security-Policy: ") })
        #expect(policy.contains("default-src 'none'") && policy.contains("script-src 'self';"))
        // Pictures may stand in a page, and nothing else.
        let rest = policy.replacing("img-src 'self' data:;", with: "")
        #expect(rest != policy)
        for word in ["unsafe", "data:", "*", "http", "nonce", "sha256"] { #expect(!rest.contains(word)) }
    }

    @Test(arguments: [(Answer.yes, true), (.no, false), (.unknown, false), (nil, false)])
    func `only who asks for it is bound to https for a year`(_ answer: Answer?, _ isBound: Bool) async throws
    {
        let files = try await exported(.example { $0.site.httpsOnly = answer })
        for name in ["_headers", ".htaccess"] {
            let text = try #require(files[name])
            #expect(text.contains("Strict-Transport-Security") == isBound)
            #expect(text.contains("max-age=31536000") == isBound)
        }
    }

    @Test func `Apache is told the same`() async throws {
        let files = try await exported(.example(baseURL: "https://by.example/sammen/"))
        let text = try #require(files[".htaccess"])
        #expect(text.contains("ErrorDocument 404 /sammen/404.html\n"))
        #expect(text.contains("m#^(/sammen/search/"))
        let headers = try #require(files["_headers"])
        let shown = headers.split(separator: "\n").filter { $0.hasPrefix("  ") }.prefix(5)
        for line in shown {
            let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 1)
            #expect(text.contains("Header always set \(parts[0]) \"\(parts[1])\"\n"))
        }
    }

    /// Hosts join the values of all rules that fit, and `*, *` would open a file to nobody.
    @Test func `every file that others read falls under one rule for each header`() async throws {
        let files = try await exported(
            .example(languages: ["da", "en"]) { $0.news = EntryTable([.example("a")]) })
        let lines = try #require(files["_headers"]).split(separator: "\n").map(String.init)
        var rules: [(pattern: String, name: String)] = []
        for line in lines {
            if line.hasPrefix("/") { rules.append((line, "")) }
            guard let pattern = rules.last?.pattern, line.hasPrefix("  ") else { continue }
            rules.append((pattern, String(line.dropFirst(2).prefix { $0 != ":" })))
        }
        for path in files.keys {
            let names = rules.filter { !$0.name.isEmpty && fits("/" + path, $0.pattern) }.map(\.name)
            #expect(Set(names).count == names.count, "\(path): \(names)")
            let isOpen = path.hasPrefix("api/") || path.hasSuffix("index.json") || path.hasSuffix("feed.xml")
            #expect(
                names.contains("Access-Control-Allow-Origin") == (isOpen || path.hasSuffix(".ics")), "\(path)"
            )
        }
    }

    private func fits(_ path: String, _ pattern: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return path == pattern }
        return path.hasPrefix(parts[0]) && path.hasSuffix(parts[1])
            && path.count >= parts[0].count + parts[1].count
    }
}
