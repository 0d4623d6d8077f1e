import SitePlanning

/// Follows the links and the pictures of the pages of a site.
struct LinkCheck {
    let files: [OutputFile]
    /// The path of the site's address, with a slash at both ends.
    let basePath: String

    /// Each address inside the site that leads to no file, as `page: address`.
    func deadLinks() -> [String] {
        let paths = Set(files.map(\.path))
        return files.filter { $0.path.hasSuffix(".html") }.flatMap { file in
            addresses(in: String(decoding: file.bytes, as: UTF8.self))
                .filter { !exists($0, paths) }
                .map { "\(file.path): \($0)" }
        }
    }

    private func addresses(in html: String) -> [String] {
        let ends = [" href", " src"]
        let parts = html.split(separator: "=\"/", omittingEmptySubsequences: false)
        return zip(parts, parts.dropFirst()).compactMap { before, after in
            ends.contains { before.hasSuffix($0) } ? "/" + after.prefix { $0 != "\"" } : nil
        }
    }

    private func exists(_ address: String, _ paths: Set<String>) -> Bool {
        guard address.hasPrefix(basePath) else { return false }
        let path = address.dropFirst(basePath.count).prefix { $0 != "#" && $0 != "?" }
        return paths.contains(path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path))
    }
}
