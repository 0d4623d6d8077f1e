import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes days with what takes place on them.
struct DayComposer: Composer {
    let context: LanguageContext
    /// Whether the days are those of the calendar, where each activity leads to where its page offers its times.
    var isCalendar = false
    /// Whether the days can be narrowed down, so that each time says what it is found by.
    var isNarrowed = false

    /// The day in the calendar.
    func url(ofDay date: LocalDate) -> String {
        url(.calendar(number: plan.calendar.number(of: date))) + "#_\(date)"
    }

    /// A day; where it has more than `limit` times, the rest is behind a link.
    func day(_ day: CalendarDay, atMost limit: Int = .max) -> WeekdayModel {
        var model = WeekdayModel(
            date: wording.date(day.date, seenFrom: today),
            weekday: wording.name(of: day.date.weekday).capitalizedFirst,
            number: String(day.date.components.day),
            isToday: day.date == today,
            holidays: holidays(day), items: day.items.prefix(limit).map(item))
        let rest = day.items.count - model.items.count
        if rest > 0 {
            model.more = LinkModel(
                text: words.more.filling(("count", String(rest))), url: url(ofDay: day.date))
        }
        return model
    }

    /// The time of an item on its day; of several days the first one has the beginning and the last one the end.
    private func slot(_ item: CalendarItem) -> DateText {
        let (occurrence, span) = (item.occurrence, item.occurrence.time)
        var model = wording.occurrence(occurrence, seenFrom: today)
        guard span.isAllDay || span.extraDays > 0 else { return model }
        if !span.isAllDay, item.date == occurrence.date {
            model.time = wording.span(TimeSpan(start: span.start, end: nil))
        } else if !span.isAllDay, item.date == occurrence.lastDate, let end = span.end {
            model.time = "–" + wording.span(TimeSpan(start: end, end: nil))
        } else {
            model.time = wording.allDay
        }
        return model
    }

    /// The public holiday first.
    private func holidays(_ day: CalendarDay) -> [TextModel] {
        let name = day.publicHoliday.map { TextModel(text: words.holidays[$0]) }
        return [name].compactMap(\.self) + day.holidays.compactMap { text($0.name) }
    }

    private func item(_ item: CalendarItem) -> WeekItemModel {
        let (activity, occurrence) = (item.activity.shown(in: catalog), item.occurrence)
        var model = WeekItemModel(
            key: activity.key.description, time: slot(item),
            ends: occurrence.ends(on: item.date), title: text(activity.title), url: url(activity.key),
            place: text(activity.place(of: occurrence)?.title)
                ?? (activity.online == nil ? nil : TextModel(text: words.activities.online)),
            alert: text(activity.alert(on: item.date)))
        model.free = activity.price?.isFree ?? false ? words.prices.free : nil
        model.isWomenOnly = activity.gender == .womenOnly
        if isNarrowed { model.codes = codes(of: activity, at: occurrence.time) }
        if isCalendar, plan.calendars.times[activity.id] != nil {
            model.calendar = url(activity.key) + "#" + Self.calendarAnchor
        }
        switch item.state {
        case .usual: break
        case .cancelled(let change):
            model.isCancelled = true
            model.movedTo = change.movedTo.map { wording.destination($0, seenFrom: today) }
            model.note = text(change.note)
        case .moved(let change):
            model.movedFrom = wording.date(change.first, seenFrom: today)
            model.note = text(change.note)
        }
        return model
    }
}

extension DayComposer {
    /// The filters of days that have a heading.
    static let filters: [EntryFilter] = [.timeOfDay, .openTo, .age, .audience, .language, .district]

    /// What a time is found by: `price=free time_of_day=evening`.
    private func codes(of activity: PublicActivity, at time: TimeSpan) -> String? {
        var text = ""
        for filter in Self.allFilters {
            for code in codes(of: activity, filter, at: time) {
                if !text.isEmpty { text += " " }
                text += filter.rawValue
                text += "="
                text += code
            }
        }
        return text.isEmpty ? nil : text
    }

    private static let allFilters = filters + [.price, .childcare, .fritidspas, .only]

    private func codes(of activity: PublicActivity, _ filter: EntryFilter, at time: TimeSpan) -> [String] {
        let own = activity.codes(of: filter)
        return switch filter {
        // The activity may have times in other parts of the day.
        case .timeOfDay: TimeOfDay.allCases.filter { $0.holds(time) }.map(\.rawValue)
        // What keeps nobody out, as most do, says nothing, and fits whatever is asked for.
        case .openTo: own.count == Participant.allCases.count ? [] : own
        // Bands can be chosen, years cannot; only a band has a dash.
        case .age:
            own.count == AgeBand.countOfCodes ? [] : own.filter { $0.utf8.contains(UInt8(ascii: "-")) }
        default: own
        }
    }

    /// The id that the standard theme gives to the part of a page where its times are offered.
    static let calendarAnchor = "_calendar"
}

extension Schedule.Occurrence {
    /// When it is over on a day that it takes, in ISO 8601: at its end, or with the day where that comes first or
    /// nobody knows the end.
    func ends(on day: LocalDate) -> String {
        guard let end = time.end, date.adding(days: time.daysLater) == day || time.extraDays == 0 else {
            return "\(day)T24:00"
        }
        return "\(date.adding(days: time.daysLater))T\(end)"
    }
}
