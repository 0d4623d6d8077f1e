import CatalogModel
import TestSupport
import Testing

@testable import SitePublishing

struct CoverageTests {
    private func catalog(_ activities: [(audience: String, place: String, hour: Int)]) -> PublicCatalog {
        let catalog = Catalog.example { catalog in
            catalog.vocabularies[.audiences] = .of("alle", "unge")
            catalog.vocabularies[.districts] = .of("nord", "syd")
            catalog.places = EntryTable(
                ["nord", "syd"].map { district in .example(district) { $0.district = district } })
            catalog.activities = EntryTable(
                activities.enumerated().map { index, facts in
                    .example("a\(index)") { activity in
                        (activity.topics, activity.audiences) = (["sprog"], [facts.audience])
                        activity.place = EntryID(facts.place)
                        activity.schedule = .weekly(.monday, from: facts.hour)
                    }
                })
        }
        return PublicCatalog(Publication(catalog, today: day("2026-11-21")), for: .web, in: .danish)
    }

    @Test func `a table counts each activity once in a row, a column and a cell`() {
        let coverage = Coverage(catalog([("alle", "nord", 9), ("alle", "syd", 9), ("unge", "nord", 18)]))
        let table = coverage.table(.audience, by: .district)
        #expect(table.rowTotals == [2, 1] && table.columnTotals == [2, 1])
        #expect(table.count("alle", "nord") == 1 && table.count("unge", "syd") == 0)
        #expect(coverage.table(.audience, by: [.district, .timeOfDay]).count("unge", "nord", "evening") == 1)
    }

    @Test func `a gap follows from no other`() {
        // The young meet in the morning in both parts of town, and in the evening in the south alone.
        let morning = [("unge", "nord", 9), ("unge", "syd", 9), ("unge", "syd", 18)]
        let all =
            Array(repeating: ("alle", "nord", 18), count: 3) + Array(repeating: ("alle", "syd", 9), count: 3)
        let gaps = Coverage(catalog((morning + all).map { (audience: $0.0, place: $0.1, hour: $0.2) })).gaps
        #expect(gaps.map { $0.terms.map(\.code) } == [["unge", "nord", "evening"]])
    }

    @Test func `below three nothing is missing but what nobody has at all`() {
        let gaps = Coverage(catalog([("alle", "nord", 9), ("alle", "nord", 9)])).gaps
        #expect(gaps == [CoverageGap(terms: [CoverageGap.Term(.audience, "unge")])])
    }
}

