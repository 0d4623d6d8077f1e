package import CatalogModel
package import Foundation

/// How long each stage of a run took.
package struct Timings: Sendable {
    package private(set) var stages: [(name: String, duration: Duration)] = []
    private var last = ContinuousClock.now

    init() {}

    mutating func finish(_ name: String) {
        let now = ContinuousClock.now
        stages.append((name, now - last))
        last = now
    }
}

extension LocalDate {
    /// The day at a moment in a time zone; UTC where the zone is unknown.
    package init(now: Date, in timeZone: String) {
        let zone = TimeZone(identifier: timeZone) ?? .gmt
        let seconds = now.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: now))
        self.init(dayNumber: Int((seconds / 86_400).rounded(.down)))
    }
}
