import Diagnostics
import Foundation
import Testing

@testable import SitePreview

@Suite(.serialized) struct PreviewServerTests {
    let site = PreviewSite(files: [
        "index.html": Array("<body><h1>Forside</h1></body>".utf8),
        "404.html": Array("<body>væk</body>".utf8),
        "data/index.json": Array("{}".utf8),
        "a/index.html": Array("<body>a</body>".utf8),
    ])

    @Test func servesThePagesOfTheSite() async throws {
        try await serving(site) { port in
            let page = try await LoopbackClient.get("/", from: port)
            #expect(page.hasPrefix("HTTP/1.1 200 "))
            #expect(page.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"))
            #expect(page.contains("<h1>Forside</h1><script src=\"/__brobygger/reload.js?page="))
            let missing = try await LoopbackClient.get("/b/", from: port)
            #expect(missing.hasPrefix("HTTP/1.1 404 ") && missing.contains("væk"))
            let moved = try await LoopbackClient.get("/a?q=1", from: port)
            #expect(moved.hasPrefix("HTTP/1.1 302 ") && moved.contains("\r\nLocation: /a/?q=1\r\n"))
        }
    }

    @Test func everyAnswerIsProtected() async throws {
        try await serving(site) { port in
            for path in ["/", "/nothing", "/data/index.json", "/..", "/__brobygger/reload.js"] {
                let answer = try await LoopbackClient.get(path, from: port)
                #expect(answer.contains("\r\nContent-Security-Policy: default-src 'self'; object-src "))
                #expect(answer.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
                #expect(answer.contains("\r\nCache-Control: no-store\r\n"))
                #expect(!answer.contains("Access-Control"))
            }
        }
    }

