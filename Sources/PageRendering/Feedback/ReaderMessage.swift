import Templating

/// What a reader is about to tell the editors.
struct ReaderMessage: Hashable, Sendable {
    var subject: String
    /// Lines end in a line feed.
    var body: String

    /// A `mailto:` address with subject and body (RFC 6068), whose lines end in `%0D%0A`.
    func mail(to address: String) -> String {
        var bytes = Array("mailto:".utf8)
        // All but the `@` between name and host is encoded: `&` and `?` are allowed in names.
        let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) ?? address.utf8.startIndex
        Escaping.appendURLPart(String(address[..<at]), to: &bytes)
        if at != address.utf8.startIndex { bytes.append(UInt8(ascii: "@")) }
        let host = at == address.utf8.startIndex ? at : address.utf8.index(after: at)
        Escaping.appendURLPart(String(address[host...]), to: &bytes)
        bytes += "?subject=".utf8
        Escaping.appendURLPart(subject, to: &bytes)
        bytes += "&body=".utf8
        for byte in body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if byte.offset > 0 { bytes += "%0D%0A".utf8 }
            Escaping.appendURLPart(String(decoding: byte.element, as: UTF8.self), to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
