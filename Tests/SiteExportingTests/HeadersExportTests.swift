import CatalogModel
import TestSupport
import Testing

@testable import SiteExporting

struct HeadersExportTests {
    @Test func `the headers hold below the path of the site, and allow nothing inline`() async throws {
        let text = try #require(
            try await exported(.example(baseURL: "https://by.example/sammen/"))["_headers"])
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.first == "/sammen/*")
        #expect(lines.contains("/sammen/sw.js") && lines.contains("/sammen/*.webmanifest"))
        let policy = try #require(lines.first { $0.hasPrefix("  Content-Security-Policy: ") })
        #expect(policy.contains("default-src 'none'") && policy.contains("worker-src 'self'"))
        for word in ["unsafe", "data:", "*", "http", "nonce", "sha256"] { #expect(!policy.contains(word)) }
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
}
