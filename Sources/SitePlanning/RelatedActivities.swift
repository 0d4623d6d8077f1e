import CatalogModel

/// Finds the activities that are most like each one: by topic, place and weekday.
///
/// Activities are not compared each with each: only with a few neighbours in the groups that they belong to, so that
/// the work grows as the number of activities does.
struct RelatedActivities {
    /// How many are shown with an activity.
    static let atMost = 4
    /// With how many neighbours in each group an activity is compared.
    private static let neighbours = 6
    /// What a common topic, the same place and a common weekday count.
    private static let (topic, place, weekday) = (4, 3, 2)

    private let traits: [Traits]
    /// The positions in `traits` of those that can be shown, in order.
    private var groups: [Group: [Int]] = [:]

    private struct Traits {
        let id: EntryID<Activity>
        let topics: [String]
        let place: EntryID<Place>?
        let weekdays: [Weekday]
        let gender: Activity.Gender?
        let groups: [Group]
    }

    private struct Group: Hashable {
        var topic: String?
        var place: EntryID<Place>?
        var weekday: Weekday?
    }

    init(_ catalog: Catalog, today: LocalDate) {
        let activities = catalog.activities.entries
        traits = activities.map { shared in
            let activity = shared.entry
            let weekdays = activity.schedule.weekdays(from: today)
            let topics = Array(activity.topics.prefix(3))
            return Traits(
                id: activity.id, topics: topics, place: activity.place, weekdays: weekdays,
                gender: activity.gender,
                groups: Self.groups(topics, activity.place, weekdays))
        }
        for (index, shared) in activities.enumerated() where shared.entry.common.status == .active {
            for group in traits[index].groups { groups[group, default: []].append(index) }
        }
    }

    private static func groups(
        _ topics: [String], _ place: EntryID<Place>?, _ weekdays: [Weekday]
    ) -> [Group] {
        var groups: [Group] = []
        for topic in topics {
            if place != nil { groups.append(Group(topic: topic, place: place)) }
            groups += weekdays.prefix(2).map { Group(topic: topic, weekday: $0) }
            groups.append(Group(topic: topic))
        }
        if place != nil { groups += weekdays.prefix(2).map { Group(place: place, weekday: $0) } }
        return groups
    }

    /// What is shown with each activity, the most alike first; nothing where none is.
    var all: [EntryID<Activity>: [EntryID<Activity>]] {
        var all: [EntryID<Activity>: [EntryID<Activity>]] = [:]
        for index in traits.indices {
            let found = related(to: index)
            if !found.isEmpty { all[traits[index].id] = found.map { traits[$0].id } }
        }
        return all
    }

    private func related(to index: Int) -> [Int] {
        var best: [(score: Int, index: Int)] = []
        for other in candidates(for: index) {
            guard !best.contains(where: { $0.index == other }), mix(traits[index], traits[other]) else {
                continue
            }
            let score = score(traits[index], traits[other])
            let rank = best.firstIndex { $0.score < score } ?? best.count
            guard rank < Self.atMost else { continue }
            best.insert((score, other), at: rank)
            if best.count > Self.atMost { best.removeLast() }
        }
        return best.map(\.index)
    }

    /// The next ones of each group, going round: so no activity is left out, and none is shown everywhere.
    private func candidates(for index: Int) -> [Int] {
        traits[index].groups.flatMap { group -> [Int] in
            guard let members = groups[group] else { return [] }
            let start = firstPosition(in: members, after: index)
            return (0..<min(Self.neighbours, members.count))
                .map { members[(start + $0) % members.count] }
                .filter { $0 != index }
        }
    }

    private func firstPosition(in members: [Int], after index: Int) -> Int {
        var (low, high) = (0, members.count)
        while low < high {
            let middle = (low + high) / 2
            if members[middle] <= index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Who may come to one of them is not shut out of the other for being a woman or a man.
    private func mix(_ one: Traits, _ other: Traits) -> Bool {
        !(one.gender == .womenOnly && other.gender == .menOnly)
            && !(one.gender == .menOnly && other.gender == .womenOnly)
    }

    private func score(_ one: Traits, _ other: Traits) -> Int {
        let topics = one.topics.count { other.topics.contains($0) }
        let isSamePlace = one.place != nil && one.place == other.place
        let hasCommonDay = one.weekdays.contains { other.weekdays.contains($0) }
        return topics * Self.topic + (isSamePlace ? Self.place : 0) + (hasCommonDay ? Self.weekday : 0)
    }
}
