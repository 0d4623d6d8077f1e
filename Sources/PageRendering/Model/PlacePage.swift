import SiteWording
package import Templating

/// The page of a place.
package struct PlacePage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var place: PlaceLineModel
    var map: MapModel?
    var facts: [FactModel] = []
    var accessibility: [String] = []
    var appointment: String?
    var openingHours: [SessionModel] = []
    var openSpans: String?
    var website: String?
    var week: [WeekdayModel] = []
    var activities: CardsModel?
    var activitiesAlsoHere: [ActivityHereModel] = []
    var narrowing: FilterFormModel?
    var calendar: CalendarModel?
    var associations: CardsModel?

    package static let fields: [TemplateField<PlacePage>] = framed([
        .record("calendar", "The times of what takes place there, to subscribe to.", CalendarModel.self) {
            $0.calendar
        },
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("place", "Where it is and how to get there.", PlaceLineModel.self) { $0.place },
        .record("map", "What lies around it, where the site has a map.", MapModel.self) { $0.map },
        .listOfTexts("accessibility", "What makes it reachable.") { $0.accessibility },
        .list("facts", "What sort of place it is, fact by fact.", of: FactModel.self) { $0.facts },
        .link("appointment", "Where one books a time.") { $0.appointment },
        .list("openingHours", "When it is open; empty while it is closed for a time.", of: SessionModel.self)
        { $0.openingHours },
        .code("openSpans", "When it is open in the next days, for the script: `from/to` in ISO 8601.") {
            $0.openSpans
        },
        .link("website", "Its own site.") { $0.website },
        .flag("hasFacts", "Whether anything is known of it beside its name and its text.") {
            $0.place.hasDetails || !$0.openingHours.isEmpty || !$0.accessibility.isEmpty
                || $0.appointment != nil || $0.website != nil
        },
        .list(
            "week", "The seven days from today with what takes place, empty days left out.",
            of: WeekdayModel.self
        ) { $0.week },
        .record("activities", "What takes place there and nowhere else.", CardsModel.self) {
            $0.activities
        },
        .list(
            "activitiesAlsoHere", "What takes place there and elsewhere, with its times there.",
            of: ActivityHereModel.self
        ) { $0.activitiesAlsoHere },
        .flag("hasActivities", "Whether anything takes place there.") {
            $0.activities != nil || !$0.activitiesAlsoHere.isEmpty
        },
        .record(
            "narrowing", "What the activities can be narrowed down by in the browser, where there are many.",
            FilterFormModel.self
        ) { $0.narrowing },
        .record("associations", "Who is at home there.", CardsModel.self) { $0.associations },
    ])
}
