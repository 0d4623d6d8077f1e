import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the pages of lists.
struct ListPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards
    /// The address of the first file of the search index.
    var searchIndex: String?

    func page(_ list: ListKey, number: Int) -> ListPage {
        let count = lists.pageCount(of: list)
        let heading = heading(of: list)
        let title =
            count > 1 && number > 1 ? "\(heading.title.text) (\(number)/\(count))" : heading.title.text
        var page = ListPage(
            frame: frame(
                .list(list, number: number), title: title,
                description: description(of: title, holding: names(in: list, number)),
                in: heading.section, above: heading.above),
            title: heading.title, total: String(lists.count(of: list)), number: String(number),
            count: String(count))
        page.frame.page.section = heading.above.last?.text
        if let timed = lists.timed[list] {
            addDays(of: timed, to: &page)
        } else {
            page.groups = groups(lists.entries(of: list, page: number))
        }
        page.previous = number > 1 ? url(.list(list, number: number - 1)) : nil
        page.next = number < count ? url(.list(list, number: number + 1)) : nil
        page.isPaged = count > 1
        page.frame.page.structuredData = annotation(of: page.frame.page)
        if case .section(let section) = list, section == .activities || section == .associations {
            page.facets = links.facets(
                section == .activities ? Facet.ofTerms + [.needs] : [.types] + Facet.ofTerms)
        }
        if case .facet(.types, let code) = list {
            page.about = words.associations.aboutType[AssociationType(rawValue: code)]
        }
        addSubscriptions(to: &page, list)
        if case .section(let section) = list, let kind = section.kind, plan.tables.contains(kind) {
            page.table = plan.addresses.url(of: .table(kind, .xlsx))
        }
        if list == .section(.contacts), lists.gatherings.contains(.helpers) {
            page.guide = links.link(to: .helpers)
        }
        page.filter = filter(of: list, number: number)
        page.neighbours = neighbours(of: list)
        return page
    }

    /// The search for what has the same value elsewhere.
    private func neighbours(of list: ListKey) -> LinkModel? {
        guard case .facet(let facet, let code) = list else { return nil }
        let count = plan.neighbours.count(code, of: facet.filter)
        guard count > 0 else { return nil }
        return LinkModel(
            text: words.neighboursTitle, url: url(.search) + "?\(facet.filter.rawValue)=\(code)", count: count
        )
    }

    /// The form that narrows the list down.
    ///
    /// Facets have it on their first page, where there is enough to choose from; they find the index by its lasting name, so
    /// that they stay as they are when it changes.
    private func filter(of list: ListKey, number: Int) -> FilterFormModel? {
        if list == .section(.activities) {
            return shared.activityFilters.searching(searchIndex).within(.kind, Activity.kind.folder)
        }
        guard case .facet(let facet, let code) = list, facet != .types, number == 1,
            lists.timed[list] == nil, lists.count(of: list) >= Self.fewestToNarrow
        else { return nil }
        return shared.facetFilters.within(facet.filter, code)
    }

    private static let fewestToNarrow = 8

    /// What takes place at the time that a need means, and where to go on from there.
    private func addDays(of timed: TimedNeed, to page: inout ListPage) {
        let composer = DayComposer(context: context, isNarrowed: true)
        page.days = timed.days.map { composer.day($0) }
        if timed.days.contains(where: { !$0.items.isEmpty }) {
            page.narrowing = shared.dayFilters
        }
        page.later = LinkModel(
            text: words.sections[.calendar], url: composer.url(ofDay: timed.days.last?.date ?? today))
    }

    /// The calendar and the feed of a facet's value, and the feed of news.
    private func addSubscriptions(to page: inout ListPage, _ list: ListKey) {
        switch list {
        case .section(.activities):
            page.calendar = subscriptions.calendar(of: .everything, titled: title(of: .calendar))
            page.isCalendarTooLarge = plan.calendars.isTooLarge(.everything, in: language)
        case .section(.news):
            page.frame.page.resources += [subscriptions.feed(of: .news, titled: page.title.text)]
                .compactMap(\.self)
        case .section: break
        // What takes place today is something else tomorrow: nobody subscribes to that.
        case .facet where lists.timed[list] != nil: break
        case .facet(let facet, let code):
            let scope = CalendarScope.facet(facet, code: code)
            page.calendar = subscriptions.calendar(of: scope, titled: page.title.text)
            page.isCalendarTooLarge = plan.calendars.isTooLarge(scope, in: language)
            if facet == .topics, let feed = subscriptions.feed(of: .topic(code), titled: page.title.text) {
                page.frame.page.resources.append(feed)
            }
        }
        if let calendar = page.calendar { page.frame.page.resources.append(subscriptions.resource(calendar)) }
    }

    private func names(in list: ListKey, _ number: Int) -> [String] {
        lists.entries(of: list, page: number).prefix(6).compactMap { key in
            catalog.entry(key).map { $0.view.titleOrRole.text }
        }
    }

    private func heading(of list: ListKey) -> (title: TextModel, section: Section, above: [LinkModel]) {
        switch list {
        case .section(let section):
            return (TextModel(text: title(of: section)), section, [])
        case .facet(let facet, let code):
            let index = LinkModel(text: title(of: facet.section), url: url(.facetIndex(facet)))
            let above = facet == .types ? [links.link(to: .associations), index] : [index]
            var label = context.terms.label(code, of: facet)
            if facet == .languages { label.text = label.text.capitalizedFirst }
            return (label, facet.section, above)
        }
    }

    /// The entries by kind, each kind with a heading where there are several.
    private func groups(_ keys: ArraySlice<EntryKey>) -> [GroupModel] {
        var runs: [(kind: EntryKind, keys: [EntryKey])] = []
        for key in keys {
            if runs.last?.kind != key.kind { runs.append((key.kind, [])) }
            runs[runs.count - 1].keys.append(key)
        }
        if runs.count == 1, runs[0].kind == .contact { return contacts(runs[0].keys) }
        return runs.map { kind, keys in
            let heading = runs.count > 1 ? Section(kind).map { title(of: $0) } : nil
            return GroupModel(heading: heading, cards: cards.row(keys))
        }
    }

    /// Contacts by the side they are on.
    private func contacts(_ keys: [EntryKey]) -> [GroupModel] {
        var runs: [(side: Contact.Side?, keys: [EntryKey])] = []
        for key in keys {
            let side = catalog.contact(EntryID(key.id))?.side
            if runs.isEmpty || runs[runs.count - 1].side != side { runs.append((side, [])) }
            runs[runs.count - 1].keys.append(key)
        }
        return runs.map { side, keys in
            GroupModel(
                heading: runs.count > 1 ? words.contacts.side[side] ?? words.contacts.noSide : nil,
                cards: cards.row(keys))
        }
    }

    func facetPage(_ facet: Facet) -> FacetPage {
        let title = title(of: facet.section)
        let terms = (lists.codes[facet] ?? []).map { links.countedLink($0, of: facet) }
        return FacetPage(
            frame: frame(
                .facetIndex(facet), title: title,
                description: description(of: title, holding: terms.map(\.text)),
                in: facet.section),
            title: title, terms: terms)
    }
}

extension FilterFormModel {
    /// The form with the address of the search index that it works on.
    func searching(_ index: String?) -> FilterFormModel {
        var form = self
        form.core = index
        return form
    }

    /// The form for a list in which everything has a value of a filter, which it does not ask for.
    func within(_ filter: EntryFilter, _ code: String) -> FilterFormModel {
        var form = self
        form.within = filter.rawValue + "/" + code
        form.filters.removeAll { $0.name == filter.rawValue }
        return form
    }
}
