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
            today: days.day(CalendarDay(today)),
            calendar: links.link(to: .calendar))
        page.frame.page.structuredData = annotation(of: page.frame.page, about: .site)
        page.needs = needLinks()
        for day in week() {
            let model = days.day(day, atMost: Self.dayLimit)
            if day.date == today { page.today = model } else { page.week.append(model) }
        }
        page.facets = links.facets(Facet.ofTerms)
        page.news = cards.row((lists.entries[.section(.news)] ?? []).prefix(4))
        addSubscriptions(to: &page)
        return page
    }

    private func addSubscriptions(to page: inout HomePage) {
        let feeds = [
            subscriptions.feed(of: .changes, titled: words.feeds.changes),
            subscriptions.feed(of: .news, titled: words.kindSections[.news]),
        ]
        (page.changesFeed, page.newsFeed) = (feeds[0]?.url, feeds[1]?.url)
        page.frame.page.resources = feeds.compactMap(\.self)
        if !plan.calendars.times.isEmpty {
            page.calendarOfAll = LinkModel(
                text: words.sections[.calendar],
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

    /// The needs that something answers; something for today is always among them.
    private func needLinks() -> [LinkModel] {
        let codes = lists.codes[.needs] ?? []
        let codesOfToday = codes.filter { catalog.term($0, of: .needs)?.leadsTo == .today }
        let links = codes.filter { code in
            lists.leadsSomewhere(.facet(.needs, code: code))
        }.map { context.terms.link($0, of: .needs) }
        guard codesOfToday.isEmpty else { return links }
        return [LinkModel(text: words.somethingToday, url: days.url(ofDay: today))] + links
    }
}
