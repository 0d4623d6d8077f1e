package import CatalogModel

/// Two activities about the same, for the same people, in the same part of town and at the same time: whoever offers them
/// may want to agree on it.
package struct ActivityOverlap: Hashable, Sendable {
    /// That with the smaller id.
    package let first: EntryID<Activity>
    package let second: EntryID<Activity>
    /// What they have in common, in the order of the first one's.
    package let topics: [String]
    package let audiences: [String]
    /// The first day on which they fall together.
    package let day: LocalDate
    /// From when to when, in minutes of that day.
    package let minutes: Range<Int>

    package var weekday: Weekday { day.weekday }

    /// How many minutes have to be the same.
    package static let leastMinutes = 30
    /// How many others one time is held against: where more take place at once, each is named with some of them.
    static let rivalLimit = 30
}

extension PublicCatalog {
    /// The pairs of activities that fall together, in the order of their ids.
    ///
    /// They share a topic, an audience, a district or a place, and at least half an hour of the same weekday and weeks. What
    /// happens once is held against what happens once. The work grows with the number of activities, not with its square.
    package var overlaps: [ActivityOverlap] {
        let candidates = activities.filter { $0.isRunning && $0.isEvent }
        var meetings = Meetings()
        for (index, activity) in candidates.enumerated() { meetings.add(activity, index) }
        var found: [Pair: ActivityOverlap] = [:]
        for (one, other) in meetings.rivals {
            let pair = Pair(first: one.activity, second: other.activity)
            guard found[pair] == nil,
                let overlap = overlap(candidates[one.activity], one, candidates[other.activity], other)
            else { continue }
            found[pair] = overlap
        }
        return found.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private func overlap(
        _ first: PublicActivity, _ one: MeetingTime, _ second: PublicActivity, _ other: MeetingTime
    ) -> ActivityOverlap? {
        let (audiences, topics) = (Set(second.audiences), Set(second.topics))
        let day = first.schedule.firstSharedDay(
            of: first.schedule.sessions[one.session], with: second.schedule.sessions[other.session],
            of: second.schedule, from: today,
            through: today.adding(days: Schedule.horizon))
        return day.map {
            ActivityOverlap(
                first: first.id, second: second.id, topics: first.topics.filter(topics.contains),
                audiences: first.audiences.filter(audiences.contains), day: $0,
                minutes: one.minutes.clamped(to: other.minutes))
        }
    }
}

private struct Pair: Hashable {
    let first: Int
    let second: Int
}

/// A time at which an activity takes place again and again, or once.
private struct MeetingTime {
    let activity: Int
    /// Its rule by its position in the schedule.
    let session: Int
    let minutes: Range<Int>
}

/// The times of activities by what two of them have to share.
private struct Meetings {
    private struct Trait: Hashable {
        let topic: Int
        let audience: Int
        /// A district, or a place.
        let area: Int
        let weekday: Weekday
        let isSingle: Bool
    }

    /// The times of each trait, in the order in which the first of them was added: of two activities that meet more than
    /// once, the same time is found on every run.
    private var groups: [[MeetingTime]] = []
    private var positions: [Trait: Int] = [:]
    /// Texts as numbers, which are compared at once.
    private var numbers: [String: Int] = [:]

    mutating func add(_ activity: PublicActivity, _ index: Int) {
        let topics = Set(activity.topics).sorted().map { number(of: $0) }
        let audiences = Set(activity.audiences).sorted().map { number(of: $0) }
        for (position, session) in activity.schedule.sessions.enumerated() {
            guard !session.isOver(on: activity.catalog.today), let place = activity.place(of: session) else {
                continue
            }
            let areas = [place.district, "\(place.key)"].compactMap(\.self).map { number(of: $0) }
            let times = session.times.compactMap(\.minutesOfDay).map {
                MeetingTime(activity: index, session: position, minutes: $0)
            }
            for weekday in session.weekdays {
                for area in areas {
                    for (topic, audience) in topics.flatMap({ topic in audiences.map { (topic, $0) } }) {
                        add(
                            times,
                            Trait(
                                topic: topic, audience: audience, area: area, weekday: weekday,
                                isSingle: session.isSingleDate))
                    }
                }
            }
        }
    }

    private mutating func add(_ times: [MeetingTime], _ trait: Trait) {
        if let position = positions[trait] {
            groups[position] += times
        } else {
            positions[trait] = groups.count
            groups.append(times)
        }
    }

    private mutating func number(of text: String) -> Int {
        if let known = numbers[text] { return known }
        numbers[text] = numbers.count
        return numbers.count - 1
    }

    /// Times that share enough, of two activities each, the one with the smaller number first.
    var rivals: [(MeetingTime, MeetingTime)] {
        groups.filter { $0.count > 1 }.flatMap { group in
            // Of times that begin together the order is that of the activities, on every run.
            let group = group.sorted {
                ($0.minutes.lowerBound, $0.activity) < ($1.minutes.lowerBound, $1.activity)
            }
            return group.indices.flatMap { rivals(of: $0, in: group) }
        }
    }

    private func rivals(of index: Int, in group: [MeetingTime]) -> [(MeetingTime, MeetingTime)] {
        let time = group[index]
        let latest = time.minutes.upperBound - ActivityOverlap.leastMinutes
        return group[(index + 1)...].prefix { $0.minutes.lowerBound <= latest }
            .prefix(ActivityOverlap.rivalLimit)
            .filter {
                $0.activity != time.activity
                    && $0.minutes.clamped(to: time.minutes).count >= ActivityOverlap.leastMinutes
            }
            .map { $0.activity < time.activity ? ($0, time) : (time, $0) }
    }
}

extension TimeSpan {
    /// From which to which minute of its first day; an hour where nobody said when it ends, none of whole days.
    fileprivate var minutesOfDay: Range<Int>? {
        guard !isAllDay, extraDays == 0 else { return nil }
        return start.minutes..<start.minutes + max(1, length ?? 60)
    }
}
