import CatalogModel
import SitePublishing

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

    private var ids: [EntryID<Activity>] = []
    private var traits: [Traits] = []
    /// The groups of each activity.
    private var groups: [[Int]] = []
    /// The positions in `traits` of those that can be shown, in order, by group.
    private var members: [Int: [Int]] = [:]

    /// Topics and places by number: comparing their names would take most of the time, and so would counting references.
    private struct Traits {
        /// At most three; 0 for none.
        let topics: SIMD4<Int32>
        /// 0 for none.
        let place: Int32
        /// A bit for each day of the week.
        let weekdays: Int32
        let gender: Activity.Gender?
    }

    init(_ catalog: PublicCatalog) {
        var topicNumbers = Numbers()
        var placeNumbers = Numbers()
        for (index, activity) in catalog.activities.enumerated() {
            let weekdays = activity.schedule.weekdays(from: catalog.today).map(\.rawValue)
            let topics = activity.topics.prefix(3).map { topicNumbers.number(of: $0) }
            let place = activity.place.map { placeNumbers.number(of: $0.id.text) } ?? 0
            var lanes = SIMD4<Int32>()
            for (lane, topic) in topics.enumerated() { lanes[lane] = Int32(topic) }
            ids.append(activity.id)
            traits.append(
                Traits(
                    topics: lanes, place: Int32(place),
                    weekdays: weekdays.reduce(0) { $0 | 1 << Int32($1) }, gender: activity.gender))
            groups.append(Self.groups(topics, place, weekdays.prefix(2)))
            guard activity.isRunning else { continue }
            for group in groups[index] { members[group, default: []].append(index) }
        }
    }

    /// Who has two of topic, place and weekday in common, or only the topic.
    private static func groups(_ topics: [Int], _ place: Int, _ weekdays: ArraySlice<Int>) -> [Int] {
        func group(topic: Int = 0, place: Int = 0, weekday: Int = 0) -> Int {
            (topic << 24 | place) << 3 | weekday
        }
        var groups: [Int] = []
        for topic in topics {
            if place != 0 { groups.append(group(topic: topic, place: place)) }
            groups += weekdays.map { group(topic: topic, weekday: $0) }
            groups.append(group(topic: topic))
        }
        if place != 0 { groups += weekdays.map { group(place: place, weekday: $0) } }
        return groups
    }

    /// A number for each name, from 1 on.
    private struct Numbers {
        private var numbers: [String: Int] = [:]

        mutating func number(of name: String) -> Int {
            if let number = numbers[name] { return number }
            numbers[name] = numbers.count + 1
            return numbers.count
        }
    }

    /// What is shown with each activity, the most alike first; nothing where none is.
    var all: [EntryID<Activity>: [EntryID<Activity>]] {
        var all: [EntryID<Activity>: [EntryID<Activity>]] = [:]
        for index in traits.indices {
            let found = related(to: index)
            if !found.isEmpty { all[ids[index]] = found.map { ids[$0] } }
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
        var candidates: [Int] = []
        for group in groups[index] {
            guard let members = members[group] else { continue }
            let start = firstPosition(in: members, after: index)
            for step in 0..<min(Self.neighbours, members.count) {
                let candidate = members[(start + step) % members.count]
                if candidate != index { candidates.append(candidate) }
            }
        }
        return candidates
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
        let topics = (0..<3).count { one.topics[$0] != 0 && any(other.topics .== one.topics[$0]) }
        let isSamePlace = one.place != 0 && one.place == other.place
        let hasCommonDay = one.weekdays & other.weekdays != 0
        return topics * Self.topic + (isSamePlace ? Self.place : 0) + (hasCommonDay ? Self.weekday : 0)
    }
}
