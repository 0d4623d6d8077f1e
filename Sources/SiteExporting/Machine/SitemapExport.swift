import CatalogModel
import SitePlanning
import SitePublishing

/// The list of pages for search engines (sitemaps.org, version 0.9), each with its other languages; of more pages than
/// one file may hold it is the list of its parts.
struct SitemapExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let parts = site.plan.files.filter { if case .sitemapPart = $0 { true } else { false } }
        guard !parts.isEmpty else {
            return try SitemapPartExport(pages: site.plan.pages.indices).write(site, to: &output)
        }
        try output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        try output.write("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for part in parts {
            let address = site.plan.addresses.origin + site.plan.addresses.url(of: part)
            try output.write("<sitemap><loc>\(XMLText.escaped(address))</loc></sitemap>\n")
        }
        try output.write("</sitemapindex>\n")
    }
}

/// The pages at some positions of the plan, for search engines.
struct SitemapPartExport: SiteExport {
    let pages: Range<Int>

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        try output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        try output.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        try output.write(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        for page in site.plan.pages[pages] where page.isIndexed {
            try output.write("<url><loc>\(address(page.content, page.language, site.plan))</loc>")
            if let day = lastChange(of: page, site) { try output.write("<lastmod>\(day)</lastmod>") }
            if site.plan.languages.count > 1 { try writeAlternates(of: page, site.plan, to: &output) }
            try output.write("</url>\n")
        }
        try output.write("</urlset>\n")
    }

    /// When somebody last made sure of an entry, or its news is from; of lists nothing is known.
    private func lastChange(of page: PlannedPage, _ site: ExportedSite) -> LocalDate? {
        guard case .entry(let key) = page.content,
            let entry = PublicCatalog(site.publication, for: .web, in: page.language).entry(key)
        else { return nil }
        var days = [entry.view.verified]
        if case .news(let item) = entry { days.append(item.date) }
        return days.compactMap { $0 }.filter { $0 <= site.publication.today }.max()
    }

    private func writeAlternates(
        of page: PlannedPage, _ plan: SitePlan, to output: inout ByteStream
    ) throws {
        for language in plan.languages {
            let address = address(page.content, language, plan)
            try output.write(
                "<xhtml:link rel=\"alternate\" hreflang=\"\(language.code)\" href=\"\(address)\"/>")
        }
    }

    private func address(_ content: PageContent, _ language: LanguageCode, _ plan: SitePlan) -> String {
        XMLText.escaped(plan.addresses.origin + plan.addresses.url(of: content, in: language))
    }
}

/// What crawlers may do: everything, and where the sitemap is (RFC 9309).
struct RobotsExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let sitemap = site.plan.addresses.origin + site.plan.addresses.url(of: .sitemap)
        try output.write("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n")
    }
}
