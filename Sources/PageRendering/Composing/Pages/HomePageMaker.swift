import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the front page.
struct HomePageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    private var days: DayComposer { DayComposer(context: context) }

    /// How many entries of a day the front page shows.
    private static let dayLimit = 12

    func page() -> HomePage {
        let site = catalog.publication.site
        var page = HomePage(
            frame: frame(
                .home, title: catalog.text(site.title).text, description: catalog.text(site.tagline)?.text),
            picture: pictures.ofSite(site.appearance.picture))
        page.frame.page.structuredData = annotation(of: page.frame.page, about: .site)
        if !sections.isHidden(.needs) { page.needs = needLinks() }
        if showsCalendar { addCalendar(to: &page) }
        page.facets = links.facets(Facet.ofTerms)
        if !sections.isHidden(.news) {
            page.news = cards.row((lists.entries[.section(.news)] ?? []).prefix(4))
        }
        page.blocks = blocks
        addSubscriptions(to: &page)
        return page
    }

    /// Nobody is sent to a calendar in which nothing takes place.
    private var showsCalendar: Bool { !sections.isHidden(.calendar) && plan.calendar.isFilled }

    private func addCalendar(to page: inout HomePage) {
        page.calendar = links.link(to: .calendar)
        page.today = days.day(CalendarDay(today))
        for day in week() {
            let model = days.day(day, atMost: Self.dayLimit)
            if day.date == today { page.today = model } else { page.week.append(model) }
        }
    }

    /// The parts below the needs in the order of the site's sections; the ways to find something stand where the first of
    /// them does.
    private var blocks: [HomeBlockModel] {
        let named: [(block: HomeBlockModel, names: [SectionName])] = [
            (.calendar, [.calendar]), (.find, Facet.ofTerms.compactMap(\.section.name)), (.news, [.news]),
        ]
        let ranked = named.enumerated().map { position, part in
            (
                rank: sections.order.firstIndex { part.names.contains($0) } ?? Int.max, position: position,
                block: part.block
            )
        }
        return ranked.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.block)
    }

    private func addSubscriptions(to page: inout HomePage) {
        let feeds = [
            subscriptions.feed(of: .changes, titled: words.feeds.changes),
            sections.isHidden(.news) ? nil : subscriptions.feed(of: .news, titled: title(of: .news)),
        ]
        (page.changesFeed, page.newsFeed) = (feeds[0]?.url, feeds[1]?.url)
        page.frame.page.resources = feeds.compactMap(\.self)
        if showsCalendar, !plan.calendars.times.isEmpty {
            page.calendarOfAll = LinkModel(
                text: title(of: .calendar),
                url: url(.calendar(number: 1)) + "#" + DayComposer.calendarAnchor)
        }
    }

    /// Seven days, those without anything left out; a day that the calendar cut is put together again.
    private func week() -> [CalendarDay] {
        let last = today.adding(days: 6)
        var week: [CalendarDay] = []
        for day in plan.calendar.days where day.date <= last && (day.date == today || !day.items.isEmpty) {
            if week.last?.date == day.date {
                week[week.count - 1].items += day.items
            } else {
                week.append(day)
            }
        }
        return week
    }

    /// The needs that something answers, those of a time only where there is a calendar; then something for today is always
    /// among them.
    private func needLinks() -> [LinkModel] {
        let codes = lists.codes[.needs] ?? []
        let times = codes.map { catalog.term($0, of: .needs)?.leadsTo }
        let links = zip(codes, times).filter { code, time in
            lists.leadsSomewhere(.facet(.needs, code: code)) && (showsCalendar || time == nil)
        }.map { context.terms.link($0.0, of: .needs) }
        guard showsCalendar, !times.contains(.today) else { return links }
        return [LinkModel(text: words.somethingToday, url: days.url(ofDay: today))] + links
    }
}
