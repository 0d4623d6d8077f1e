import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the pages of the calendar.
struct CalendarPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    private var days: DayComposer { DayComposer(context: context, isCalendar: true, isNarrowed: true) }

    func page(_ number: Int) -> CalendarPage {
        let pages = plan.calendar.pages
        let days = pages[number - 1]
        let heading = title(of: .calendar)
        let title = pages.count > 1 ? "\(heading) (\(number)/\(pages.count))" : heading
        let names = days.lazy.flatMap(\.items).prefix(6).map { $0.activity.shown(in: catalog).title.text }
        var page = CalendarPage(
            frame: frame(
                .calendar(number: number), title: title,
                description: description(of: title, holding: Array(names)), in: .calendar))
        guard plan.calendar.isFilled else { return page }
        let weeks = CalendarPages.weeks(of: plan.calendar.days)
        page.weekLinks = weeks.map { week in
            var link = LinkModel(text: name(of: week), url: url(ofWeek: week))
            link.isCurrent = pages.count > 1 && week.first?.date.monday == days.first?.date.monday
            return link
        }
        page.weeks = CalendarPages.weeks(of: days).map(week)
        if days.contains(where: { !$0.items.isEmpty }) {
            page.filters = shared.dayFilters
        }
        page.dayLinks = dayLinks(to: weeks, around: days)
        page.calendar = subscriptions.calendar(of: .everything, titled: heading)
        page.isCalendarTooLarge = plan.calendars.isTooLarge(.everything, in: language)
        if let calendar = page.calendar { page.frame.page.resources = [subscriptions.resource(calendar)] }
        page.previous = number > 1 ? url(.calendar(number: number - 1)) : nil
        page.next = number < pages.count ? url(.calendar(number: number + 1)) : nil
        return page
    }

    /// Where a week has several pages, each of its days is to be found.
    private func dayLinks(to weeks: [[CalendarDay]], around days: [CalendarDay]) -> [LinkModel] {
        guard let date = days.first?.date, days.count == 1, plan.calendar.pages.count > 1,
            let week = weeks.first(where: { $0.first?.date.monday == date.monday })
        else { return [] }
        var dates: [LocalDate] = []
        for day in week where dates.last != day.date { dates.append(day.date) }
        return dates.map {
            LinkModel(
                text: wording.text($0, seenFrom: today), url: self.days.url(ofDay: $0), isCurrent: $0 == date)
        }
    }

    private func week(_ days: [CalendarDay]) -> WeekModel {
        let monday = days[0].date.monday
        let last = min(monday.adding(days: 6), today.adding(days: CalendarPages.length - 1))
        let isShort = days.reduce(0) { $0 + $1.items.count } <= CalendarPages.wholeSize
        let firstWithTimes = days.first { !$0.items.isEmpty }?.date
        return WeekModel(
            name: name(of: days), period: wording.days(from: max(monday, today), through: last),
            anchor: anchor(of: days),
            days: days.map {
                var day = self.days.day($0)
                day.isOpen = isShort || day.isToday || $0.date == firstWithTimes
                return day
            })
    }

    private func name(of week: [CalendarDay]) -> String {
        words.week.filling(("number", String(week[0].date.isoWeek)))
    }

    private func anchor(of week: [CalendarDay]) -> String { "_week-\(week[0].date.isoWeek)" }

    private func url(ofWeek week: [CalendarDay]) -> String {
        url(.calendar(number: plan.calendar.number(of: week[0].date))) + "#" + anchor(of: week)
    }
}
