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

/// One rule of a schedule in words.
package typealias SessionModel = SessionText

extension SessionText: TemplateModel {
    package static let fields: [TemplateField<SessionText>] = [
        .text("days", "On which days, in the page's language.") { $0.days },
        .text("time", "From when to when, such as 17:00–19:00; always read from left to right.") { $0.time },
        .text("bounds", "From and until which day the rule holds.") { $0.bounds },
    ]
}
