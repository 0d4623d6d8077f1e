/// Times of a schedule that one rule of a calendar can say, or a single time.
///
/// Everything that repeats is made of these: rules of calendars (RFC 5545) and `Schedule` of schema.org. They are
/// compared with another implementation in `Tests/Schedules/run`. All times are local.
package struct Recurrence: Hashable, Sendable {
    /// What distinguishes it from the others of its schedule, on whatever day the site is made, such as `TU-odd-2026-1700`.
    ///
    /// Calendars know an event by it (`UID`), and runs of odd or even weeks are events of their own.
    package var identity: String
    /// How the days repeat; none for a single time.
    package var rule: RecurrenceRule?
    package var time: TimeSpan
    /// Where people meet then; none where that is as for the activity.
    package var place: EntryID<Place>?
    /// The first day on which it takes place, of the days that were asked for.
    package var first: LocalDate
    /// The last day on which it takes place, of the days that were asked for.
    package var last: LocalDate
    /// The last day for which the rule holds, however far away; none where it never ends.
    package var end: LocalDate?
    /// The days of the rule after `first` on which it does not take place, of the days that were asked for.
    package var exceptions: [LocalDate] = []

    /// `DTSTART`, such as `20261124T160000`.
    package var start: LocalDateTime { LocalDateTime(date: first, time: time.start) }

    /// `EXDATE`: the starts of the rule between the first and the last one at which it does not take place.
    package var exceptedStarts: [LocalDateTime] {
        exceptions.lazy.filter { $0 < last }.map { LocalDateTime(date: $0, time: time.start) }
    }

    /// `RRULE` up to the last day; none where one day is left.
    ///
    /// The end is in UTC, as the start has a zone (RFC 5545, 3.3.10).
    package func calendarRule(in zone: ZoneRule) -> String? {
        guard let rule, first < last else { return nil }
        return "\(rule);UNTIL=\(zone.universal(LocalDateTime(date: last, time: time.start)))Z"
    }
}

extension Schedule {
    /// For how many days times are looked up from the day of the build on.
    package static let horizon = 400

    /// The times from `first` to `last` as rules, one for each session and time of day, and those that were moved.
    package func recurrences(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar
    ) -> [Recurrence] {
        var rules: [Recurrence] = []
        var earlier: [Session] = []
        var identities = Identities()
        for part in sessions.flatMap({ $0.simpleSessions(from: first, through: last) }) {
            for time in part.session.times {
                let identity = identities.next("\(part.identity)-\(time.start.basic)")
                // The fourth Sunday may be the last one, too, and two lines may say the same: it is one time.
                let rule = recurrence(of: part.session, at: time, identity, from: first, through: last) {
                    day in
                    holds(part.session, on: day, holidays)
                        && !earlier.contains {
                            $0.place == part.session.place && takesPlace($0, at: time, on: day, holidays)
                        }
                }
                if let rule { rules.append(rule) }
            }
            earlier.append(part.session)
        }
        let moved = movedOccurrences(from: first, through: min(last, lastDate ?? last))
        return rules
            + moved.filter { time in
                !sessions.contains {
                    $0.place == time.place && takesPlace($0, at: time.time, on: time.date, holidays)
                }
            }.map { time in
                Recurrence(
                    identity: identities.next("\(time.date.basic)-\(time.time.start.basic)"), time: time.time,
                    place: time.place, first: time.date, last: time.date, end: time.date)
            }
    }

    /// The rule of a simple session at one time of the day.
    private func recurrence(
        of session: Session, at time: TimeSpan, _ identity: String, from first: LocalDate,
        through last: LocalDate, where takesPlace: (LocalDate) -> Bool
    ) -> Recurrence? {
        let planned = Array(plannedDays(of: session, from: first, through: last))
        let days = planned.filter(takesPlace)
        guard let firstDay = days.first, let lastDay = days.last else { return nil }
        let held = Set(days)
        return Recurrence(
            identity: identity, rule: RecurrenceRule(session.days), time: time, place: session.place,
            first: firstDay, last: lastDay,
            end: session.isSingleDate ? lastDay : self.lastDay(of: session),
            exceptions: planned.filter { firstDay < $0 && !held.contains($0) })
    }
}

