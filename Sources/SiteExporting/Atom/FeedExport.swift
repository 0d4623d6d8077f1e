import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// A feed of news or of changes, `feed.xml` (Atom, RFC 4287).
struct FeedExport: SiteExport {
    let file: FileContent
    let scope: FeedScope
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let writer = FeedWriter(site, language)
        let items = items(writer)
        var feed = AtomText()
        feed.begin("feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.code)\"")
        write(writer, updated: items.map(\.updated).max() ?? site.plan.calendars.window.moved, to: &feed)
        try output.write(feed.takeBytes())
        for item in items {
            item.write(seenFrom: language, to: &feed)
            try output.write(feed.takeBytes())
        }
        feed.end("feed")
        try output.write(feed.takeBytes())
    }

    private func write(_ writer: FeedWriter, updated: LocalDate, to feed: inout AtomText) {
        let addresses = writer.plan.addresses
        let title = writer.catalog.text(writer.site.title).text
        let page: PageContent =
            switch scope {
            case .news: .list(.section(.news), number: 1)
            case .changes: .home
            case .topic(let code): .list(.facet(.topics, code: code), number: 1)
            }
        feed.element(
            "id", "urn:uuid:\(EntryUUID(addresses.path(of: file), in: writer.catalog.publication.namespace))")
        feed.element("title", "\(title): \(name(writer))")
        feed.element("updated", AtomText.moment(updated))
        feed.begin("author")
        feed.element("name", title)
        feed.end("author")
        feed.link("self", writer.absolute(addresses.url(of: file)), type: "application/atom+xml")
        feed.link("alternate", writer.absolute(addresses.url(of: page, in: language)), type: "text/html")
        if let licence = writer.site.licence { feed.element("rights", licence) }
    }

    private func name(_ writer: FeedWriter) -> String {
        switch scope {
        case .news: writer.words.kindSections[.news]
        case .changes: writer.words.feeds.changes
        case .topic(let code):
            writer.catalog.term(code, of: .topics).map { writer.catalog.label(of: $0).text } ?? code
        }
    }

    /// The newest first.
    private func items(_ writer: FeedWriter) -> [FeedItem] {
        let items: [FeedItem]
        switch scope {
        case .news: return Array(writer.news(of: nil).prefix(FeedPlan.newsLimit))
        case .changes: items = writer.changes(of: nil)
        case .topic(let code):
            items = writer.news(of: code).prefix(FeedPlan.newsLimit) + writer.changes(of: code)
        }
        let newest = items.sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }
        return Array(newest.prefix(FeedPlan.changeLimit))
    }
}
