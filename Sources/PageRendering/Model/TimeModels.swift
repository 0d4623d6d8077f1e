package import SiteWording
package import Templating

/// A day, or a time on a day.
package typealias DateModel = DateText

extension DateText: TemplateModel {
    package static let fields: [TemplateField<DateText>] = [
        .text("text", "The day in words, in the page's language.") { $0.text },
        .code("iso", "The day or the moment in ISO 8601, for `datetime`.") { $0.iso },
        .text("time", "From when to when, such as 17:00–19:00; always read from left to right.") { $0.time },
    ]
}

/// A time on a day, and where it is.
package struct PlacedDateModel: TemplateModel {
    var date: DateText
    var ends: String
    var place: LinkModel?

    package static let fields: [TemplateField<PlacedDateModel>] = [
        .code("ends", "When it is over, in ISO 8601.") { $0.ends },
        .text("text", "The day in words, in the page's language.") { $0.date.text },
        .code("iso", "The moment in ISO 8601, for `datetime`.") { $0.date.iso },
        .text("time", "From when to when, such as 17:00–19:00; always read from left to right.") {
            $0.date.time
        },
        .record("place", "Where, if it is not always at the same place.", LinkModel.self) { $0.place },
    ]
}

/// One rule of a schedule in words, and where it is.
package struct PlacedSessionModel: TemplateModel {
    var session: SessionText
    var place: LinkModel?

    package static let fields: [TemplateField<PlacedSessionModel>] = [
        .text("days", "On which days, in the page's language.") { $0.session.days },
        .text("time", "From when to when, such as 17:00–19:00; always read from left to right.") {
            $0.session.time
        },
        .text("bounds", "From and until which day the rule holds.") { $0.session.bounds },
        .record("place", "Where, if it is not always at the same place.", LinkModel.self) { $0.place },
    ]
}

/// An activity with the times that it has at one place.
package struct ActivityHereModel: TemplateModel {
    var key: String
    var activity: LinkModel
    var sessions: [SessionModel]

    package static let fields: [TemplateField<ActivityHereModel>] = [
        .code("key", "Its kind and id.") { $0.key },
        .record("activity", "The activity.", LinkModel.self) { $0.activity },
        .list("sessions", "Its times here.", of: SessionModel.self) { $0.sessions },
    ]
}

/// One rule of a schedule in words.
package typealias SessionModel = SessionText

extension SessionText: TemplateModel {
    package static let fields: [TemplateField<SessionText>] = [
        .text("days", "On which days, in the page's language.") { $0.days },
        .text("time", "From when to when, such as 17:00–19:00; always read from left to right.") { $0.time },
        .text("bounds", "From and until which day the rule holds.") { $0.bounds },
    ]
}