    @Test func aHeadHasTheHeadersAndNoBody() async throws {
        try await serving(site) { port in
            let answer = try await LoopbackClient.get("/data/index.json", from: port, method: "HEAD")
            #expect(answer.contains("\r\nContent-Length: 2\r\n") && answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "TRACE", "OPTIONS"])
    func otherMethodsAreRefused(_ method: String) async throws {
        try await serving(site) { port in
            let answer = try await LoopbackClient.get("/", from: port, method: method)
            #expect(answer.hasPrefix("HTTP/1.1 405 ") && answer.contains("\r\nAllow: GET, HEAD\r\n"))
        }
    }

    @Test(arguments: [
        "/../../../etc/passwd", "/%2e%2e/x", "/..%2fx", "/a/%5c..%5cx", "/a%00b", "//evil.example/", "/%zz",
        "/%",
        "*", "http://127.0.0.1/", "/a/./b", "/%ff",
    ])
    func addressesThatLeaveTheSiteAreRefused(_ path: String) async throws {
        try await serving(site) { port in
            let answer = try await LoopbackClient.get(path, from: port)
            #expect(answer.hasPrefix("HTTP/1.1 400 "))
            #expect(!answer.contains("Forside"))
        }
    }

    @Test func onlyItsOwnNamesAreAnswered() async throws {
        try await serving(site) { port in
            for host in ["localhost:\(port)", "LOCALHOST:\(port)", "[::1]:\(port)"] {
                #expect(try await LoopbackClient.get("/", from: port, host: host).hasPrefix("HTTP/1.1 200 "))
            }
            for host in ["evil.example", "evil.example:\(port)", "localhost", "127.0.0.1:1", ""] {
                #expect(try await LoopbackClient.get("/", from: port, host: host).hasPrefix("HTTP/1.1 421 "))
            }
            let foreign = try await LoopbackClient.get(
                "/__brobygger/changes", from: port, origin: "http://evil.example")
            #expect(foreign.hasPrefix("HTTP/1.1 403 "))
        }
    }

    @Test func aPortInUseIsAnErrorWithARemedy() async throws {
        try await serving(site) { port in
            let second = PreviewServer(port: port, watchedFolders: []) { PreviewSite(files: [:]) }
            await #expect(throws: SitePreviewError.portInUse(port)) { try await second.run() }
            let message = SitePreviewError.portInUse(port).message
            #expect(message.english.contains("choose another port with --port"))
        }
    }

    @Test func aChangeReachesTheOpenPage() async throws {
        let folder = try WatchedFolder()
        try folder.write("one")
        try await serving(watching: folder) { port in
            let page = try await LoopbackClient.get("/", from: port)
            let version = try #require(page.firstMatch(of: /version=([0-9-]+)"/)?.1)
            try folder.write("two, longer")
            let events = try await LoopbackClient.send(changesRequest(port), to: port) { answer in
                answer.matches(of: /data: ([0-9-]+)/).contains { $0.1 != version }
            }
            #expect(events.contains("\r\nContent-Type: text/event-stream; charset=utf-8\r\n"))
            #expect(try await LoopbackClient.get("/", from: port).contains("two, longer"))
        }
    }

    @Test func problemsAreShownOnTopOfTheLastGoodSite() async throws {
        let folder = try WatchedFolder()
        try folder.write("good")
        try await serving(watching: folder) { port in
            try folder.write("BAD <content>")
            let broken = try await page(from: port) { $0.contains("brobygger-problems") }
            #expect(broken.contains("<pre>wrong: BAD &lt;content&gt;</pre></div>good"))
            try folder.write("good again")
            let mended = try await page(from: port) { $0.contains("good again") }
            #expect(!mended.contains("brobygger-problems"))
        }
    }

    @Test func `what was written during a build is built again before it is shown`() async throws {
        let folder = try WatchedFolder()
        try folder.write("one")
        let server = PreviewServer(port: 0, watchedFolders: [folder.path]) {
            let text = try folder.read()
            // Somebody saves while the first change is being built.
            if text == "half" { try folder.write("whole") }
            return PreviewSite(files: ["index.html": Array("<body>\(text)</body>".utf8)])
        }
        try await serving(server) { port in
            try folder.write("half")
            var seen: Set<String> = []
            _ = try await page(from: port) { page in
                seen.insert(["one", "half", "whole"].first { page.contains(">\($0)<") } ?? page)
                return page.contains("whole")
            }
            #expect(seen.contains("whole") && !seen.contains("half"))
        }
    }

    @Test func `a new text is shown at once, and checked a little later`() async throws {
        let folder = try WatchedFolder()
        try folder.write("one")
        let gate = Gate()
        let server = PreviewServer(
            port: 0, watchedFolders: [folder.path],
            exchangeEntries: { _ in
                (try? folder.read()).map { ["index.html": Array("<body>unchecked \($0)</body>".utf8)] }
            },
            build: {
                let text = try folder.read()
                if text != "one" { try await gate.pass() }
                if text.hasPrefix("BAD") { return PreviewSite(problems: "wrong: \(text)") }
                return PreviewSite(files: ["index.html": Array("<body>checked \(text)</body>".utf8)])
            })
        try await serving(server) { port in
            func shows(_ text: String) async throws -> Bool {
                try await page(from: port) { $0.contains(text) }.contains(text)
            }
            try folder.write("two")
            #expect(try await shows(">unchecked two<"))
            await gate.open()
            #expect(try await shows(">checked two<"))
            try folder.write("BAD three")
            #expect(try await shows(">unchecked BAD three<"))
            await gate.open()
            // The page below what is wrong is the last that was good.
            #expect(try await shows("<pre>wrong: BAD three</pre></div>checked two<"))
            // Only a check takes away what is wrong.
            try folder.write("four")
            await gate.open()
            #expect(try await shows(">checked four<"))
        }
    }

    private func changesRequest(_ port: UInt16) -> String {
        "GET /__brobygger/changes HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
    }

    /// The front page as soon as it is as expected, or as it is after five seconds.
    private func page(from port: UInt16, until isExpected: (String) -> Bool) async throws -> String {
        for _ in 0..<250 {
            let page = try await LoopbackClient.get("/", from: port)
            if isExpected(page) { return page }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try await LoopbackClient.get("/", from: port)
    }

    private func serving(_ site: PreviewSite, _ body: (UInt16) async throws -> Void) async throws {
        try await serving(PreviewServer(port: 0, watchedFolders: []) { site }, body)
    }

    private func serving(
        watching folder: WatchedFolder, _ body: (UInt16) async throws -> Void
    ) async throws {
        let server = PreviewServer(port: 0, watchedFolders: [folder.path]) {
            let text = try folder.read()
            if text.hasPrefix("BAD") { return PreviewSite(files: [:], problems: "wrong: \(text)") }
            return PreviewSite(files: ["index.html": Array("<body>\(text)</body>".utf8)])
        }
        try await serving(server, body)
    }

    private func serving(_ server: PreviewServer, _ body: (UInt16) async throws -> Void) async throws {
        let (ports, ready) = AsyncStream.makeStream(of: UInt16.self)
        let run = Task {
            try await server.run(onReady: { address in
                if let port = URL(string: address)?.port { ready.yield(UInt16(port)) }
            })
        }
        for await port in ports {
            defer { run.cancel() }
            try await body(port)
            break
        }
        // Waited for, so that the folder it watches can be removed.
        _ = await run.result
    }
}

/// Lets a build go on when a test has seen what it wants to see before.
private actor Gate {
    private var passes = 0

    func open() { passes += 1 }

    /// Waits for as long as it takes, and no longer than the test.
    func pass() async throws {
        while passes == 0 { try await Task.sleep(for: .milliseconds(5)) }
        passes -= 1
    }
}
