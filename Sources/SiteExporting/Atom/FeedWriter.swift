import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the items of feeds in one language.
struct FeedWriter {
    let catalog: PublicCatalog
    let plan: SitePlan
    let words: Words

    init(_ site: ExportedSite, _ language: LanguageCode) {
        catalog = PublicCatalog(site.publication, for: .json, in: language)
        plan = site.plan
        words = site.languages[language].words
    }

    var site: SiteConfiguration { catalog.publication.site }

    func absolute(_ url: String) -> String { plan.addresses.origin + url }

    private func address(_ key: EntryKey) -> String {
        absolute(plan.addresses.url(of: key, in: catalog.language))
    }

    private func categories(_ topics: [String]) -> [(code: String, label: String)] {
        topics.compactMap { code in
            catalog.term(code, of: .topics).map { (code, catalog.label(of: $0).text) }
        }
    }

    /// The news of a topic, or all of them, the newest first.
    func news(of topic: String?) -> [FeedItem] {
        catalog.news.filter { item in item.isListed && topic.map { item.topics.contains($0) } ?? true }
            .sorted { ($1.date, $0.id) < ($0.date, $1.id) }
            .map(item)
    }

    private func item(_ news: PublicNews) -> FeedItem {
        let changed = plan.history.dates(of: news.key).changed
        var item = FeedItem(
            id: "urn:uuid:\(news.uuid)", title: news.title.text, titleLanguage: news.title.language,
            updated: changed.map { max($0, news.date) } ?? news.date, published: news.date,
            address: address(news.key))
        item.categories = categories(news.topics)
        (item.summary, item.summaryLanguage) = (news.summary?.text, news.summary?.language)
        if let body = news.body {
            (item.content, item.contentLanguage) = (html(body.text), body.language)
        }
        return item
    }

    /// The text with the addresses of links and pictures whole, since a reader of feeds knows no others.
    private func html(_ text: FormattedText) -> [UInt8] {
        var html: [UInt8] = []
        var start = 0
        for gap in text.gaps {
            html += text.html[start..<gap.offset]
            start = gap.offset
            XMLText.append(address(of: gap.target).utf8, to: &html)
        }
        return html + text.html[start...]
    }

    private func address(of target: FormattedText.Target) -> String {
        switch target {
        case .media(let name): return absolute(plan.addresses.url(of: .media(name)))
        case .entry(let key, let fragment):
            guard let entry = catalog.entry(key)?.view, entry.hasPage else { break }
            return address(key) + (fragment.map { "#" + entry.heading($0) } ?? "")
        case .path: break
        }
        return absolute(plan.addresses.url(of: .home, in: catalog.language))
    }
}

// What is new, what has changed, and what is no more.
extension FeedWriter {
    /// The kinds whose changes people plan by.
    private static let kinds: [EntryKind] = [.activity, .association, .place]

    /// The changes of the last months that belong to a topic, or all of them.
    func changes(of topic: String?) -> [FeedItem] {
        let first = catalog.today.adding(days: -FeedPlan.daysTold)
        let entries = plan.history.changed(since: first).filter { Self.kinds.contains($0.kind) }
            .compactMap { key in catalog.entry(key).flatMap { item($0.view, topic) } }
        let gone = plan.history.gone.filter { first <= $0.date }.compactMap { item($0, topic) }
        return entries + gone
    }

    private func item(_ entry: some PublicEntry, _ topic: String?) -> FeedItem? {
        let dates = plan.history.dates(of: entry.key)
        let topics = entry.codes(of: .topic)
        guard let changed = dates.changed, topic.map({ topics.contains($0) }) ?? true else { return nil }
        let words = dates.added == changed ? words.feeds.added : words.feeds.changed
        var item = FeedItem(
            id: id(entry.key.kind, entry.permanentID, on: changed),
            title: words.filling(("title", entry.title.text)), titleLanguage: catalog.language,
            updated: changed, published: changed, address: address(entry.key))
        item.categories = categories(topics)
        (item.summary, item.summaryLanguage) = (entry.summary?.text, entry.summary?.language)
        return item
    }

    private func item(_ gone: GoneEntry, _ topic: String?) -> FeedItem? {
        guard let facts = gone.facts, Self.kinds.contains(facts.key.kind) else { return nil }
        let entry = catalog.entry(facts.key)?.view
        if let topic, entry?.codes(of: .topic).contains(topic) != true { return nil }
        let list = Section(facts.key.kind).map { PageContent.list(.section($0), number: 1) } ?? .home
        return FeedItem(
            id: id(facts.key.kind, entry?.permanentID ?? facts.key.id, on: gone.date),
            title: words.feeds.gone.filling(("title", entry?.title.text ?? facts.title)),
            titleLanguage: catalog.language, updated: gone.date, published: gone.date,
            address: entry == nil
                ? absolute(plan.addresses.url(of: list, in: catalog.language)) : address(facts.key))
    }

    /// Each change is an item of its own.
    private func id(_ kind: EntryKind, _ id: String, on day: LocalDate) -> String {
        "urn:uuid:\(EntryUUID("\(kind.folder)/\(id)@\(day)", in: catalog.publication.namespace))"
    }
}