/// Sets apart what would be called the same.
///
/// Two lines may differ in their last day only.
private struct Identities {
    private var counts: [String: Int] = [:]

    mutating func next(_ identity: String) -> String {
        let count = counts[identity, default: 0] + 1
        counts[identity] = count
        return count == 1 ? identity : "\(identity)-\(count)"
    }
}

/// A session with days that one rule can say, and what distinguishes it from others.
struct SimpleSession {
    let session: Session
    let identity: String
}

extension Session {
    /// Sessions that together are this one, and each have days that one rule can say.
    ///
    /// Odd and even weeks are every second week, begun anew after each year of 53 weeks: calendars do not agree on
    /// lists of single dates. Nor do they on "the first and third Saturday", which therefore are two.
    func simpleSessions(from first: LocalDate, through last: LocalDate) -> [SimpleSession] {
        switch days {
        case .date(let day): [SimpleSession(session: self, identity: day.basic)]
        case .weekly(let weekdays, .all): [SimpleSession(session: self, identity: identity(weekdays))]
        case .weekly(let weekdays, .every(let weeks)):
            [SimpleSession(session: self, identity: identity(weekdays, "every-\(weeks)"))]
        case .weekly(let weekdays, .odd): runs(of: weekdays, "odd", from: first, through: last)
        case .weekly(let weekdays, .even): runs(of: weekdays, "even", from: first, through: last)
        case .monthly(let ordinals, let weekday):
            ordinals.map { part(.monthly([$0], weekday), identity([weekday], "\($0)")) }
        case .quarterly(let ordinals, let weekday):
            ordinals.map { part(.quarterly([$0], weekday), identity([weekday], "quarterly-\($0)")) }
        case .monthDays(let numbers):
            numbers.map { part(.monthDays([$0]), identity([], "day-\($0)")) }
        case .dates(let dates): dates.map { part(.date($0), $0.basic) }
        }
    }

    private func part(_ days: Days, _ identity: String) -> SimpleSession {
        SimpleSession(session: with(days, from: starts, through: ends), identity: identity)
    }

    private func runs(
        of weekdays: [Weekday], _ pattern: String, from first: LocalDate, through last: LocalDate
    ) -> [SimpleSession] {
        var runs: [SimpleSession] = []
        var date = first
        while let start = firstDay(from: date), start <= last {
            let end = start.endOfLongYear
            // Named after the year in which it ends, since it may have begun long before the days that are asked for.
            let year = end.adding(days: -3).components.year
            runs.append(
                SimpleSession(
                    session: with(
                        .weekly(weekdays, .every(2)), from: start, through: min(ends ?? end, end)),
                    identity: identity(weekdays, "\(pattern)-\(year)")))
            date = end.adding(days: 1)
        }
        return runs
    }

    /// `TU-TH`, with what else distinguishes the session from others: `SA-first`, `TU-every-3-20260901`.
    private func identity(_ weekdays: [Weekday], _ pattern: String? = nil) -> String {
        (weekdays.map(\.calendarCode) + [pattern, starts?.basic].compactMap(\.self)).joined(separator: "-")
    }

    private func with(_ days: Days, from starts: LocalDate?, through ends: LocalDate?) -> Session {
        Session(days: days, times: times, starts: starts, ends: ends, at: place)
    }
}

extension LocalDate {
    /// The last day of the first year of 53 weeks that does not end before this day (ISO 8601).
    fileprivate var endOfLongYear: LocalDate {
        var sunday = adding(days: 7 - weekday.rawValue)
        // In a week 53 the search ends, and such a year comes every five or six years.
        while sunday.isoWeek < 53 { sunday = sunday.adding(days: 7) }
        return sunday
    }
}
