import Testing

@testable import SitePreview

@Suite struct PreviewSnapshotTests {
    private let snapshot = PreviewSnapshot(
        port: 8080,
        files: [
            "index.html": [], "en/index.html": [], "style.css": [], "Manual.PDF": [], "folder/data.json": [],
        ])

    private func answer(_ path: String, in snapshot: PreviewSnapshot? = nil) -> PreviewAnswer {
        let request = PreviewRequest(method: "GET", path: path, host: "localhost:8080")
        return (snapshot ?? self.snapshot).answer(to: request)
    }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/en/", "text/html; charset=utf-8"),
        ("/style.css", "text/css; charset=utf-8"), ("/Manual.PDF", "application/pdf"),
        ("/__brobygger/reload.js", "text/javascript; charset=utf-8"),
        ("/__brobygger/changes", "text/event-stream; charset=utf-8"),
    ])
    func filesAreServedWithTheirType(_ path: String, _ type: String) {
        let answer = answer(path)
        #expect(answer.status == .ok)
        #expect(answer.type == type)
    }

    @Test func folders() {
        #expect(answer("/en").location == "/en/")
        #expect(answer("/folder").status == .notFound)
        #expect(answer("/folder/").status == .notFound)
        #expect(answer("/style.css/").status == .notFound)
    }

    @Test func withoutASiteThePageWaitsForOne() {
        let answer = answer("/", in: PreviewSnapshot(port: 8080, problems: "p", version: "1"))
        #expect(answer.status == .unavailable)
        guard case .bytes(let bytes) = answer.body else { return }
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.contains("<pre>p</pre>") && page.contains("reload.js?version=1"))
    }

    @Test func nothingIsAnsweredBeforeThePortIsKnown() {
        let request = PreviewRequest(method: "GET", path: "/", host: "localhost:0")
        #expect(PreviewSnapshot().answer(to: request).status == .misdirected)
    }
}
