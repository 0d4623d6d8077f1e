/// A day in words, or a time on a day.
package struct DateText: Hashable, Sendable {
    /// The day in words.
    package var text: String
    /// ISO 8601, for machines.
    package var iso: String
    /// From when to when, such as `17:00–19:00`; always read from left to right.
    package var time: String?

    package init(text: String, iso: String, time: String? = nil) {
        self.text = text
        self.iso = iso
        self.time = time
    }
}

/// One rule of a schedule in words.
package struct SessionText: Hashable, Sendable {
    /// On which days.
    package var days: String
    /// From when to when; always read from left to right.
    package var time: String
    /// From and until which day the rule holds.
    package var bounds: String?

    package init(days: String, time: String, bounds: String? = nil) {
        self.days = days
        self.time = time
        self.bounds = bounds
    }
}
