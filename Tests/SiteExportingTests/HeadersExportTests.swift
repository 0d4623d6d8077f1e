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
