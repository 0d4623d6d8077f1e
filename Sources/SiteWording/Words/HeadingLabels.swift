/// What the site's front page and its sections are called, but those that list entries of a kind.
package enum SectionLabel: String, CaseIterable, Sendable {
    case home
    case topics, audiences, districts, languages, needs, types
    case calendar, search
}

/// What stands above the choices of a filter; filters with one choice have no heading.
package enum FilterLabel: String, CaseIterable, Sendable {
    case kind, topic, weekday
    case timeOfDay = "time_of_day"
    case district, audience, language
    case danishLevel = "danish_level"
    case phase
    case type
    case openTo = "open_to"
    case age
    case source
}

/// What stands above a part of a page that brings things together.
package enum GatheredLabel: String, CaseIterable, Sendable {
    case openHearings = "open-hearings"
    case answeredHearings = "answered-hearings"
    case earlierHearings = "earlier-hearings"
    case nominations, winners
    case vacantSeats = "vacant-seats"
    case workshop
    /// What associations would like to do together with others.
    case wishes
}
