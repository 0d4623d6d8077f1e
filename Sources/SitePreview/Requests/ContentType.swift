/// What a file is, as said to a browser that must not guess.
enum ContentType {
    static let html = "text/html; charset=utf-8"
    static let css = "text/css; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"
    static let text = "text/plain; charset=utf-8"
    private static let unknown = "application/octet-stream"

    /// By the ending of the path, which decides it on the real server too, and of feeds by their name.
    static func of(_ path: String) -> String {
        let bytes = path.utf8
        if bytes.suffix(9).elementsEqual("/feed.xml".utf8) { return "application/atom+xml; charset=utf-8" }
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
        let ending = bytes[bytes.index(after: dot)...]
        return of(ending: String(decoding: ending, as: UTF8.self))
    }

    private static func of(ending: String) -> String {
        switch ending.lowercased() {
        case "html": html
        case "css": css
        case "js": script
        case "txt", "md": text
        case "csv": "text/csv; charset=utf-8"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "jsonld": "application/ld+json; charset=utf-8"
        case "json", "map": "application/json; charset=utf-8"
        case "webmanifest": "application/manifest+json; charset=utf-8"
        case "xml": "application/xml; charset=utf-8"
        case "ics": "text/calendar; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "webp": "image/webp"
        case "gif": "image/gif"
        case "ico": "image/x-icon"
        case "pdf": "application/pdf"
        case "woff2": "font/woff2"
        default: unknown
        }
    }
}
