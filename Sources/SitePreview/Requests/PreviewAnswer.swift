/// What the preview is asked.
struct PreviewRequest {
    var method: String
    /// As it was sent, still encoded.
    var path: String
    var query = ""
    var host: String?
    var origin: String?
    /// From which site a browser says the request comes, and for what (Fetch Metadata); none of other programs.
    var fetchSite: String?
    var fetchMode: String?
    var fetchDestination: String?

    /// Whether another site asks for something that is not a page to be looked at; browsers name no origin with pictures,
    /// scripts and frames.
    var isFromOtherSite: Bool {
        guard let fetchSite, !["same-origin", "none"].contains(fetchSite) else { return false }
        return fetchMode != "navigate" || fetchDestination != "document"
    }
}

/// What the preview answers.
struct PreviewAnswer {
    enum Status: Int {
        case ok = 200
        case found = 302
        case badRequest = 400
        case forbidden = 403
        case notFound = 404
        case methodNotAllowed = 405
        case misdirected = 421
        case headTooLarge = 431
        case unavailable = 503

        var phrase: String {
            switch self {
            case .ok: "OK"
            case .found: "Found"
            case .badRequest: "Bad Request"
            case .forbidden: "Forbidden"
            case .notFound: "Not Found"
            case .methodNotAllowed: "Method Not Allowed"
            case .misdirected: "Misdirected Request"
            case .headTooLarge: "Request Header Fields Too Large"
            case .unavailable: "Service Unavailable"
            }
        }
    }

    enum Body {
        case bytes([UInt8])
        /// The stream of versions, which ends only with the connection.
        case changes
    }

    var status: Status
    var type: String
    var body: Body
    var location: String?
    /// The same for pages that look the same (RFC 9110, 8.8.3).
    var mark: String?

    static func text(_ status: Status, _ text: String) -> PreviewAnswer {
        PreviewAnswer(status: status, type: ContentType.text, body: .bytes(Array((text + "\n").utf8)))
    }

    /// The headers that do not depend on the length of the body.
    var headers: [(name: String, value: String)] {
        var headers = Self.protection + [("Content-Type", type)]
        if let location { headers.append(("Location", location)) }
        if let mark { headers.append(("ETag", "\"\(mark)\"")) }
        if status == .methodNotAllowed { headers.append(("Allow", "GET, HEAD")) }
        return headers
    }

    /// As strict as the published site, and closed to pages from elsewhere: drafts are nobody's business.
    private static let protection = [
        (
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ]
}
