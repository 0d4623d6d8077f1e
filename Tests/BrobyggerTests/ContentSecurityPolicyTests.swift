import Foundation
import TestSupport
import Testing

/// One policy, said in all places: a page's `meta` element, `_headers`, `.htaccess`, and what nginx is told to say.
struct ContentSecurityPolicyTests {
    @Test func `pages, headers and the documentation have the same policy`() async throws {
        let files = try await TestSite(Project.fixtures + "/small", theme: Project.standardTheme).output()
        let headers = String(decoding: try #require(files["_headers"]), as: UTF8.self)
        let line = try #require(
            headers.split(separator: "\n").first { $0.contains("Content-Security-Policy: ") })
        let policy = String(line.drop { $0 != ":" }.dropFirst(2))
        let pages = files.filter { $0.key.hasSuffix(".html") }
        #expect(pages.count > 10)
        for (path, bytes) in pages {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("http-equiv=Content-Security-Policy content=\"\(policy)\""), "\(path)")
        }
        let htaccess = String(decoding: try #require(files[".htaccess"]), as: UTF8.self)
        #expect(htaccess.contains("Header always set Content-Security-Policy \"\(policy)\""))
        let hosting = try String(contentsOfFile: Project.root + "/Documentation/Hosting.md", encoding: .utf8)
        #expect(hosting.components(separatedBy: policy).count == 2)
    }

    @Test func `no page has script, style or a handler of its own`() async throws {
        let files = try await TestSite(Project.fixtures + "/small", theme: Project.standardTheme).output()
        for (path, bytes) in files where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            for script in page.components(separatedBy: "<script").dropFirst() {
                #expect(
                    script.hasPrefix(" type=\"application/ld+json\">")
                        || script.contains("src=\"/sammen/theme/"),
                    "\(path)")
            }
            #expect(
                !page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick"),
                "\(path)")
        }
    }
}
