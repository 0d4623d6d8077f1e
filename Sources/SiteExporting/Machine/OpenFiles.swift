import SitePlanning

/// What hosts have to say of files that other sites and programs read.
enum OpenFiles {
    /// Asked for again after an hour, so that what was taken back does not live on elsewhere.
    static let freshness = "max-age=3600, must-revalidate"

    /// Types by the ending of a file; not every host knows them.
    static let types = [
        (ending: "ics", type: "text/calendar; charset=utf-8"),
        (ending: "csv", type: "text/csv; charset=utf-8"),
        (ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (ending: "jsonld", type: "application/ld+json; charset=utf-8"),
    ]

    /// For `_headers`: what scripts of any site may read.
    ///
    /// Hosts join the values of all rules that a file falls under, and `*, *` would allow nobody: so every file falls under
    /// one of these.
    static func headers(of site: ExportedSite) -> String {
        let addresses = site.plan.addresses
        let base = addresses.basePath
        let patterns =
            [base + "api/*", base + "*.ics", base + "*feed.xml"]
            + site.plan.languages.map { base + addresses.path(of: .index($0)) }
        let open = patterns.map { pattern in
            """

            \(pattern)
              Access-Control-Allow-Origin: *
              Cache-Control: \(freshness)

            """
        }
        let typed = types.map { "\n\(base)*.\($0.ending)\n  Content-Type: \($0.type)\n" }
        let feed = "\n\(base)*feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n"
        return (open + typed).joined() + feed
    }

    /// For `.htaccess`.
    static let apachePattern = "(\\\\.ics|feed\\\\.xml|index\\\\.json)$"

    static var apacheTypes: String {
        types.map { "AddType '\($0.type)' .\($0.ending)" }.joined(separator: "\n")
            + "\n<Files \"feed.xml\">\n    ForceType 'application/atom+xml; charset=utf-8'\n</Files>"
    }
}

/// The addresses of Open Referral, which have no ending, and the files that stand for them.
struct OpenReferralAddresses {
    private let folder: String

    /// None where the site does not offer the interface.
    init?(of site: ExportedSite) {
        guard site.plan.files.contains(.openReferral(.index)) else { return nil }
        folder = site.plan.addresses.basePath + FileContent.OpenReferralFile.folder
    }

    private typealias Files = FileContent.OpenReferralFile

    /// The lines of `_redirects`.
    var lines: [String] {
        ["\(folder) \(folder)index.json 200"]
            + Files.lists.map { "\(folder)\($0) \(folder)\($0).json 200" }
            + Files.pagedLists.map { "\(folder)\($0)/:id \(folder)\($0.dropLast())/:id.json 200" }
    }

    /// The same for Apache, and pages by number.
    var apacheRules: String {
        let lists = Files.lists.joined(separator: "|")
        let paged = Files.pagedLists.joined(separator: "|")
        let single = Files.pagedLists.map { $0.dropLast() }.joined(separator: "|")
        return """
            <IfModule mod_rewrite.c>
                RewriteEngine On
                RewriteRule ^\(Files.folder)$ \(folder)index.json [L]
                RewriteCond %{QUERY_STRING} ^page=([2-9]|[1-9][0-9]+)$
                RewriteRule ^\(Files.folder)(\(paged))$ \(folder)$1-%1.json [L]
                RewriteRule ^\(Files.folder)(\(lists))$ \(folder)$1.json [L]
                RewriteRule ^\(Files.folder)(\(single))s/([0-9a-f-]{36})$ \(folder)$1/$2.json [L]
            </IfModule>

            """
    }
}

/// Where Netlify and Cloudflare Pages find what the addresses of Open Referral lead to.
struct RedirectsExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        guard let addresses = OpenReferralAddresses(of: site) else { return }
        try output.write(addresses.lines.joined(separator: "\n") + "\n")
    }
}
