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
        case uncounted(Session)
        /// `4-6`: in the night or in the afternoon; what the second would be written as.
        case ambiguousClock(afternoon: String, night: String)
        /// `9-5`, `19-9`: the end does not come after the beginning.
        case backwardsClock(ClockReadings)
        /// A date in figures that is not ISO 8601.
        case otherDate(NumericDate)
        /// There is no such day.
        case noSuchDate
        /// The date falls on another weekday.
        case wrongWeekday(LocalDate)
        /// Dates without their year; of a row the first and the last one.
        case yearless([ScheduleDay], isRange: Bool)
        /// The second of two dates does not come after the first, or much later.
        case daysBackwards(LocalDate, LocalDate)
        /// Two spans of one day that overlap.
        case overlap
        /// `undtagen` in the sentence, with something after it that was not understood.
        case exception
        /// `første hverdag i måneden`: one weekday is wanted.
        case severalWeekdays
        /// Days with times of their own, which each need a line.
        case several([Session])
        /// Understood as the session, but for what has to be written in another way.
        case remark(ScheduleRemark, Session)
        /// `efter aftale`, `lukket`, `døgnet rundt`; what stands before it, where that can be read.
        case phrase(SchedulePhrase, Session?)
    }

    /// What a sentence needs.
    enum Part: Equatable {
        case days, clock, endTime, inMonth
    }
}
