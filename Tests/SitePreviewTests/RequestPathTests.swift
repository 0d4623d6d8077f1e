import Testing

@testable import SitePreview

@Suite struct RequestPathTests {
    @Test(arguments: [
        ("/", ""), ("/a/", "a/"), ("/a/b.html", "a/b.html"), ("/k%C3%B8b/", "køb/"), ("/a%20b", "a b"),
        ("/...", "..."), ("/a%2Fb", "a/b"), ("/100%25", "100%"), ("/%252e%252e/", "%2e%2e/"),
    ])
    func isDecodedOnce(_ target: String, _ text: String) {
        #expect(RequestPath(target: target)?.text == text)
    }

    @Test(arguments: [
        "", "a", "*", "//", "//a", "/a//b", "/a//", "/.", "/..", "/../a", "/a/..", "/a/../", "/%2e%2E/",
        "/a%2f..",
        "/a\\b", "/a%5Cb", "/%00", "/%0a", "/%7f", "/%", "/%4", "/%g0", "/%ff", "/%c0%ae",
    ])
    func isRefused(_ target: String) {
        #expect(RequestPath(target: target) == nil)
    }

    @Test func isEncodedForARedirect() {
        #expect(RequestPath(target: "/køb a?b#c")?.encoded == "/k%C3%B8b%20a%3Fb%23c")
    }
}
