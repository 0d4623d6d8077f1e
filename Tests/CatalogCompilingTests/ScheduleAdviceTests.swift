import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

/// What is proposed for times that cannot be read; the day of the tests is 2026-11-21.
struct ScheduleAdviceTests {
    private func problem(_ sentence: String, _ kind: EntryKind = .activity) async throws -> Diagnostic {
        let key = kind == .activity ? "when" : "opening_hours"
        let found = await problems(kind, "\(key):\n  - \"\(sentence)\"")
        #expect(found.count == 1)
        return try #require(found.first)
    }

    @Test(
        "Case 12: a word that is known is no near miss, and is left alone",
        arguments: [
            "første hverdag i måneden kl. 10-12", "tirsdage i september kl. 16-18",
            "ulige tirsdage kl. 17-19",
            "tirsdag tirsdag og kl. kl. 16-18", "hver og kl. 16-18", "første weekend i måneden kl. 10-12",
            "kl. 16-18 i ulige uger", "weekday of the month at 10-12", "tuesday every at 10-12",
        ])
    func known(_ sentence: String) async throws {
        let problem = try await problem(sentence)
        let words = sentence.split(separator: " ").map(String.init)
        #expect(problem.fixes.isEmpty)
        #expect(problem.suggestion.map { !words.contains($0) && $0 != sentence } ?? true)
        #expect(problem.remedy != nil)
    }

    @Test(
        "Case 12: what is written is said otherwise",
        arguments: [
            ("ulige tirsdage kl. 17-19", "tirsdag i ulige uger kl. 17-19"),
            ("even tuesdays at 17-19", "tuesday in even weeks at 17-19"),
            ("tirsdage i september kl. 16-18", "tirsdag kl. 16-18 fra 2027-09-01 til 2027-09-30"),
            ("tirsdag kl. 16-18 fra oktober til marts", "tirsdag kl. 16-18 fra 2026-10-01 til 2027-03-31"),
            ("tuesday 16-18 in june 2027", "tuesday at 16-18 from 2027-06-01 until 2027-06-30"),
            ("lørdag-mandag kl. 10-12", "mandag, lørdag og søndag kl. 10-12"),
        ])
    func rewritten(_ sentence: String, _ line: String) async throws {
        #expect(try await problem(sentence).suggestion == line)
    }

    @Test(
        "Case 14: several days with times of their own get a line each",
        arguments: [
            ("mandage 10-12 og torsdage 14-16", "- mandag kl. 10-12 / - torsdag kl. 14-16"),
            ("man-tors kl. 10-15, fre kl. 10-14", "- mandag til torsdag kl. 10-15 / - fredag kl. 10-14"),
            ("kl. 10-12 mandag og kl. 14-16 torsdag", "- mandag kl. 10-12 / - torsdag kl. 14-16"),
            ("monday 10-12; thursday 2-4 pm", "- monday at 10-12 / - thursday at 14-16"),
            (
                "mandag 10-12, onsdag 12-14 og fredag 14-16",
                "- mandag kl. 10-12 / - onsdag kl. 12-14 / - fredag kl. 14-16"
            ),
            (
                "tirsdag kl. 16-18 og første lørdag i måneden kl. 10-12",
                "- tirsdag kl. 16-18 / - første lørdag i måneden kl. 10-12"
            ),
            (
                "mandag 10-12 og torsdag 14-16 fra 2026-08-11",
                "- mandag kl. 10-12 fra 2026-08-11 / - torsdag kl. 14-16 fra 2026-08-11"
            ),
        ])
    func several(_ sentence: String, _ lines: String) async throws {
        let problem = try await problem(sentence)
        #expect(problem.remedy?.danish == "skriv en linje for hver: " + lines)
        #expect(problem.remedy?.english == "write one line for each: " + lines)
    }

    @Test func `a day after the time belongs to the days before it`() async throws {
        let problem = try await problem("tirsdag kl. 16-18 og torsdag")
        #expect(problem.suggestion == "tirsdag og torsdag kl. 16-18")
        #expect(problem.fixes.map(\.replacement) == ["tirsdag og torsdag kl. 16-18"])
    }

    @Test(
        "Case 15: what is no time names the way out",
        arguments: [
            ("efter aftale", "teksten"), ("by appointment", "teksten"), ("lør.-søn. lukket", "slet linjen"),
            ("lukket i weekenden", "slet linjen"), ("døgnet rundt", "hver dag kl. 0-24"),
            ("24/7", "hver dag kl. 0-24"), ("open around the clock", "hver dag kl. 0-24"),
        ])
    func phrases(_ sentence: String, _ way: String) async throws {
        let problem = try await problem(sentence, .place)
        #expect(problem.remedy?.danish.contains(way) == true)
    }

