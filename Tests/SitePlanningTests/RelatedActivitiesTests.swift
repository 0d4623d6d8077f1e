import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

struct RelatedActivitiesTests {
    private func related(_ activities: [Activity]) async -> [String: [String]] {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable(activities)
            catalog.places = EntryTable([.example("huset"), .example("hallen")])
        }
        let related = await SitePlanner().plan(Publication(catalog, today: testDay)).related
        return Dictionary(uniqueKeysWithValues: related.map { ($0.key.text, $0.value.map(\.text)) })
    }

    private func activity(
        _ id: String, topics: [String] = [], place: String? = nil, on weekday: Weekday = .monday,
        _ fill: (inout Activity) -> Void = { _ in }
    ) -> Activity {
        .example(id) { activity in
            (activity.topics, activity.place) = (topics, place.map { EntryID($0) })
            activity.schedule.sessions = [Session(days: .weekly([weekday], .all), time: span("17-19"))]
            fill(&activity)
        }
    }

    @Test func `what has topic, place and weekday in common comes first`() async {
        let found = await related([
            activity("a", topics: ["sprog"], place: "huset", on: .tuesday),
            activity("b", topics: ["sprog"], on: .friday),
            activity("c", topics: ["sprog"], place: "huset", on: .friday),
            activity("d", topics: ["sprog"], on: .tuesday),
            activity("e", topics: ["sprog"], place: "huset", on: .tuesday),
            activity("f", topics: ["sprog"], on: .friday), activity("g", topics: ["motion"]),
        ])
        #expect(found["a"] == ["e", "c", "d", "b"])
        #expect(found["g"] == nil)
    }

    @Test func `the same place on the same weekday is enough, the weekday alone is not`() async {
        let found = await related([
            activity("a", place: "huset"), activity("b", place: "huset"), activity("c", place: "hallen"),
            activity("d", place: "huset", on: .friday),
        ])
        #expect(found == ["a": ["b"], "b": ["a"]])
    }

    @Test func `only what can be joined is shown, also with what is over`() async {
        let found = await related([
            activity("a", topics: ["sprog"]),
            activity("slut", topics: ["sprog"]) { $0.common.status = .ended },
            activity("pause", topics: ["sprog"]) { $0.common.status = .paused },
            activity("m", topics: ["sprog"]) { $0.gender = .menOnly },
            activity("k", topics: ["sprog"]) { $0.gender = .womenOnly },
        ])
        #expect(found["a"] == ["k", "m"])
        #expect(found["slut"] == ["a", "k", "m"])
        #expect(found["k"] == ["a"])
    }

    @Test func `in a large group all are shown somewhere, and none everywhere`() async {
        let found = await related((100..<400).map { activity("a\($0)", topics: ["sprog"]) })
        var counts: [String: Int] = [:]
        for id in found.values.joined() { counts[id, default: 0] += 1 }
        #expect(found.values.allSatisfy { $0.count == 4 })
        #expect(counts.count == 300)
        #expect(Set(counts.values) == [4])
    }
}
