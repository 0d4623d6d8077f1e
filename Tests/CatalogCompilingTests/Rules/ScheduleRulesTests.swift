import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct ScheduleRulesTests {
    @Test("Case 31: an exception that hits no time warns, with the nearest one")
    func unused() async throws {
        let fields = "when: [tirsdag kl. 17-19]\nexcept: [2026-11-24, 1️⃣2026-11-25]"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .unusedException]), [])
        let found = try #require(
            await problems(.activity, "when: [tirsdag kl. 17-19]\nexcept: [2026-11-25]").first)
        #expect(found.severity == .warning && found.suggestion == "2026-11-24" && found.fixes.isEmpty)
        #expect(found.message.danish == "2026-11-25 er en onsdag, og den dag er der ingen tid")
    }

    @Test(arguments: [
        "except: [holidays, 1️⃣2026-12-05]", "except: [1️⃣{from: 2026-11-25, to: 2026-11-30}]",
        "except:\n  - 1️⃣{date: 2026-12-03, note: Tur}\n  - 2026-12-01",
        "except: [1️⃣{from: 2026-11-25, to: 2026-11-29}]", "except: [1️⃣2027-06-08]\nlast_date: 2027-06-01",
        "except: [2026-09-02]", "except: [2026-12-01, 2026-12-08]",
    ])
    func `days of the past and days that are hit are left alone`(_ exceptions: String) async {
        let isSound = !exceptions.contains("1️⃣")
        let fields = "when: [tirsdag kl. 17-19]\n" + exceptions
        await expectEqual(
            mismatches(.activity, fields, expecting: isSound ? [:] : [1: .unusedException]), [])
    }

    @Test("Case 32: the same time twice warns, and stands once")
    func repeated() async throws {
        let fields = "when: [tirsdag kl. 17-19, 1️⃣tirsdag kl. 17-19]"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .repeatedValue]), [])
        let schedule = try #require(
            await catalog(.activity, "when: [tirsdag kl. 17-19, tirsdag kl. 17-19]")
                .activities.find("test")?.schedule)
        #expect(schedule.sessions.count == 1)
    }

    @Test(
        "Case 32: so does a part of a line",
        arguments: [
            "when: [tirsdag og torsdag kl. 17-19, 1️⃣torsdag kl. 17-19]",
            "when: [tirsdag kl. 17-19, 1️⃣første tirsdag i måneden kl. 17-19]",
            "when:\n  - tirsdag kl. 17-19\n  - 1️⃣{weekly: tuesday, from: 17, to: 19}",
            "when: [tirsdag kl. 10-12 og 17-19, 1️⃣2026-12-01 kl. 17-19]",
            "when: [tirsdag i ulige uger kl. 17-19, tirsdag i lige uger kl. 17-19]",
            "when: [tirsdag kl. 17-19, tirsdag kl. 19-20]",
            "when: [tirsdag kl. 17-19 til 2026-11-30, tirsdag kl. 17-19 fra 2026-12-01]",
        ])
    func partly(_ fields: String) async {
        let isSound = !fields.contains("1️⃣")
        await expectEqual(mismatches(.activity, fields, expecting: isSound ? [:] : [1: .repeatedValue]), [])
    }

    @Test func `opening hours are looked at, too`() async {
        let fields = "opening_hours: [mandag kl. 10-15, 1️⃣mandag kl. 10-15]"
        await expectEqual(mismatches(.place, fields, expecting: [1: .repeatedValue]), [])
    }

    private func school(_ settings: String, on today: String, _ exceptions: String = "[school-holidays]")
        async -> [Diagnostic]
    {
        var content = MarkedContent([
            "site.yml":
                "title: Fjordby sammen\nbase_url: https://fjordby.example/\nlanguages: [da, en, ar]\n"
                + settings,
            "activities/test.md": entry(.activity, "when: [tirsdag kl. 17-19]\nexcept: \(exceptions)"),
        ])
        content.today = day(today)
        return await content.problems
    }

    @Test(
        "Case 30: the warning of school holidays points at the line that has them, or the nearest",
        arguments: [
            ("", 1), ("tagline: Sammen\nschool_holidays: []\n", 5),
            ("public_holidays: none\nholidays: [2026-12-23]\n", 5), ("public_holidays: none\n", 4),
            ("holidays: [2026-12-23]\nschool_holidays: [2026-12-23]\n", 5),
        ])
    func schoolHolidaysPlace(_ settings: String, _ line: Int) async {
        await expectEqual(school(settings, on: "2026-11-21").map(\.location.range.start.line), [line])
    }

    @Test("Case 30: school holidays that are missing or run out warn")
    func schoolHolidays() async {
        let plan =
            "school_holidays:\n  - {from: 2026-12-19, to: 2027-01-03}\n  - {from: 2027-02-13, to: 2027-02-21}\n"
        await expectEqual(school("", on: "2026-11-21").map(\.code), [.missingSchoolHolidays])
        await expectEqual(school("", on: "2026-11-21", "[holidays]").map(\.code), [])
        await expectEqual(school(plan, on: "2026-11-21").map(\.code), [])
        await expectEqual(school(plan, on: "2026-11-24").map(\.code), [.missingSchoolHolidays])
        await expectEqual(school(plan, on: "2027-06-01").map(\.location.file), ["content/site.yml"])
        await expectEqual(school(plan + "public_holidays: none\n", on: "2026-11-21").map(\.code), [])
        await expectEqual(
            school(plan + "public_holidays: ingen\n", on: "2026-11-21").map(\.suggestion), ["none"])
    }
}
