/// Times of a schedule that one rule of a calendar can say, or a single time.
///
/// Everything that repeats is made of these: rules of calendars (RFC 5545) and `Schedule` of schema.org. They are
/// compared with another implementation in `Tests/Schedules/run`. All times are local.
package struct Recurrence: Hashable, Sendable {
    /// What distinguishes it from the others of its schedule, on whatever day the site is made and whatever the clock says.
    ///
    /// Calendars know an event by it (`UID`): `2.1` is the first time of the second rule, `1.1.-1` its part for the last
    /// Saturday of months, `1.1.2026` the run of odd weeks up to the end of that year, `d20261220.1` a single day, and
    /// `m20261201.1` what was moved away from a day.
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
    /// The end is in UTC where the start has a zone, and a day where it is one (RFC 5545, 3.3.10).
    package func calendarRule(in zone: ZoneRule) -> String? {
        guard let rule, first < last else { return nil }
        guard !time.isAllDay else { return "\(rule);UNTIL=\(last.basic)" }
        return "\(rule);UNTIL=\(zone.universal(LocalDateTime(date: last, time: time.start)))Z"
    }
}

extension Recurrence {
    /// A single time.
    package init(_ occurrence: Schedule.Occurrence, named identity: String) {
        self.init(
            identity: identity, time: occurrence.time, place: occurrence.place, first: occurrence.date,
            last: occurrence.date, end: occurrence.date)
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
        for part in simpleSessions(from: first, through: last) {
            for (number, time) in part.session.times.enumerated() {
                let identity = identities.next(part.identity(ofTime: number + 1))
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
        return rules + movedTimes(from: first, through: last, holidays, &identities)
    }

    /// The sessions in parts that each have days which one rule can say, rules numbered as they were written.
    private func simpleSessions(from first: LocalDate, through last: LocalDate) -> [SimpleSession] {
        var number = 0
        return sessions.flatMap { session in
            if !session.isSingleDate { number += 1 }
            return session.simpleSessions(numbered: number, from: first, through: last)
        }
    }

    private func movedTimes(
        from first: LocalDate, through last: LocalDate, _ holidays: HolidayCalendar,
        _ identities: inout Identities
    ) -> [Recurrence] {
        var counts: [LocalDate: Int] = [:]
        return moves(from: first, through: min(last, lastDate ?? last)).compactMap { move in
            let (day, time) = (move.occurrence.date, move.occurrence.time)
            counts[move.change.first, default: 0] += 1
            let identity = identities.next(
                "m\(move.change.first.basic).\(counts[move.change.first, default: 0])")
            let isPlanned = sessions.contains {
                $0.place == move.occurrence.place && takesPlace($0, at: time, on: day, holidays)
            }
            return isPlanned ? nil : Recurrence(move.occurrence, named: identity)
        }
    }

    /// The rule of a simple session at one time of the day.
    private func recurrence(
        of session: Session, at time: TimeSpan, _ identity: String, from first: LocalDate,
        through last: LocalDate, where takesPlace: (LocalDate) -> Bool
    ) -> Recurrence? {
        var (firstDay, lastDay): (LocalDate?, LocalDate?)
        var exceptions: [LocalDate] = []
        for day in plannedDays(of: session, from: first, through: last) {
            if takesPlace(day) {
                (firstDay, lastDay) = (firstDay ?? day, day)
            } else if firstDay != nil {
                exceptions.append(day)
            }
        }
        guard let firstDay, let lastDay else { return nil }
        return Recurrence(
            identity: identity, rule: RecurrenceRule(session.days), time: time, place: session.place,
            first: firstDay, last: lastDay,
            end: session.isSingleDate ? lastDay : self.lastDay(of: session), exceptions: exceptions)
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
    /// The number of the rule, or the single day.
    let name: String
    /// Which part of the rule it is, where it has several.
    var part: Int?

    func identity(ofTime number: Int) -> String {
        "\(name).\(number)" + (part.map { ".\($0)" } ?? "")
    }
}

extension Session {
    /// Sessions that together are this one, and each have days that one rule can say.
    ///
    /// Odd and even weeks are every second week, begun anew after each year of 53 weeks: calendars do not agree on
    /// lists of single dates. Nor do they on "the first and third Saturday", which therefore are two.
    func simpleSessions(
        numbered number: Int, from first: LocalDate, through last: LocalDate
    ) -> [SimpleSession] {
        switch days {
        case .date(let day): [SimpleSession(session: self, name: "d" + day.basic)]
        case .dates(let dates): dates.map { part(.date($0), "d" + $0.basic) }
        case .weekly(_, .all), .weekly(_, .every): [SimpleSession(session: self, name: String(number))]
        case .weekly(let weekdays, .odd), .weekly(let weekdays, .even):
            runs(of: weekdays, numbered: number, from: first, through: last)
        case .monthly(let ordinals, let weekday):
            ordinals.map { part(.monthly([$0], weekday), String(number), $0.rawValue) }
        case .quarterly(let ordinals, let weekday):
            ordinals.map { part(.quarterly([$0], weekday), String(number), $0.rawValue) }
        case .monthDays(let numbers): numbers.map { part(.monthDays([$0]), String(number), $0) }
        }
    }

    private func part(_ days: Days, _ name: String, _ part: Int? = nil) -> SimpleSession {
        SimpleSession(session: with(days, from: starts, through: ends), name: name, part: part)
    }

    private func runs(
        of weekdays: [Weekday], numbered number: Int, from first: LocalDate, through last: LocalDate
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
                    name: String(number), part: year))
            date = end.adding(days: 1)
        }
        return runs
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
