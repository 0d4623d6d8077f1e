import CatalogModel

/// Tells the addresses of another site from all others: a card leads home, or it is not shown.
struct HomeAddress {
    /// In bytes; no address of this program is longer.
    private static let longest = 512

    private let base: [UInt8]
    /// Scheme and host.
    private let origin: [UInt8]

    init(_ site: NeighbourSite) {
        base = Array(site.baseURL.utf8)
        origin = Array("https://".utf8) + Array(site.host.utf8)
    }

    /// The whole address of what an index calls `/aktiviteter/sprogcafe/` or by its whole address; none where it does not lie
    /// below the site's own.
    func address(of url: String) -> String? {
        let written = Array(url.utf8)
        guard written.count <= Self.longest else { return nil }
        let isPath = written.first == UInt8(ascii: "/") && written.dropFirst().first != UInt8(ascii: "/")
        let whole = isPath ? origin + written : written
        guard whole.starts(with: base), Self.isPlain(whole.dropFirst(base.count)) else { return nil }
        return String(decoding: whole, as: UTF8.self)
    }

    /// Whether a path holds nothing that browsers read in another way than it is written: no dots between slashes, no
    /// question, no encoded slash, nothing that ends an attribute.
    private static func isPlain(_ path: ArraySlice<UInt8>) -> Bool {
        let isClean = path.allSatisfy { byte in
            byte > 0x20 && byte != 0x7F && !"\"'<>\\^`{|}?@:".utf8.contains(byte)
        }
        let segments = path.split(separator: UInt8(ascii: "/"))
        return isClean
            && !segments.contains { segment in
                let text = String(decoding: segment, as: UTF8.self).lowercased()
                return ["%2e", "%2f", "%5c"].contains { text.contains($0) } || text == "." || text == ".."
            }
    }
}
