import SiteWording
package import Templating

/// A list of entries: a section, or what belongs to a topic, an audience, a district or a language.
package struct ListPage: FramedModel {
    var frame: Frame
    var title: TextModel
    var total: String
    var groups: [GroupModel] = []
    var days: [WeekdayModel] = []
    var later: LinkModel?
    var facets: [FacetModel] = []
    var previous: String?
    var next: String?
    var number: String
    var count: String
    var isPaged = false
    var filter: FilterFormModel?
    var narrowing: FilterFormModel?
    var calendar: CalendarModel?
    var isCalendarTooLarge = false
    var table: String?
    var guide: LinkModel?
    var about: String?
    var neighbours: LinkModel?

    package static let fields: [TemplateField<ListPage>] = framed([
        .record("title", "The heading of the page.", TextModel.self) { $0.title },
        .text("total", "How many entries the whole list has.") { $0.total },
        .list("groups", "The entries of this page, by kind.", of: GroupModel.self) { $0.groups },
        .list(
            "days", "What takes place at the time that a need means, day by day.", of: WeekdayModel.self
        ) { $0.days },
        .record("later", "The calendar after these days; only where there are days.", LinkModel.self) {
            $0.later
        },
        .list("facets", "Ways to narrow the list down.", of: FacetModel.self) { $0.facets },
        .address("previous", "The page before this one.") { $0.previous },
        .address("next", "The page after this one.") { $0.next },
        .text("number", "The number of this page.") { $0.number },
        .text("count", "The number of pages.") { $0.count },
        .flag("isPaged", "Whether the list has more than one page.") { $0.isPaged },
        .record("filter", "The filters of the list of activities.", FilterFormModel.self) { $0.filter },
        .record(
            "narrowing", "What the times of the days can be narrowed down by in the browser.",
            FilterFormModel.self
        ) { $0.narrowing },
        .record("calendar", "The times of its activities, to subscribe to.", CalendarModel.self) {
            $0.calendar
        },
        .flag("isCalendarTooLarge", "Whether there are too many times for one calendar.") {
            $0.isCalendarTooLarge
        },
        .address("table", "The address of the list as a workbook.") { $0.table },
        .record("guide", "A page that leads to the right one of the entries.", LinkModel.self) { $0.guide },
        .record(
            "neighbours", "The search for what other municipalities have of the same, where they have any.",
            LinkModel.self
        ) { $0.neighbours },
        .text("about", "What associations of the type are, in a sentence; only of a type's list.") {
            $0.about
        },
    ])
}

/// Entries of one kind.
package struct GroupModel: TemplateModel {
    var heading: String?
    var cards: CardsModel?

    package static let fields: [TemplateField<GroupModel>] = [
        .text("heading", "The kind in words, where the list has several.") { $0.heading },
        .record("cards", "The entries.", CardsModel.self) { $0.cards },
    ]
}

/// A way to narrow lists down, with its values.
package struct FacetModel: TemplateModel {
    var heading: String
    var url: String
    var terms: [LinkModel]

    package static let fields: [TemplateField<FacetModel>] = [
        .text("heading", "Topics, audiences, districts, languages, needs or types of associations, in words.")
        { $0.heading },
        .address("url", "The page with all of them.") { $0.url },
        .list("terms", "The values that have entries.", of: LinkModel.self) { $0.terms },
    ]
}

/// All topics, audiences, districts, languages, needs or types of associations.
package struct FacetPage: FramedModel {
    var frame: Frame
    var title: String
    var terms: [LinkModel] = []

    package static let fields: [TemplateField<FacetPage>] = framed([
        .text("title", "The heading of the page.") { $0.title },
        .list("terms", "The values, each with the number of its entries.", of: LinkModel.self) { $0.terms },
    ])
}

/// The front page.
package struct HomePage: FramedModel {
    var frame: Frame
    var picture: SiteImageModel?
    var needs: [LinkModel] = []
    var blocks: [HomeBlockModel] = []
    var today: WeekdayModel?
    var week: [WeekdayModel] = []
    var calendar: LinkModel?
    var facets: [FacetModel] = []
    var news: CardsModel?
    var calendarOfAll: LinkModel?
    var changesFeed: String?
    var newsFeed: String?

    package static let fields: [TemplateField<HomePage>] = framed([
        .list("needs", "What people come for, in their own words.", of: LinkModel.self) { $0.needs },
        .record("picture", "The picture that the site has for its front page.", SiteImageModel.self) {
            $0.picture
        },
        .list(
            "blocks", "The parts of the page below the needs, in the order that the site chose.",
            of: HomeBlockModel.self
        ) { $0.blocks },
        .record(
            "today", "The day that the site was made for, where the calendar has anything.", WeekdayModel.self
        ) { $0.today },
        .list("week", "The days after it, with what takes place.", of: WeekdayModel.self) { $0.week },
        .record("calendar", "The calendar of the coming weeks, where it has anything.", LinkModel.self) {
            $0.calendar
        },
        .list("facets", "Topics, audiences, districts and languages.", of: FacetModel.self) { $0.facets },
        .record("news", "The latest news.", CardsModel.self) { $0.news },
        .record("calendarOfAll", "Where all times are offered for a calendar.", LinkModel.self) {
            $0.calendarOfAll
        },
        .address("changesFeed", "The feed of what is new and changed.") { $0.changesFeed },
        .address("newsFeed", "The feed of news.") { $0.newsFeed },
        .flag("canFollow", "Whether there is anything to subscribe to.") {
            $0.calendarOfAll != nil || $0.changesFeed != nil || $0.newsFeed != nil
        },
    ])
}

/// A part of the front page; what it shows stands in the page's own fields.
package struct HomeBlockModel: TemplateModel {
    var isCalendar = false
    var isFind = false
    var isNews = false

    static let calendar = HomeBlockModel(isCalendar: true)
    static let find = HomeBlockModel(isFind: true)
    static let news = HomeBlockModel(isNews: true)

    package static let fields: [TemplateField<HomeBlockModel>] = [
        .flag("isCalendar", "Whether it is what takes place today and in the next days.") { $0.isCalendar },
        .flag("isFind", "Whether it is the ways to find something by topic, place or language.") {
            $0.isFind
        },
        .flag("isNews", "Whether it is the latest news.") { $0.isNews },
    ]
}

/// A page of its own, such as "about".
package struct FreePageModel: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var parts: [GroupModel] = []

    package static let fields: [TemplateField<FreePageModel>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .list("parts", "What belongs together on the page, by kind.", of: GroupModel.self) { $0.parts },
    ])
}

/// The search page, and the page for addresses that do not exist.
package struct SearchPage: FramedModel {
    var frame: Frame
    var facets: [FacetModel] = []
    var filter: FilterFormModel?

    package static let fields: [TemplateField<SearchPage>] = framed([
        .list("facets", "Ways to find entries without script.", of: FacetModel.self) { $0.facets },
        .record("filter", "The filters of the results.", FilterFormModel.self) { $0.filter },
    ])
}

/// What is shown without a network where no copy of a page was kept.
package struct OfflinePage: FramedModel {
    var frame: Frame
    var activities: String

    package static let fields: [TemplateField<OfflinePage>] = framed([
        .address("activities", "The list of activities, which is always kept.") { $0.activities }
    ])
}

/// A former address.
package struct RedirectPage: FramedModel {
    var frame: Frame
    var title: TextModel
    var target: String

    package static let fields: [TemplateField<RedirectPage>] = framed([
        .record("title", "The title of what is there now.", TextModel.self) { $0.title },
        .address("target", "Where the page is now.") { $0.target },
    ])
}
