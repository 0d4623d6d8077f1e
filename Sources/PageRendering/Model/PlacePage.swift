package import Templating

/// The page of a place.
package struct PlacePage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var place: PlaceLineModel
    var facts: [FactModel] = []
    var accessibility: [String] = []
    var appointment: String?
    var openingHours: [SessionModel] = []
    var website: String?
    var week: [WeekdayModel] = []
    var activities: CardsModel?
    var associations: CardsModel?

    package static let fields: [TemplateField<PlacePage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("place", "Where it is and how to get there.", PlaceLineModel.self) { $0.place },
        .listOfTexts("accessibility", "What makes it reachable.") { $0.accessibility },
        .list("facts", "What sort of place it is, fact by fact.", of: FactModel.self) { $0.facts },
        .text("appointment", "Where one books a time.") { $0.appointment },
        .list("openingHours", "When it is open; empty while it is closed for a time.", of: SessionModel.self)
        { $0.openingHours },
        .text("website", "Its own site.") { $0.website },
        .list(
            "week", "The seven days from today with what takes place, empty days left out.",
            of: WeekdayModel.self
        ) { $0.week },
        .record("activities", "What takes place there.", CardsModel.self) { $0.activities },
        .record("associations", "Who is at home there.", CardsModel.self) { $0.associations },
    ])
}

/// A day with what takes place on it.
package struct WeekdayModel: TemplateModel {
    var date: DateModel
    var isToday = false
    var items: [WeekItemModel]

    package static let fields: [TemplateField<WeekdayModel>] = [
        .record("date", "The day.", DateModel.self) { $0.date },
        .flag("isToday", "Whether it is the day that the site was made for.") { $0.isToday },
        .list("items", "What takes place, by time.", of: WeekItemModel.self) { $0.items },
    ]
}

/// An activity on a day.
package struct WeekItemModel: TemplateModel {
    var key: String
    var time: DateModel
    var title: TextModel
    var url: String
    var place: TextModel?
    var alert: TextModel?

    package static let fields: [TemplateField<WeekItemModel>] = [
        .text("key", "The activity as `activities/id`.") { $0.key },
        .record("time", "From when to when.", DateModel.self) { $0.time },
        .record("title", "The activity's title.", TextModel.self) { $0.title },
        .text("url", "The activity's page.") { $0.url },
        .record("place", "Where it takes place.", TextModel.self) { $0.place },
        .record("alert", "A notice that holds today.", TextModel.self) { $0.alert },
    ]
}
