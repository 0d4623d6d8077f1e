import CatalogModel
import SitePlanning
import SiteWording

extension Composer {
    /// How many entries of a day the front page shows.
    private static let dayLimit = 12

    func homePage() -> HomePage {
        let site = catalog.site
        let title = site.title.translation(into: language) ?? site.title.original
        var page = HomePage(
            frame: frame(
                .home, title: title,
                description: site.tagline.map { $0.translation(into: language) ?? $0.original }),
            today: WeekdayModel(date: wording.date(today, seenFrom: today), isToday: true, items: []),
            calendar: link(to: .calendar))
        page.frame.page.structuredData = structuredData(of: page.frame.page) { [page] json in
            writeSite(page.frame.page, to: &json)
        }
        page.needs = needs()
        for day in week() {
            let model = self.day(day, atMost: Self.dayLimit)
            if day.date == today { page.today = model } else { page.week.append(model) }
        }
        page.facets = facets(Facet.ofTerms)
        page.news = cards((lists.entries[.section(.news)] ?? []).prefix(4))
        return page
    }

    /// Seven days, those without anything left out; a day that the calendar cut is put together again.
    private func week() -> [CalendarDay] {
        let last = today.adding(days: 6)
        var days: [CalendarDay] = []
        for day in plan.calendar.days where day.date <= last && (day.date == today || !day.items.isEmpty) {
            if days.last?.date == day.date {
                days[days.count - 1].items += day.items
            } else {
                days.append(day)
            }
        }
        return days
    }

    /// The needs that something answers; something for today is always among them.
    private func needs() -> [LinkModel] {
        let codes = lists.codes[.needs] ?? []
        let codesOfToday = codes.filter { catalog.term($0, of: .needs)?.leadsTo == .today }
        let links = codes.filter { code in
            codesOfToday.contains(code) || lists.entries[.facet(.needs, code: code)] != nil
        }.map { code in
            var link = link(code, of: .needs)
            if codesOfToday.contains(code) { link.url = url(ofDay: today) }
            return link
        }
        guard codesOfToday.isEmpty else { return links }
        return [LinkModel(text: strings["something-today"], url: url(ofDay: today))] + links
    }
}
