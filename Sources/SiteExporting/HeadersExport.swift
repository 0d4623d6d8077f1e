import SitePlanning

/// Response headers for hosts that read them from a file: Netlify and Cloudflare Pages know `_headers`.
///
/// `Documentation/Hosting.md` has the same for other servers.
struct HeadersExport: SiteExport {
    /// What pages say of themselves in a `meta` element; a header also covers what is not a page.
    ///
    /// Nothing is inline.
    static let policy = """
        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
        worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'
        """

    /// What is in these files of the search index decides their names, so they need not be asked for again.
    ///
    /// No longer than phones keep pages: cards hold names.
    private func kept(_ folder: String) -> String {
        ["t", "c"].map { "\n\(folder)\($0)/*\n  Cache-Control: max-age=1209600, immutable\n" }.joined()
    }

    func files(for site: ExportedSite) -> [OutputFile] {
        let base = site.plan.addresses.basePath
        let text = """
            \(base)*
              Content-Security-Policy: \(Self.policy)
              X-Content-Type-Options: nosniff
              X-Frame-Options: DENY
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()

            \(base)sw.js
              Cache-Control: no-cache

            \(base)*.webmanifest
              Content-Type: application/manifest+json; charset=utf-8

            """
        let lines =
            text + site.plan.languages.map { kept(base + site.plan.addresses.searchFolder($0)) }.joined()
        return [OutputFile(path: "_headers", bytes: Array(lines.utf8))]
    }
}
