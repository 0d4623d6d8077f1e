import Testing

@testable import SitePreview

struct RequestHeadTests {
    @Test func `what a browser sends is read`() throws {
        let head = "GET /a%20b?q=1?2 HTTP/1.1\r\nHost: localhost:8080\r\nORIGIN:  http://a \r\nX: \r\n\r\n"
        let request = try #require(RequestHead.parse(head.utf8))
        #expect(request.method == "GET" && request.path == "/a%20b" && request.query == "q=1?2")
        #expect(request.host == "localhost:8080" && request.origin == "http://a")
    }

    @Test(arguments: [
        "", "\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/0.9\r\n\r\n", "GET / HTTP/2.0\r\n\r\n",
        "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1 \r\n\r\n", "get / HTTP/1.1\r\n\r\n", " / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\nHost: a\n\n", "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\n: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n",
        "GET /\u{7F} HTTP/1.1\r\n\r\n",
    ])
    func `what none sends is refused`(_ head: String) {
        #expect(RequestHead.parse(head.utf8) == nil)
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(RequestHead.parse(Array("GET /".utf8) + [0xFF] + Array(" HTTP/1.1\r\n\r\n".utf8)) == nil)
    }

    @Test func `the end is found wherever the pieces were cut`() {
        let bytes = Array("GET / HTTP/1.1\r\n\r\nrest".utf8)
        for seen in 0...17 { #expect(RequestHead.length(in: bytes, seen: seen) == 18) }
        for count in 0..<18 { #expect(RequestHead.length(in: Array(bytes[..<count]), seen: 0) == nil) }
    }
}
