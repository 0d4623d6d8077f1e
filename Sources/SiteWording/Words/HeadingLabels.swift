/// What the site's sections are called, and its front page.
package enum SectionLabel: String, CaseIterable, Sendable {
    case home
    case activities, associations, contacts, places, news, council
    case topics, audiences, districts, languages, needs
    case calendar, search
}

/// What stands above the choices of a filter; filters with one choice have no heading.
package enum FilterLabel: String, CaseIterable, Sendable {
    case kind, topic, weekday
    case timeOfDay = "time_of_day"
    case district, audience, language
    case danishLevel = "danish_level"
}

/// What a result of a search is: an entry of a kind, or what people come for.
package enum ResultLabel: String, CaseIterable, Sendable {
    case activities, associations, contacts, places, news, council, pages, needs
}
