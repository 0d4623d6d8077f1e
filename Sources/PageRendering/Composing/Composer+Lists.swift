import CatalogModel
import SitePlanning
import Templating

extension Composer {
    /// How many entries of a day the front page shows.
    private static let dayLimit = 12

    func homePage() -> HomePage {
        let site = catalog.site
        var page = HomePage(
            frame: frame(
                .home, title: site.title.translation(into: language) ?? site.title.original,
                description: site.tagline.map { $0.translation(into: language) ?? $0.original }))
        page.frame.page.structuredData = structuredData(of: page.frame.page) { [page] json in
            writeSite(page.frame.page, to: &json)
        }
        page.needs = (catalog.vocabularies[.needs]?.terms ?? []).map { needLink($0.code) }
        let days = week(catalog.activities.entries, from: today, days: 7, atMost: Self.dayLimit)
        page.today = days.first { $0.isToday }?.items ?? []
        page.week = days.filter { !$0.isToday }
        page.facets = facets()
        page.news = cards((lists.entries[.section(.news)] ?? []).prefix(4))
        return page
    }

    /// A need leads to the search for its own words.
    func makeNeedLink(_ term: Vocabulary.Term) -> LinkModel {
        let label = label(of: term)
        var query: [UInt8] = []
        Escaping.appendURLPart(label.text, to: &query)
        return LinkModel(
            text: label.text, url: url(.search) + "?q=" + String(decoding: query, as: UTF8.self),
            lang: label.lang,
            dir: label.dir)
    }

    /// The days from `first` on with what takes place, each day's by time.
    func week(_ activities: [Shared<Activity>], from first: LocalDate, days: Int, atMost limit: Int = .max)
        -> [WeekdayModel]
    {
        let last = first.adding(days: days - 1)
        var occurrences: [(Schedule.Occurrence, Shared<Activity>)] = []
        for shared in activities where shared.entry.common.status == .active {
            let times = shared.entry.schedule.occurrences(
                from: first, through: last, holidays: catalog.site.holidays)
            occurrences += times.map { ($0, shared) }
        }
        occurrences.sort { ($0.0, $0.1.entry.id) < ($1.0, $1.1.entry.id) }
        return Dictionary(grouping: occurrences, by: \.0.date).sorted { $0.key < $1.key }.map { date, items in
            WeekdayModel(
                date: wording.date(date, seenFrom: today), isToday: date == today,
                items: items.prefix(limit).map { weekItem($0.0, $0.1.entry) })
        }
    }

    private func weekItem(_ occurrence: Schedule.Occurrence, _ activity: Activity) -> WeekItemModel {
        WeekItemModel(
            key: activity.key.description, time: wording.occurrence(occurrence, seenFrom: today),
            title: text(activity.title), url: url(activity.key),
            place: activity.place.flatMap { catalog.places[$0] }.map { text($0.entry.title) }
                ?? (activity.online == nil ? nil : TextModel(text: strings["online"])),
            alert: alert(of: activity))
    }

    func listPage(_ list: ListKey, number: Int) -> ListPage {
        let count = lists.pageCount(of: list)
        let heading = heading(of: list)
        let title =
            count > 1 && number > 1 ? "\(heading.title.text) (\(number)/\(count))" : heading.title.text
        var page = ListPage(
            frame: frame(
                .list(list, number: number), title: title, in: heading.section, above: heading.above),
            title: heading.title, total: String(lists.entries[list]?.count ?? 0), number: String(number),
            count: String(count))
        page.groups = groups(lists.entries(of: list, page: number))
        page.previous = number > 1 ? url(.list(list, number: number - 1)) : nil
        page.next = number < count ? url(.list(list, number: number + 1)) : nil
        page.isPaged = count > 1
        page.frame.page.structuredData = structuredData(of: page.frame.page)
        if case .section(let section) = list, section == .activities || section == .associations {
            page.facets = facets()
        }
        return page
    }

    private func heading(of list: ListKey) -> (title: TextModel, section: Section, above: [LinkModel]) {
        switch list {
        case .section(let section):
            return (TextModel(text: strings["section.\(section.rawValue)"]), section, [])
        case .facet(let facet, let code):
            let above = LinkModel(text: strings["section.\(facet.rawValue)"], url: url(.facetIndex(facet)))
            var label = label(code, of: facet)
            if facet == .languages { label.text = label.text.capitalizedFirst }
            return (label, facet.section, [above])
        }
    }

    /// The entries by kind, each kind with a heading where there are several.
    private func groups(_ keys: ArraySlice<EntryKey>) -> [GroupModel] {
        var runs: [(kind: EntryKind, keys: [EntryKey])] = []
        for key in keys {
            if runs.last?.kind != key.kind { runs.append((key.kind, [])) }
            runs[runs.count - 1].keys.append(key)
        }
        return runs.map { kind, keys in
            let heading = runs.count > 1 ? Section(kind).map { strings["section.\($0.rawValue)"] } : nil
            return GroupModel(heading: heading, cards: cards(keys))
        }
    }

    func facetPage(_ facet: Facet) -> FacetPage {
        let title = strings["section.\(facet.rawValue)"]
        return FacetPage(
            frame: frame(.facetIndex(facet), title: title, in: facet.section), title: title,
            terms: (lists.codes[facet] ?? []).map { countedLink($0, of: facet) })
    }

    func searchPage(_ content: PageContent) -> SearchPage {
        SearchPage(
            frame: frame(content, title: strings["section.search"], in: .search), facets: facets(atMost: 40))
    }

    func offlinePage() -> OfflinePage {
        OfflinePage(
            frame: frame(.offline, title: strings["offline.title"]),
            activities: url(.list(.section(.activities), number: 1)))
    }

    func redirectPage(_ content: PageContent, to target: EntryKey) -> RedirectPage {
        let title = catalog[target].map { text($0.title).text } ?? ""
        var frame = frame(content, title: title)
        frame.page.canonical = plan.addresses.origin + url(target)
        return RedirectPage(frame: frame, target: url(target))
    }
}
