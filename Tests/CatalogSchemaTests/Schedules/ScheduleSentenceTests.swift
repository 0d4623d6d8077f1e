import CatalogModel
import TestSupport
import Testing

@testable import CatalogSchema

struct ScheduleSentenceTests {
    private func read(_ sentence: String) throws -> String {
        try ScheduleSentence.session(sentence).inShort
    }

    @Test(arguments: [
        ("tirsdag kl. 16-18", "2 16:00-18:00"), ("Tirsdage kl 16-18", "2 16:00-18:00"),
        ("tirsdag og torsdag kl. 16-18", "2 4 16:00-18:00"),
        ("tuesday and thursday at 16-18", "2 4 16:00-18:00"),
        ("Every Tuesday, 16:00 to 18:30", "2 16:00-18:30"),
        ("hver tirsdag klokken 16.05–18", "2 16:05-18:00"),
        ("torsdag, tirsdag samt mandag kl. 9-10", "1 2 4 09:00-10:00"),
        ("om mandagen kl. 9-10", "1 09:00-10:00"),
        ("mandag til torsdag kl. 10-15", "1 2 3 4 10:00-15:00"),
        ("mandag-fredag 10-15", "1 2 3 4 5 10:00-15:00"),
        ("monday through wednesday and saturday at 9-10", "1 2 3 6 09:00-10:00"),
        ("hverdage kl. 8-16", "1 2 3 4 5 08:00-16:00"),
        ("alle hverdage kl. 8-16", "1 2 3 4 5 08:00-16:00"),
        ("hver dag kl. 8-16", "1 2 3 4 5 6 7 08:00-16:00"),
        ("every day at 8-16", "1 2 3 4 5 6 7 08:00-16:00"), ("weekender kl. 10-24", "6 7 10:00-24:00"),
        ("LØRDAG OG SØNDAG KL. 10-12", "6 7 10:00-12:00"), ("on Sundays at 10-12", "7 10:00-12:00"),
    ])
    func `weekdays in Danish and English`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("onsdag i ulige uger kl. 19.00-21.00", "3 odd 19:00-21:00"),
        ("onsdag i lige uger kl. 19-21", "3 even 19:00-21:00"),
        ("onsdag ulige uge kl. 19-21", "3 odd 19:00-21:00"),
        ("wednesdays in odd weeks at 19-21", "3 odd 19:00-21:00"),
        ("monday and wednesday in even weeks 19-21", "1 3 even 19:00-21:00"),
        ("hver anden onsdag kl. 19-21 fra 2026-08-12", "3 every 2 19:00-21:00 2026-08-12…"),
        ("every other wednesday at 19-21 from 2026-08-12", "3 every 2 19:00-21:00 2026-08-12…"),
        (
            "hver 2. onsdag kl. 19-21 fra 2026-08-12 til 2026-12-16",
            "3 every 2 19:00-21:00 2026-08-12…2026-12-16"
        ),
        ("every second wednesday at 19-21 starting 2026-08-12", "3 every 2 19:00-21:00 2026-08-12…"),
    ])
    func `some weeks only`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("første lørdag i måneden kl. 10-12", "first 6 10:00-12:00"),
        ("den første lørdag i måneden kl. 10-12", "first 6 10:00-12:00"),
        ("den sidste søndag i hver måned kl. 10-12", "last 7 10:00-12:00"),
        ("hver anden onsdag i måneden kl. 10-12", "second 3 10:00-12:00"),
        ("anden onsdag i måneden kl. 10-12", "second 3 10:00-12:00"),
        ("third friday of the month at 10-12", "third 5 10:00-12:00"),
        ("every fourth monday of the month at 10-12", "fourth 1 10:00-12:00"),
        ("the last Sunday in every month 10-12", "last 7 10:00-12:00"),
    ])
    func `a weekday of the month`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("2026-12-20 kl. 14-16", "2026-12-20 14:00-16:00"),
        ("2026-12-20, 14.30-16", "2026-12-20 14:30-16:00"),
        ("tirsdag kl. 16-18 fra 2026-08-11", "2 16:00-18:00 2026-08-11…"),
        ("tirsdag kl. 16-18 til 2026-12-15", "2 16:00-18:00 …2026-12-15"),
        ("tirsdag kl. 16-18 fra 2026-08-11 til 2026-12-15", "2 16:00-18:00 2026-08-11…2026-12-15"),
        ("tuesday 16-18 from 2026-08-11 until 2026-12-15", "2 16:00-18:00 2026-08-11…2026-12-15"),
        ("fredag kl. 22-2", "5 22:00-02:00"), ("fredag kl. 0-0.30", "5 00:00-00:30"),
    ])
    func `dates, bounds and midnight`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("hver tirsdag 16:00-18:00", "2 16:00-18:00"),
        ("mandag-onsdag kl. 16.00 til 18.00", "1 2 3 16:00-18:00"),
        ("man, ons og fre 16:30–18", "1 3 5 16:30-18:00"),
        ("man, ons, og fre kl. 16-18", "1 3 5 16:00-18:00"),
        ("Tirs. & tors. fra kl. 16 til 18", "2 4 16:00-18:00"), ("tue/thu 16-18", "2 4 16:00-18:00"),
        ("fra mandag til fredag mellem 8 og 16", "1 2 3 4 5 08:00-16:00"),
        ("hverdage og lørdag kl. 10-12", "1 2 3 4 5 6 10:00-12:00"),
        ("loerdag og soendag kl. 10-12", "6 7 10:00-12:00"),
        ("første lørdag i ma\u{30A}neden kl. 10-12", "first 6 10:00-12:00"),
        ("hver mandag og hver onsdag kl. 9-10", "1 3 09:00-10:00"),
        ("tuesdays at 4-6 pm", "2 16:00-18:00"), ("tuesday 4 p.m. to 6 p.m.", "2 16:00-18:00"),
        ("tuesday 10-2 pm", "2 10:00-14:00"), ("friday 10 pm - 2 am", "5 22:00-02:00"),
        ("friday 10-2 am", "5 22:00-02:00"), ("monday 12-1 pm", "1 12:00-13:00"),
        ("monday 4 pm to 6", "1 16:00-18:00"), ("tuesday between 4 and 6 pm", "2 16:00-18:00"),
        ("tirsdag kl. 04-06", "2 04:00-06:00"), ("tirsdag kl. 4.00-6.00", "2 04:00-06:00"),
        ("tirsdag kl. 10-12 og 14-16", "2 10:00-12:00+14:00-16:00"),
        ("tirsdag kl. 14-16, 10-12 og fra kl. 18 til 20", "2 10:00-12:00+14:00-16:00+18:00-20:00"),
        ("tirsdag kl. 16-18.", "2 16:00-18:00"),
    ])
    func `what people really write`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("i ulige uger om tirsdagen kl. 16-18", "2 odd 16:00-18:00"),
        ("lige uger, onsdag kl. 16-18", "3 even 16:00-18:00"),
        ("hver anden uge om onsdagen kl. 19-21 fra 2026-09-02", "3 every 2 19:00-21:00 2026-09-02…"),
        ("onsdag hver 3. uge 19.00-21.00 fra 2. september 2026", "3 every 3 19:00-21:00 2026-09-02…"),
        ("hver anden onsdag fra 2026-09-02 kl. 19-21", "3 every 2 19:00-21:00 2026-09-02…"),
        ("Wednesday every other week 19-21 from 2 September 2026", "3 every 2 19:00-21:00 2026-09-02…"),
        ("every third friday at 9-10 from 2026-09-04", "5 every 3 09:00-10:00 2026-09-04…"),
        ("første og tredje lørdag i måneden kl. 10-12", "first third 6 10:00-12:00"),
        ("1. og 3. onsdag i måneden kl. 10-12", "first third 3 10:00-12:00"),
        ("1st, 2nd and last Sunday of each month 10-12", "first second last 7 10:00-12:00"),
        ("månedens sidste fredag kl. 10-12", "last 5 10:00-12:00"),
        ("on the first Saturday of the month, 10 to 12", "first 6 10:00-12:00"),
        ("20. december 2026 kl. 14-16", "2026-12-20 14:00-16:00"),
        ("søndag den 20. dec. 2026 kl. 14-16", "2026-12-20 14:00-16:00"),
        ("20th of December 2026, 2-4 pm", "2026-12-20 14:00-16:00"),
        ("Sunday, December 20, 2026 at 14-16", "2026-12-20 14:00-16:00"),
        ("29. februar 2028 kl. 10-12", "2028-02-29 10:00-12:00"),
        ("tirsdag kl. 16-18 fra 11. august til 15. december 2026", "2 16:00-18:00 2026-08-11…2026-12-15"),
        ("tirsdag kl. 16-18 fra 10. november til 9. marts 2027", "2 16:00-18:00 2026-11-10…2027-03-09"),
        ("tirsdag fra tirsdag den 11. august 2026 kl. 16-18", "2 16:00-18:00 2026-08-11…"),
        ("tirsdag kl. 16-18 til og med 15. december 2026", "2 16:00-18:00 …2026-12-15"),
    ])
    func `more weeks, months and dates`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(
        "Case 13: weeks after the time are read, and so is a time before its day",
        arguments: [
            ("torsdag kl. 16.30-18.30 i ulige uger", "4 odd 16:30-18:30"),
            ("torsdag kl. 16-18 (lige uger)", "4 even 16:00-18:00"),
            ("torsdag kl. 16-18 hver uge", "4 16:00-18:00"),
            ("torsdag kl. 16-18 hver anden uge fra 2026-09-03", "4 every 2 16:00-18:00 2026-09-03…"),
            ("thursday 16-18 in even weeks", "4 even 16:00-18:00"),
            ("thursday from 4 to 6 pm every 3 weeks from 2026-09-03", "4 every 3 16:00-18:00 2026-09-03…"),
            ("kl. 16.30 til 18.00 hver mandag", "1 16:30-18:00"), ("16-18 tirsdag", "2 16:00-18:00"),
            ("kl. 10-12 om tirsdagen i ulige uger", "2 odd 10:00-12:00"),
            ("ulige uger tirsdag 16-18", "2 odd 16:00-18:00"),
            ("i ulige uger kl. 16-18 om tirsdagen", "2 odd 16:00-18:00"),
            ("kl. 10-12 første lørdag i måneden", "first 6 10:00-12:00"),
            ("første lørdag kl. 10-12 i måneden", "first 6 10:00-12:00"),
            ("4-6 pm on tuesdays", "2 16:00-18:00"),
            ("kl. 14-16 den 20. december 2026", "2026-12-20 14:00-16:00"),
            (
                "fra 11. august til 15. december 2026: tirsdag kl. 16-18",
                "2 16:00-18:00 2026-08-11…2026-12-15"
            ),
        ])
    func order(_ sentence: String, _ session: String) throws { #expect(try read(sentence) == session) }

    @Test(arguments: [
        ("mandag kl. 1630-1800", "1 16:30-18:00"), ("mandag kl. 930-1100", "1 09:30-11:00"),
        ("mandag 0900-1200", "1 09:00-12:00"), ("20. december 2026 1630-1800", "2026-12-20 16:30-18:00"),
        ("mandag: 10-15", "1 10:00-15:00"), ("mandag (10-15)", "1 10:00-15:00"),
        ("mandag kl: 10-15", "1 10:00-15:00"),
        ("ma-to 8.30-15.30", "1 2 3 4 08:30-15:30"), ("ti og to kl. 10-12", "2 4 10:00-12:00"),
        ("on og fr 10-12", "3 5 10:00-12:00"), ("to kl. 16-18", "4 16:00-18:00"),
        ("Man-fre 9-15", "1 2 3 4 5 09:00-15:00"),
        ("ma, on og fr kl. 10-12", "1 3 5 10:00-12:00"), ("on Sundays 10 to 12", "7 10:00-12:00"),
        ("Mandage og onsdage fra kl 10 til 12", "1 3 10:00-12:00"), ("tirsdage 19:00–21:00", "2 19:00-21:00"),
        ("tirsdag aften kl. 19-21", "2 19:00-21:00"), ("monday mornings 9-11", "1 09:00-11:00"),
        ("1. og 3. torsdag i måneden kl. 10-12", "first third 4 10:00-12:00"),
    ])
    func `other ways to write hours and days are read`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(arguments: [
        ("fredag kl. 22-06", "5 22:00-06:00"), ("fredag kl. 20-08", "5 20:00-08:00"),
        ("fredag kl. 18-05", "5 18:00-05:00"), ("fredag kl. 19-09", "5 19:00-09:00"),
        ("fredag kl. 20-8", "5 20:00-08:00"), ("fredag kl. 16-02", "5 16:00-02:00"),
        ("fredag kl. 17-0", "5 17:00-00:00"), ("friday 10 pm - 6 am", "5 22:00-06:00"),
        ("fredag kl. 22.30-6.15", "5 22:30-06:15"), ("fredag kl. 10-24", "5 10:00-24:00"),
    ])
    func `a night is read`(_ sentence: String, _ session: String) throws {
        #expect(try read(sentence) == session)
    }

    @Test(
        "Case 17: what goes backwards has its readings",
        arguments: [
            ("mandag kl. 19-9", ["19-21", "19-09"]), ("mandag kl. 9-5", ["9-17", "21-05"]),
            ("mandag kl. 10-2", ["10-14", "22-02"]), ("mandag kl. 18-16", ["16-18"]),
            ("mandag kl. 09-05", ["9-17", "21-05"]), ("mandag kl. 14-10", ["14-22", "10-14"]),
            ("mandag kl. 18-7", ["18-19", "18-07"]), ("mandag kl. 14-2", ["14-02", "02-14"]),
            ("mandag kl. 16-16", []), ("monday 9 am - 8 am", ["9-20", "21-08"]),
        ])
    func readings(_ sentence: String, _ spans: [String]) throws {
        let error = try #require(throws: ScheduleMisunderstanding.self) {
            try ScheduleSentence.session(sentence)
        }
        guard case .backwardsClock(let readings) = error.reason else {
            Issue.record("\(error)")
            return
        }
        #expect(readings.spans.map { ScheduleSentence.text($0) } == spans)
    }

    @Test(arguments: [
        ("tirsdag 16", 10, ""), ("tirsdag", 7, ""), ("", 0, ""), ("kl. 16-18", 9, ""),
        ("tirsag kl. 16-18", 0, "tirsag"), ("man, ofs og fre kl. 16-18", 5, "ofs"),
        ("tirsdag og trosdag kl. 16-18", 11, "trosdag"), ("tirsdag kl. 25-26", 12, "25"),
        ("tirsdag kl. 16-24.30", 15, "24.30"), ("tirsdag kl. 24-2", 12, "24"),
        ("tirsdag kl. 16.7-18", 12, "16.7"), ("tirsdag kl. 16-18 undtagen påsken", 18, "undtagen"),
        ("hver anden onsdag kl. 19-21", 27, ""),
        ("onsdag i ulige måneder kl. 19-21", 15, "måneder"), ("femte mandag i måneden kl. 10-12", 0, "femte"),
        ("første lørdag kl. 10-12", 14, ""), ("2026-02-30 kl. 14-16", 0, "2026-02-30"),
        ("30. februar 2026 kl. 14-16", 0, "30. februar 2026"),
        ("20. december kl. 14-16", 0, "20. december"),
        ("mandag 20. december 2026 kl. 14-16", 0, "mandag 20. december 2026"),
        ("20/12 kl. 14-16", 0, "20/12"), ("5/6 2027 kl. 14-16", 0, "5/6 2027"),
        ("20.12.2026 kl. 14-16", 0, "20.12.2026"),
        ("tirsdag 🕓 16-18", 8, "🕓"), ("tirsdag kl. 16-18 fra tirsdag", 22, "tirsdag"),
        ("tirsdag kl. 16-18, hele natten", 19, "hele"), ("tirsdag kl. 4-6", 12, "4-6"),
        ("tirsdag kl. 10-12 og 11-13", 21, "11-13"), ("tuesday 14-16 pm", 14, "pm"),
        ("tirsdag kl. 9999999999999999999-10", 12, "9999999999999999999"),
        ("2026-12-20 kl. 14-16 fra 2026-01-01", 25, "2026-01-01"),
    ])
    func `a misunderstanding points at the part that was not understood`(
        _ sentence: String, _ offset: Int, _ text: String
    ) throws {
        let error = try #require(throws: ScheduleMisunderstanding.self) {
            try ScheduleSentence.session(sentence)
        }
        #expect(error.offset == offset)
        #expect(error.text == text)
        let end = error.offset + error.length
        #expect(end <= sentence.unicodeScalars.count && (error.length == 0) == text.isEmpty)
    }

    @Test(arguments: [
        (
            "tirsdag kl. 4-6",
            ScheduleMisunderstanding.Reason.ambiguousClock(afternoon: "16-18", night: "04-06")
        ),
        ("tirsdag 10", .missing(.endTime)), ("tirsdag kl. 4", .ambiguousClock(afternoon: "16", night: "04")),
        ("tirsdag", .missing(.clock)), ("hver", .missing(.days)),
        ("første lørdag kl. 10-12", .missing(.inMonth)),
        ("20. december kl. 14-16", .yearless([ScheduleDay(month: 12, day: 20)], isRange: false)),
        ("mandag 20. december 2026 kl. 14-16", .wrongWeekday(day("2026-12-20"))),
        ("30. februar 2026 kl. 14-16", .noSuchDate), ("tirsdag kl. 10-12 ikke påske", .exception),
        ("tirsdag kl. 10-12 og 11-13", .overlap), ("tirsdag måske 10-12", .unexpected),
        ("første hverdag i måneden kl. 10-12", .severalWeekdays),
    ])
    func `the reason is reported`(_ sentence: String, _ reason: ScheduleMisunderstanding.Reason) throws {
        let error = try #require(throws: ScheduleMisunderstanding.self) {
            try ScheduleSentence.session(sentence)
        }
        #expect(error.reason == reason)
    }
}
