/// All that the preview knows at one moment, from which every request is answered.
struct PreviewSnapshot: Sendable {
    /// The port that is listened on; nothing is answered before it is known.
    var port: UInt16?
    var files: any PreviewFiles = [String: [UInt8]]()
    var problems: String?
    var warnings: PreviewWarnings?
    /// Another text for every content that was ever shown.
    var version = ""
    /// The version under which the same content was shown before it was checked; most of its pages are the same still.
    var uncheckedVersion: String?

    /// The event for open pages: the version, followed by the one that it confirms, if there is one.
    var event: String { "data: \(version)\(uncheckedVersion.map { " " + $0 } ?? "")\n\n" }

    func answer(to request: PreviewRequest) async -> PreviewAnswer {
        guard isOwn(host: request.host) else {
            return .text(.misdirected, "421: this preview answers only as localhost")
        }
        guard request.origin.map(isOwn(origin:)) ?? true, !request.isFromOtherSite else {
            return .text(.forbidden, "403: this preview does not answer other sites")
        }
        guard ["GET", "HEAD"].contains(request.method) else {
            return .text(.methodNotAllowed, "405: only GET and HEAD")
        }
        guard let path = RequestPath(target: request.path) else {
            return .text(.badRequest, "400: no page has such an address")
        }
        if let answer = ownAnswer(for: "/" + path.text) { return answer }
        do {
            return try await page(path, query: request.query)
        } catch {
            return emptyPage(.unavailable, "Filen blev ændret imens · The file changed meanwhile")
        }
    }

    private func isOwn(host: String?) -> Bool {
        guard let host, let port else { return false }
        let names = ["127.0.0.1", "localhost", "[::1]"]
        // A browser leaves out the port that is usual for http.
        let own = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
        return own.contains { $0.utf8.elementsEqual(host.lowercased().utf8) }
    }

    private func isOwn(origin: String) -> Bool {
        origin.utf8.starts(with: "http://".utf8) && isOwn(host: String(origin.utf8.dropFirst(7)))
    }

    private func ownAnswer(for path: String) -> PreviewAnswer? {
        switch path {
        case PreviewPath.changes:
            PreviewAnswer(status: .ok, type: "text/event-stream; charset=utf-8", body: .changes)
        case PreviewPath.script:
            .init(status: .ok, type: ContentType.script, body: .bytes(Array(PreviewPath.scriptText.utf8)))
        case PreviewPath.style:
            .init(status: .ok, type: ContentType.css, body: .bytes(Array(PreviewPath.styleText.utf8)))
        default: nil
        }
    }

    private func page(_ path: RequestPath, query: String) async throws -> PreviewAnswer {
        let file = path.isFolder ? path.text + "index.html" : path.text
        if let bytes = try await files.bytes(of: file) { return found(file, bytes, .ok) }
        if let file = OpenReferralPath(path.text, query: query).file,
            let bytes = try await files.bytes(of: file)
        {
            return found(file, bytes, .ok)
        }
        if !path.isFolder, files.hasPage(file + "/index.html") { return redirect(to: path, query: query) }
        if let bytes = try await files.bytes(of: "404.html") { return found("404.html", bytes, .notFound) }
        if files.isEmpty { return emptyPage(.unavailable, "Der er ingen side endnu · There is no site yet") }
        return emptyPage(.notFound, "404: siden findes ikke · there is no such page")
    }

    private func found(_ file: String, _ bytes: [UInt8], _ status: PreviewAnswer.Status) -> PreviewAnswer {
        let type = ContentType.of(file)
        guard type == ContentType.html else {
            return PreviewAnswer(status: status, type: type, body: .bytes(bytes))
        }
        let page = PreviewPage(html: bytes, problems: problems, warnings: warnings)
        var answer = PreviewAnswer(status: status, type: type, body: .bytes(page.bytes(version: version)))
        answer.mark = page.mark
        return answer
    }

    private func emptyPage(_ status: PreviewAnswer.Status, _ text: String) -> PreviewAnswer {
        let html = "<!doctype html><title>Brobygger</title><body><p>\(text)</p></body>"
        return found("index.html", Array(html.utf8), status)
    }

    private func redirect(to path: RequestPath, query: String) -> PreviewAnswer {
        let isPlain = query.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        let suffix = query.isEmpty || !isPlain ? "" : "?" + query
        var answer = PreviewAnswer.text(.found, "302")
        answer.location = path.encoded + "/" + suffix
        return answer
    }
}
