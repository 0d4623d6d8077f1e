/// The addresses of Open Referral have no ending: the file behind one, as hosts are told in `_redirects` and `.htaccess`.
struct OpenReferralPath {
    private static let folder = "api/hsds/v3/"

    /// Below the site; none for what is no address of that interface.
    let file: String?

    init(_ path: String, query: String) {
        guard path.utf8.starts(with: Self.folder.utf8) else {
            file = nil
            return
        }
        let rest = String(path.utf8.dropFirst(Self.folder.utf8.count)) ?? ""
        if rest.isEmpty {
            file = path + "index.json"
        } else if let page = Self.page(query), page > 1, !rest.utf8.contains(UInt8(ascii: "/")) {
            file = path + "-\(page).json"
        } else if let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")),
            rest[..<slash].utf8.last == UInt8(ascii: "s")
        {
            // Items lie in a folder that is called by one of them.
            file = Self.folder + rest[..<slash].dropLast() + rest[slash...] + ".json"
        } else {
            file = path + ".json"
        }
    }

    private static func page(_ query: String) -> Int? {
        guard query.utf8.starts(with: "page=".utf8), query.utf8.count <= 11 else { return nil }
        return Int(query.dropFirst(5))
    }
}
