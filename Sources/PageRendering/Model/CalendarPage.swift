import SiteWording
package import Templating

/// The coming weeks, or some of them.
package struct CalendarPage: FramedModel {
    var frame: Frame
    var weekLinks: [LinkModel] = []
    var dayLinks: [LinkModel] = []
    var weeks: [WeekModel] = []
    var calendar: CalendarModel?
    var isCalendarTooLarge = false
    var filters: FilterFormModel?
    var previous: String?
    var next: String?

    package static let fields: [TemplateField<CalendarPage>] = framed([
        .list("weekLinks", "All weeks of the calendar, on this page or another.", of: LinkModel.self) {
            $0.weekLinks
        },
        .list("dayLinks", "The days of this week, where each has a page.", of: LinkModel.self) {
            $0.dayLinks
        },
        .list("weeks", "The weeks of this page.", of: WeekModel.self) { $0.weeks },
        .record("calendar", "All times, to subscribe to.", CalendarModel.self) { $0.calendar },
        .flag("isCalendarTooLarge", "Whether there are too many times for one calendar.") {
            $0.isCalendarTooLarge
        },
        .record(
            "filters", "What the times of the page can be narrowed down by in the browser.",
            FilterFormModel.self
        ) { $0.filters },
        .address("previous", "The page before this one.") { $0.previous },
        .address("next", "The page after this one.") { $0.next },
        .flag("isPaged", "Whether the calendar has more than one page.") {
            $0.previous != nil || $0.next != nil
        },
    ])
}

/// A week of the calendar.
package struct WeekModel: TemplateModel {
    var name: String
    var period: String
    var anchor: String
    var days: [WeekdayModel]

    package static let fields: [TemplateField<WeekModel>] = [
        .text("name", "The week by its number (ISO 8601).") { $0.name },
        .text("period", "From and to which day, in words.") { $0.period },
        .code("anchor", "The id of its heading, which links name.") { $0.anchor },
        .list("days", "The days with what takes place.", of: WeekdayModel.self) { $0.days },
    ]
}

/// A day with what takes place on it.
package struct WeekdayModel: TemplateModel {
    var date: DateModel
    var weekday: String
    var number: String
    var isToday = false
    var isOpen = false
    var holidays: [TextModel] = []
    var items: [WeekItemModel]
    var more: LinkModel?

    package static let fields: [TemplateField<WeekdayModel>] = [
        .record("date", "The day.", DateModel.self) { $0.date },
        .text("weekday", "The weekday, such as Tuesday.") { $0.weekday },
        .text("number", "The day of the month.") { $0.number },
        .text("count", "How many times it has.") { String($0.items.count) },
        .flag("isToday", "Whether it is the day that the site was made for.") { $0.isToday },
        .flag("isOpen", "Whether the calendar shows the day's times at once, without a tap.") { $0.isOpen },
        .list("holidays", "The public and school holidays that it belongs to.", of: TextModel.self) {
            $0.holidays
        },
        .list("items", "What takes place, by time.", of: WeekItemModel.self) { $0.items },
        .record("more", "The link to the rest, where not all is shown.", LinkModel.self) { $0.more },
    ]
}

/// An activity on a day.
package struct WeekItemModel: TemplateModel {
    var key: String
    var time: DateModel
    var ends: String
    var title: TextModel
    var url: String
    var place: TextModel?
    var alert: TextModel?
    var isCancelled = false
    var movedTo: DateModel?
    var movedFrom: DateModel?
    var note: TextModel?
    var free: String?
    var isWomenOnly = false
    var codes: String?
    var calendar: String?

    package static let fields: [TemplateField<WeekItemModel>] = [
        .code("key", "The activity as `activities/id`.") { $0.key },
        .record("time", "From when to when.", DateModel.self) { $0.time },
        .code("ends", "When it is over, in ISO 8601.") { $0.ends },
        .record("title", "The activity's title.", TextModel.self) { $0.title },
        .address("url", "The activity's page.") { $0.url },
        .record("place", "Where it takes place.", TextModel.self) { $0.place },
        .record("alert", "A notice that holds on the day.", TextModel.self) { $0.alert },
        .flag("isCancelled", "Whether it does not take place then after all.") { $0.isCancelled },
        .record("movedTo", "To which time a cancelled one was moved.", DateModel.self) { $0.movedTo },
        .record("movedFrom", "From which day it was moved here.", DateModel.self) { $0.movedFrom },
        .record("note", "Why it was cancelled or moved.", TextModel.self) { $0.note },
        .text("free", "That taking part is free, where it is.") { $0.free },
        .flag("isWomenOnly", "Whether it is for women only.") { $0.isWomenOnly },
        .code(
            "codes", "What it is found by in the calendar's filters: `price=free audience=children`."
        ) {
            $0.codes
        },
        .address(
            "calendar", "Where its page says how its times get into a calendar, on the page of the calendar."
        ) {
            $0.calendar
        },
    ]
}