    @Test(
        "Issue 14.1: what no rule holds has fields of its own",
        arguments: [
            ("efter aftale", "by_appointment: yes"), ("tidspunktet varierer", "when_note:"),
            ("en gang månedligt", "den 15. i måneden"), ("quarterly", "i kvartalet"), ("årligt", "med år"),
            ("se kalenderen", "when_note:"), ("hver anden måned", "i måneden"),
            ("hvert kvartal", "i kvartalet"),
        ])
    func ways(_ sentence: String, _ way: String) async throws {
        let problem = try await problem(sentence)
        #expect(problem.remedy?.danish.contains(way) == true)
    }

    @Test("Issue 14.1: a single date is cancelled and moved like a weekly one")
    func single() async throws {
        let fields =
            "when: [2026-12-05 kl. 14-16]\nexcept: [{date: 2026-12-05, moved_to: 2026-12-06 kl. 14-16}]"
        await expectEqual(mismatches(.activity, fields), [])
        await expectEqual(mismatches(.activity, "when: [2026-12-05 kl. 14-16]\nexcept: [2026-12-05]"), [])
        let dates = "when: [5. og 12. december 2026 kl. 14-16]\nexcept: [{date: 2026-12-12, note: Syg}]"
        await expectEqual(mismatches(.activity, dates), [])
    }

    @Test func `what can be read before it is proposed`() async throws {
        #expect(try await problem("mandag kl. 10-12 eller efter aftale").suggestion == "mandag kl. 10-12")
        #expect(try await problem("mandag kl. 10-15, søndag lukket", .place).suggestion == "mandag kl. 10-15")
        #expect(try await problem("døgnet rundt").remedy?.danish.contains("format: always") == true)
    }

    @Test(
        "Issue 12.13: a time that is only about right is proposed without the word",
        arguments: [
            ("tirsdag 16.30 – ca. 18", "tirsdag kl. 16.30-18"), ("ca. kl. 10-12 mandag", "mandag kl. 10-12"),
            ("onsdag omkring 10-12", "onsdag kl. 10-12"), ("monday approx. 10-12", "monday at 10-12"),
        ])
    func about(_ sentence: String, _ exact: String) async throws {
        let problem = try await problem(sentence)
        #expect(problem.suggestion == exact)
        #expect(problem.remedy?.danish.contains("when_note") == true)
    }

