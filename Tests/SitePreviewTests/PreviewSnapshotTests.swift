import Testing

@testable import SitePreview

@Suite struct PreviewSnapshotTests {
    private let snapshot = PreviewSnapshot(
        port: 8080,
        files: [
            "index.html": [], "en/index.html": [], "style.css": [], "Manual.PDF": [], "folder/data.json": [],
        ] as [String: [UInt8]])

    private func answer(_ path: String, in snapshot: PreviewSnapshot? = nil) async -> PreviewAnswer {
        let request = PreviewRequest(method: "GET", path: path, host: "localhost:8080")
        return await (snapshot ?? self.snapshot).answer(to: request)
    }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/en/", "text/html; charset=utf-8"),
        ("/style.css", "text/css; charset=utf-8"), ("/Manual.PDF", "application/pdf"),
        ("/__brobygger/reload.js", "text/javascript; charset=utf-8"),
        ("/__brobygger/changes", "text/event-stream; charset=utf-8"),
    ])
    func filesAreServedWithTheirType(_ path: String, _ type: String) async {
        let answer = await answer(path)
        #expect(answer.status == .ok)
        #expect(answer.type == type)
    }

    @Test func folders() async {
        #expect(await answer("/en").location == "/en/")
        #expect(await answer("/folder").status == .notFound)
        #expect(await answer("/folder/").status == .notFound)
        #expect(await answer("/style.css/").status == .notFound)
    }

    @Test func withoutASiteThePageWaitsForOne() async {
        let answer = await answer("/", in: PreviewSnapshot(port: 8080, problems: "p", version: "1"))
        #expect(answer.status == .unavailable)
        guard case .bytes(let bytes) = answer.body else { return }
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.contains("<pre>p</pre>") && page.contains("&amp;version=1\""))
    }

    @Test(arguments: [
        ("cross-site", "no-cors", "image", 403), ("cross-site", "no-cors", "script", 403),
        ("cross-site", "navigate", "iframe", 403),
        ("cross-site", "cors", "empty", 403), ("same-site", "no-cors", "image", 403),
        ("same-site", "navigate", "iframe", 403),
        ("cross-site", "websocket", "empty", 403), ("", "", "", 403), ("CROSS-SITE", "no-cors", "style", 403),
        ("cross-site", "navigate", "document", 200), ("none", "navigate", "document", 200),
        ("same-origin", "no-cors", "script", 200),
        ("same-origin", "cors", "empty", 200), ("same-origin", "navigate", "iframe", 200),
    ])
    func `another site gets nothing but a page that people look at, also where it names no origin`(
        _ site: String, _ mode: String, _ destination: String, _ status: Int
    ) async {
        for path in ["/", "/__brobygger/changes", "/__brobygger/reload.js"] {
            let request = PreviewRequest(
                method: "GET", path: path, host: "localhost:8080", fetchSite: site, fetchMode: mode,
                fetchDestination: destination)
            let snapshot = PreviewSnapshot(
                port: 8080, files: ["index.html": [1]] as [String: [UInt8]], version: "1")
            #expect(await snapshot.answer(to: request).status.rawValue == status)
        }
    }

    @Test(arguments: [
        "evil.example", "evil.example:8080", "localhost.evil.example:8080", "127.0.0.1.evil.example:8080",
        "localhost:8081", "localhost", "127.0.0.2:8080",
        "0.0.0.0:8080", "[::]:8080", "[::ffff:127.0.0.1]:8080", "2130706433:8080", "0x7f.1:8080",
        "localhost:8080:8080", "user@localhost:8080",
        "localhost:08080", "localhost:8080 ", "localhost.:8080", "\u{FF4C}ocalhost:8080",
        "locaLhost\u{301}:8080", "",
    ])
    func `a host that is not its own gets nothing`(_ host: String) async {
        let snapshot = PreviewSnapshot(
            port: 8080, files: ["index.html": [1]] as [String: [UInt8]], version: "1")
        let request = PreviewRequest(method: "GET", path: "/", host: host)
        #expect(await snapshot.answer(to: request).status == .misdirected)
        let foreign = PreviewRequest(
            method: "GET", path: "/", host: "localhost:8080", origin: "http://" + host)
        #expect(await snapshot.answer(to: foreign).status == .forbidden)
    }

    @Test func nothingIsAnsweredBeforeThePortIsKnown() async {
        let request = PreviewRequest(method: "GET", path: "/", host: "localhost:0")
        #expect(await PreviewSnapshot().answer(to: request).status == .misdirected)
    }
}
