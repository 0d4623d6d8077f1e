import CatalogModel
import SitePlanning
import SitePublishing

/// Formatted texts for readers elsewhere: every link leads to the site, with scheme and host.
struct PortableHTML {
    private let catalog: PublicCatalog
    private let addresses: AddressBook

    init(_ catalog: PublicCatalog, _ addresses: AddressBook) {
        (self.catalog, self.addresses) = (catalog, addresses)
    }

    /// The text in UTF-8.
    func bytes(_ text: FormattedText) -> ArraySlice<UInt8> {
        guard !text.gaps.isEmpty else { return text.html[...] }
        var html: [UInt8] = []
        var start = 0
        for gap in text.gaps {
            html += text.html[start..<gap.offset]
            start = gap.offset
            // Ids, slugs and names of files that may be published have nothing that means something in HTML but this.
            for byte in address(of: gap.target).utf8 {
                if byte == UInt8(ascii: "&") { html += "&amp;".utf8 } else { html.append(byte) }
            }
        }
        html += text.html[start...]
        return html[...]
    }

    private func address(of target: FormattedText.Target) -> String {
        let base = addresses.origin
        switch target {
        case .path(let path): return base + addresses.basePath + path
        case .media(let file): return base + addresses.url(of: .media(file))
        case .entry(let key, let fragment):
            guard let entry = catalog.entry(key)?.view, entry.hasPage else {
                return base + addresses.url(of: .home, in: catalog.language)
            }
            return base + addresses.url(of: key, in: catalog.language)
                + (fragment.map { "#" + entry.heading($0) } ?? "")
        }
    }
}