    @Test(
        "Case 16: exceptions in the sentence are taken out of it",
        arguments: [
            ("hverdage undtagen fredag kl. 9-15", "mandag til torsdag kl. 9-15", nil as String?),
            ("hver dag kl. 9-15, men ikke søndag", "mandag til lørdag kl. 9-15", nil),
            ("weekdays except friday at 9-15", "monday to thursday at 9-15", nil),
            ("tirsdag kl. 16-18 undtagen skoleferier", "tirsdag kl. 16-18", "[school-holidays]"),
            (
                "tirsdag kl. 16-18, ikke i ferier og på helligdage", "tirsdag kl. 16-18",
                "[holidays, school-holidays]"
            ),
            ("tirsdag undtagen 13. oktober 2026 kl. 16-18", "tirsdag kl. 16-18", "[2026-10-13]"),
            (
                "tirsdag kl. 16-18, dog ikke i juli", "tirsdag kl. 16-18",
                "[{from: 2027-07-01, to: 2027-07-31}]"
            ),
            ("tirsdag kl. 16-18 undt. ferier", "tirsdag kl. 16-18", "[school-holidays]"),
            ("tuesday 16-18 except school holidays", "tuesday at 16-18", "[school-holidays]"),
        ])
    func exceptions(_ sentence: String, _ line: String, _ list: String?) async throws {
        let problem = try await problem(sentence)
        #expect(problem.suggestion == line)
        #expect(problem.fixes.map(\.replacement) == (list == nil ? [line] : []))
        if let list { #expect(problem.remedy?.danish.hasSuffix("except: " + list) == true) }
    }

    @Test(
        "Case 17: a time that goes backwards asks",
        arguments: [
            ("mandag kl. 19-9", "19-21", "skriv 19-21, eller 19-09, hvis det slutter næste morgen"),
            ("mandag kl. 9-5", "9-17", "skriv 9-17, eller 21-05, hvis det slutter næste morgen"),
            ("mandag kl. 14-10", "14-22", "skriv 14-22 eller 10-14"),
            ("mandag kl. 18-16", "16-18", "skriv 16-18"),
        ])
    func backwards(_ sentence: String, _ proposal: String, _ remedy: String) async throws {
        let problem = try await problem(sentence)
        #expect(problem.code == .endBeforeStart && problem.suggestion == proposal)
        #expect(problem.remedy?.danish == remedy && problem.fixes.isEmpty)
    }

    @Test(arguments: [
        ("5/12 kl. 14-16", "2026-12-05"), ("d. 5. dec. kl. 14-16", "2026-12-05"),
        ("5. januar kl. 14-16", "2027-01-05"), ("lørdag d. 5. december kl. 14-16", "2026-12-05"),
        ("onsdag 24/11 kl. 14-16", "2027-11-24"), ("29. februar kl. 10-12", "2028-02-29"),
    ])
    func `a date without its year has the next one proposed`(_ sentence: String, _ date: String) async throws
    {
        let problem = try await problem(sentence)
        #expect(problem.suggestion == date && problem.fixes.isEmpty)
    }

    @Test(arguments: [
        ("7.-9. august", "2027-08-07 til 2027-08-09"),
        ("7.-9. august kl. 10-16", "2027-08-07 til 2027-08-09"),
        ("5. og 12. december kl. 14", "2026-12-05 og 2026-12-12"),
        ("30. december - 2. januar", "2026-12-30 til 2027-01-02"),
        ("tirsdag i uge 36-42 kl. 16-18", "tirsdag kl. 16-18 fra 2027-09-06 til 2027-10-24"),
        ("tirsdag 16-18 uge 50", "tirsdag kl. 16-18 fra 2026-12-07 til 2026-12-13"),
        ("hveranden tirsdag kl. 10-12", "hver anden"), ("biweekly tuesday 10-12", "every other"),
        ("tuesday 16-18 in june", "tuesday at 16-18 from 2027-06-01 until 2027-06-30"),
        ("tirsdag efter kl. 16", nil),
    ])
    func `rows of dates and weeks by number have their days proposed`(_ sentence: String, _ line: String?)
        async throws
    {
        let problem = try await problem(sentence)
        #expect(problem.suggestion == line && problem.fixes.isEmpty)
    }

    @Test(arguments: [
        ("d. 5. dec.", "2026-12-05 kl. 16-18"),
        ("hver anden tirsdag", "hver anden tirsdag kl. 16-18 fra 2026-11-24"),
        ("hver 14. dag tirsdag", "hver anden tirsdag kl. 16-18 fra 2026-11-24"),
        ("hverdage", "mandag til fredag kl. 16-18"),
        ("5. december", "2026-12-05 kl. 16-18"),
    ])
    func `what lacks its time of day is shown with all that it needs`(_ sentence: String, _ line: String)
        async throws
    {
        let problem = try await problem(sentence)
        #expect(problem.remedy?.danish.hasSuffix(line) == true)
    }

    @Test func `around the clock is repaired for places`() async throws {
        let problem = try await problem("døgnet rundt", .place)
        #expect(problem.fixes.map(\.replacement) == ["hver dag kl. 0-24"])
        await expectEqual(mismatches(.place, "opening_hours: [Åbent mandag 9-16]"), [])
    }

    @Test func `a repair mends all slips of a sentence or none`() async throws {
        let both = try await problem("tirsdag og onsda samt frdag kl. 16-18")
        #expect(both.fixes.map(\.replacement) == ["onsdag", "fredag"])
        let hopeless = try await problem("tirsdag og onsda kl. 16-18 ved søen")
        #expect(hopeless.fixes.isEmpty)
    }

    @Test func `every second week has the line to write`() async throws {
        let problem = try await problem("hver anden tirsdag kl. 10-12")
        #expect(
            problem.remedy?.danish.hasPrefix(
                "skriv den første dag: hver anden tirsdag kl. 10-12 fra 2026-11-24") == true)
        #expect(
            try await self.problem("første lørdag kl. 10-12").remedy?.danish
                == "skriv: første lørdag i måneden kl. 10-12")
    }

    @Test(arguments: [
        ("tirsdag aften kl. 7-9", "skriv 19-21, eller 07-09, hvis det er om natten eller morgenen"),
        ("lørdag og søndag den 6.-7. december 2026 kl. 10", "ret ugedagen eller datoen"),
        ("første mandag i januar kl. 10-12", "skriv for eksempel"),
        ("lukket i juli", "slet det, og skriv dage, der falder ud, for sig: except: [holidays, 2026-12-24]"),
        (
            "torsdag kl. 16-18 hver anden uge",
            "skriv den første dag: hver anden torsdag kl. 16-18 fra 2026-11-26"
        ),
    ])
    func `the remedy names what was written`(_ sentence: String, _ remedy: String) async throws {
        let problem = try await problem(sentence)
        #expect(problem.remedy?.danish.hasPrefix(remedy) == true)
    }
}
