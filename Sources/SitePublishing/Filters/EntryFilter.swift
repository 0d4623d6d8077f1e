/// A way to narrow a list or what a search found down; the raw value is its name in addresses and in the search index.
package enum EntryFilter: String, CaseIterable, Sendable {
    case kind, topic, weekday
    case timeOfDay = "time_of_day"
    case district, language, audience
    /// `free` or `paid`.
    case price
    case danishLevel = "danish_level"
    /// `yes` alone: nobody looks for something without.
    case childcare
}
