import CatalogModel
import SitePlanning

/// The list of pages for search engines (sitemaps.org, version 0.9), each with its other languages.
struct SitemapExport: SiteExport {
    /// The protocol allows no more addresses in one file.
    static let limit = 50_000

    func files(for site: ExportedSite) -> [OutputFile] {
        let pages = site.plan.pages.filter(\.isIndexed)
        guard pages.count > Self.limit else {
            return [OutputFile(path: "sitemap.xml", bytes: sitemap(pages[...], site.plan))]
        }
        let parts = stride(from: 0, to: pages.count, by: Self.limit).enumerated().map { number, start in
            OutputFile(
                path: "sitemap-\(number + 1).xml",
                bytes: sitemap(pages[start..<min(start + Self.limit, pages.count)], site.plan))
        }
        return [index(of: parts, site.plan.addresses)] + parts
    }

    private func sitemap(_ pages: ArraySlice<PlannedPage>, _ plan: SitePlan) -> [UInt8] {
        var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"".utf8
        xml += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8
        for page in pages {
            xml += "<url><loc>".utf8
            append(page.content, page.language, plan.addresses, to: &xml)
            xml += "</loc>".utf8
            if plan.languages.count > 1 { appendAlternates(of: page, plan, to: &xml) }
            xml += "</url>\n".utf8
        }
        xml += "</urlset>\n".utf8
        return xml
    }

    private func appendAlternates(of page: PlannedPage, _ plan: SitePlan, to xml: inout [UInt8]) {
        for language in plan.languages {
            xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(language.code)\" href=\"".utf8
            append(page.content, language, plan.addresses, to: &xml)
            xml += "\"/>".utf8
        }
    }

    private func index(of parts: [OutputFile], _ addresses: AddressBook) -> OutputFile {
        var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        xml += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
        for part in parts {
            xml += "<sitemap><loc>".utf8
            appendXML(addresses.origin + addresses.basePath + part.path, to: &xml)
            xml += "</loc></sitemap>\n".utf8
        }
        xml += "</sitemapindex>\n".utf8
        return OutputFile(path: "sitemap.xml", bytes: xml)
    }

    private func append(
        _ content: PageContent, _ language: LanguageCode, _ addresses: AddressBook, to xml: inout [UInt8]
    ) {
        appendXML(addresses.origin + addresses.url(of: content, in: language), to: &xml)
    }

    /// Paths are ASCII letters, digits, hyphens and slashes; only the base address may hold more.
    private func appendXML(_ text: String, to xml: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): xml += "&amp;".utf8
            case UInt8(ascii: "<"): xml += "&lt;".utf8
            case UInt8(ascii: ">"): xml += "&gt;".utf8
            case UInt8(ascii: "\""): xml += "&quot;".utf8
            case UInt8(ascii: "'"): xml += "&apos;".utf8
            default: xml.append(byte)
            }
        }
    }
}

/// What crawlers may do: everything, and where the sitemap is (RFC 9309).
struct RobotsExport: SiteExport {
    func files(for site: ExportedSite) -> [OutputFile] {
        let sitemap = site.plan.addresses.origin + site.plan.addresses.basePath + "sitemap.xml"
        return [
            OutputFile(
                path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8))
        ]
    }
}
