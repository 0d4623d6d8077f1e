import SitePlanning

/// Response headers for hosts that read them from a file of the site: `_headers` for Netlify and Cloudflare Pages,
/// `.htaccess` for Apache, which most web hotels are.
///
/// `Documentation/Hosting.md` has the same for nginx.
struct HeadersExport: SiteExport {
    /// What pages say of themselves in a `meta` element; a header also covers what is not a page.
    ///
    /// Nothing is inline.
    static let policy = """
        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
        worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'
        """

    private static let everywhere = [
        (name: "Content-Security-Policy", value: policy),
        (name: "X-Content-Type-Options", value: "nosniff"),
        (name: "X-Frame-Options", value: "DENY"),
        (name: "Referrer-Policy", value: "strict-origin-when-cross-origin"),
        (name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()"),
    ]

    /// What is in these files of the search index decides their names, so they need not be asked for again.
    ///
    /// No longer than phones keep pages: cards hold names.
    private static let kept = "max-age=1209600, immutable"
    private static let keptFolders = ["t", "c"]

    func files(for site: ExportedSite) -> [OutputFile] {
        let base = site.plan.addresses.basePath
        let searchFolders = site.plan.languages.map { base + site.plan.addresses.searchFolder($0) }
        return [
            OutputFile(path: "_headers", bytes: Array(headers(base, searchFolders).utf8)),
            OutputFile(path: ".htaccess", bytes: Array(htaccess(base, searchFolders).utf8)),
        ]
    }

    private func headers(_ base: String, _ searchFolders: [String]) -> String {
        let kept = searchFolders.flatMap { folder in
            Self.keptFolders.map { "\n\(folder)\($0)/*\n  Cache-Control: \(Self.kept)\n" }
        }
        return """
            \(base)*
            \(Self.everywhere.map { "  \($0.name): \($0.value)" }.joined(separator: "\n"))

            \(base)sw.js
              Cache-Control: no-cache

            \(base)*.webmanifest
              Content-Type: application/manifest+json; charset=utf-8

            """ + kept.joined()
    }

    private func htaccess(_ base: String, _ searchFolders: [String]) -> String {
        let everywhere = Self.everywhere.map { "    Header always set \($0.name) \"\($0.value)\"" }
        let folders = searchFolders.joined(separator: "|")
        return """
            ErrorDocument 404 \(base)404.html
            AddDefaultCharset utf-8
            AddType application/manifest+json .webmanifest
            <IfModule mod_headers.c>
            \(everywhere.joined(separator: "\n"))
                <Files "sw.js">
                    Header set Cache-Control no-cache
                </Files>
                <If "%{REQUEST_URI} =~ m#^(\(folders))(\(Self.keptFolders.joined(separator: "|")))/#">
                    Header set Cache-Control "\(Self.kept)"
                </If>
            </IfModule>

            """
    }
}