struct ActivityOverlapTests {
    private func overlaps(
        _ first: @escaping (inout Activity) -> Void, _ second: @escaping (inout Activity) -> Void
    )
        -> [ActivityOverlap]
    {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable(
                ["a", "b", "c"].map { id in .example(id) { $0.district = id == "c" ? "syd" : "nord" } })
            let both = [("en", first), ("to", second)].map { id, fill in
                Activity.example(id) { activity in
                    (activity.topics, activity.audiences, activity.place) = (
                        ["sprog"], ["alle"], EntryID("a")
                    )
                    activity.schedule = .weekly(.monday, from: 9)
                    fill(&activity)
                }
            }
            catalog.activities = EntryTable(both)
        }
        return PublicCatalog(Publication(catalog, today: day("2026-11-21")), for: .web, in: .danish).overlaps
    }

    @Test func `the same time, topic, audience and part of town is an overlap`() throws {
        let found = try #require(overlaps({ _ in }, { $0.place = EntryID("b") }).first)
        #expect(found.first.text == "en" && found.second.text == "to" && found.day == day("2026-11-23"))
        #expect(found.minutes == 540..<600 && found.topics == ["sprog"] && found.weekday == .monday)
    }

    @Test func `half an hour is enough, less is not`() {
        #expect(overlaps({ _ in }, { $0.schedule = .weekly(.monday, from: 9, minute: 30) }).count == 1)
        #expect(overlaps({ _ in }, { $0.schedule = .weekly(.monday, from: 9, minute: 31) }).isEmpty)
    }

    @Test func `another topic, audience, part of town, day or week is none`() {
        #expect(overlaps({ _ in }, { $0.topics = ["motion"] }).isEmpty)
        #expect(overlaps({ _ in }, { $0.audiences = ["unge"] }).isEmpty)
        #expect(overlaps({ _ in }, { $0.place = EntryID("c") }).isEmpty)
        #expect(overlaps({ _ in }, { $0.schedule = .weekly(.tuesday, from: 9) }).isEmpty)
        #expect(
            overlaps(
                { $0.schedule = .weekly(.monday, from: 9, in: .odd) },
                { $0.schedule = .weekly(.monday, from: 9, in: .even) }
            ).isEmpty)
        #expect(overlaps({ _ in }, { $0.schedule.lastDate = day("2026-11-22") }).isEmpty)
        #expect(overlaps({ _ in }, { $0.common.status = .paused }).isEmpty)
    }

    @Test func `where many take place at once the work stays within bounds`() {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([.example("a")])
            catalog.activities = EntryTable(
                (0..<400).map { index in
                    .example("a\(1000 + index)") { activity in
                        (activity.topics, activity.audiences) = (["sprog"], ["alle"])
                        activity.place = EntryID("a")
                        activity.schedule = .weekly(.monday, from: 9)
                    }
                })
        }
        let found = PublicCatalog(Publication(catalog, today: day("2026-11-21")), for: .web, in: .danish)
            .overlaps
        #expect(found.count <= 400 * ActivityOverlap.rivalLimit && Set(found.map(\.first)).count == 399)
    }
}

struct OverviewNumbersTests {
    @Test func `numbers count what is in lists`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { activity in
                    activity.common.verified = day("2026-08-23")
                    activity.languages = [.danish, LanguageCode("ar")]
                    activity.signup = Signup()
                    activity.common.translations = [TranslationState(language: LanguageCode("en"))]
                },
                .example("b") { $0.common.verified = day("2026-08-22") },
                .example("c") { $0.common.status = .ended },
            ])
            catalog.associations = EntryTable([.example("d")])
        }
        let numbers = OverviewNumbers(
            PublicCatalog(Publication(catalog, today: day("2026-11-21")), for: .web, in: .danish))
        #expect(numbers.activities == 2 && numbers.associations == 1 && numbers.languages == 2)
        #expect(numbers.confirmed == 1 && numbers.translated == 1 && numbers.withSignup == 1)
    }
}

struct CompletenessTests {
    @Test func `an entry lacks what readers ask for and it does not say`() {
        let catalog = Catalog.example { catalog in
            catalog.associations = EntryTable([
                .example("leer"),
                .example("voll") { association in
                    association.purpose = LocalizedText("At mødes")
                    association.phone = PhoneNumber(e164: "+4599000001")
                    (association.topics, association.audiences) = (["sprog"], ["alle"])
                    association.childCertificate = .yes
                    association.common.verified = day("2026-11-01")
                },
            ])
        }
        let found = PublicCatalog(Publication(catalog, today: day("2026-11-21")), for: .web, in: .danish)
            .completeness
        #expect(found.map(\.association.text) == ["leer", "voll"] && found[0].count == 0)
        #expect(found[1].missing == [.place, .languages, .districts, .activities, .insurance])
    }
}

extension Vocabulary {
    fileprivate static func of(_ codes: String...) -> Vocabulary {
        codes.reduce(into: Vocabulary()) { $0.append(Term(code: $1)) }
    }
}

extension Schedule {
    fileprivate static func weekly(
        _ weekday: Weekday, from hour: Int, minute: Int = 0, in weeks: WeekPattern = .all
    ) -> Schedule {
        var schedule = Schedule()
        guard let start = LocalTime(hour: hour, minute: minute) else { return schedule }
        let end = LocalTime(hour: hour + 1, minute: minute)
        schedule.sessions = [Session(days: .weekly([weekday], weeks), time: TimeSpan(start: start, end: end))]
        return schedule
    }
}
