import CatalogModel

/// The part of a sentence that was not understood, counted in Unicode scalars, and why.
package struct ScheduleMisunderstanding: Error, Equatable {
    package var offset: Int
    package var length: Int
    /// As written; empty where something is missing.
    var text: String
    var reason: Reason

    enum Reason: Equatable {
        /// The part cannot stand there.
        case unexpected
        case missing(Part)
        /// Every second week, without a day from which weeks are counted.
        case uncounted
        /// `4-6`: in the night or in the afternoon; what the second would be written as.
        case ambiguousClock(afternoon: String)
        /// A date in figures that is not ISO 8601.
        case otherDate(NumericDate)
        /// There is no such day.
        case noSuchDate
        /// The date falls on another weekday.
        case wrongWeekday(LocalDate)
        /// `fredag-tirsdag`.
        case backwards
        /// Two spans of one day that overlap.
        case overlap
        /// `undtagen` in the sentence.
        case exception
    }

    /// What a sentence needs.
    enum Part: Equatable {
        case days, clock, endTime, inMonth, year
    }
}
