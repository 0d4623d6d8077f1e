import CatalogModel
import SitePlanning
import SitePublishing

/// Response headers that hosts read from a file of the site.
///
/// `Documentation/Hosting.md` has the same for nginx.
enum ResponseHeaders {
    /// What pages say of themselves in a `meta` element; a header also covers what is not a page.
    ///
    /// No script and no style is inline; pictures may be, since pages carry codes for paper. What holds for scripts holds for
    /// the service worker.
    static let policy = """
        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
        manifest-src 'self'; form-action 'self'; base-uri 'none'
        """

    static let everywhere = [
        (name: "Content-Security-Policy", value: policy),
        (name: "X-Content-Type-Options", value: "nosniff"),
        (name: "X-Frame-Options", value: "DENY"),
        (name: "Referrer-Policy", value: "strict-origin-when-cross-origin"),
        (name: "Permissions-Policy", value: "camera=(), geolocation=(self), microphone=()"),
    ]

    /// The headers of a site, with those that it chose.
    static func everywhere(of site: ExportedSite) -> [(name: String, value: String)] {
        // A site that goes back to http would be shut for a year, so nobody gets this without asking.
        site.publication.site.httpsOnly == .yes
            ? everywhere + [(name: "Strict-Transport-Security", value: "max-age=31536000")] : everywhere
    }

    /// What is in these files of the search index decides their names, so they need not be asked for again.
    ///
    /// No longer than phones keep pages: cards hold names.
    static let kept = "max-age=1209600, immutable"
    static let keptFolders = ["t", "c"]
}

/// The file of headers that Netlify and Cloudflare Pages read, `_headers`.
struct HeadersExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let base = site.plan.addresses.basePath
        let kept = site.plan.languages.flatMap { language in
            let folder = base + site.plan.addresses.searchFolder(language)
            return ResponseHeaders.keptFolders.map {
                "\n\(folder)\($0)/*\n  Cache-Control: \(ResponseHeaders.kept)\n"
            }
        }
        let everywhere = ResponseHeaders.everywhere(of: site).map { "  \($0.name): \($0.value)" }
        try output.write(
            """
            \(base)*
            \(everywhere.joined(separator: "\n"))

            \(base)sw.js
              Cache-Control: no-cache

            \(base)*.webmanifest
              Content-Type: application/manifest+json; charset=utf-8

            """ + OpenFiles.headers(of: site) + kept.joined())
    }
}

/// The settings that Apache reads, which most web hotels run, `.htaccess`.
struct ApacheSettingsExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let base = site.plan.addresses.basePath
        let everywhere = ResponseHeaders.everywhere(of: site).map {
            "    Header always set \($0.name) \"\($0.value)\""
        }
        let folders = site.plan.languages.map { base + site.plan.addresses.searchFolder($0) }
            .joined(separator: "|")
        let kept = ResponseHeaders.keptFolders.joined(separator: "|")
        try output.write(
            """
            ErrorDocument 404 \(base)404.html
            AddDefaultCharset utf-8
            AddType application/manifest+json .webmanifest
            \(OpenFiles.apacheTypes)
            # Some versions of Outlook cannot read calendars that were compressed on their way.
            SetEnvIf Request_URI "\\.ics$" no-gzip
            \(OpenReferralAddresses(of: site)?.apacheRules ?? "")<IfModule mod_headers.c>
            \(everywhere.joined(separator: "\n"))
                <FilesMatch "\(OpenFiles.apachePattern)">
                    Header set Access-Control-Allow-Origin "*"
                    Header set Cache-Control "\(OpenFiles.freshness)"
                </FilesMatch>
                <If "%{REQUEST_URI} =~ m#^\(base)api/#">
                    Header set Access-Control-Allow-Origin "*"
                    Header set Cache-Control "\(OpenFiles.freshness)"
                </If>
                <Files "sw.js">
                    Header set Cache-Control no-cache
                </Files>
                <If "%{REQUEST_URI} =~ m#^(\(folders))(\(kept))/#">
                    Header set Cache-Control "\(ResponseHeaders.kept)"
                </If>
            </IfModule>

            """)
    }
}
