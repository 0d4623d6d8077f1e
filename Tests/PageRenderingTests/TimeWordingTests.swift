import CatalogModel
import TestSupport
import Testing

@testable import PageRendering

struct TimeWordingTests {
    private func said(_ session: Session, in language: String) -> String {
        let model = TimeWording(language: LanguageCode(language), today: testDay).session(
            session, seenFrom: testDay)
        return [model.days, model.time, model.bounds].compactMap(\.self).joined(separator: " | ")
    }

    private func session(_ days: Session.Days, from: String? = nil, to: String? = nil) -> Session {
        Session(days: days, time: span("9.05-17"), starts: from.map(day), ends: to.map(day))
    }

    @Test(arguments: [
        ([Weekday.tuesday], "Tirsdag", "Tuesday"),
        ([.tuesday, .thursday], "Tirsdag og torsdag", "Tuesday and Thursday"),
        ([.monday, .tuesday, .wednesday], "Mandag–onsdag", "Monday–Wednesday"),
        ([.monday, .tuesday, .friday], "Mandag, tirsdag og fredag", "Monday, Tuesday and Friday"),
        (Weekday.allCases, "Mandag–søndag", "Monday–Sunday"),
    ])
    func `weekdays are listed, three in a row as a range`(
        _ weekdays: [Weekday], _ danish: String, _ english: String
    ) {
        #expect(said(session(.weekly(weekdays, .all)), in: "da") == danish + " | 9.05–17.00")
        #expect(said(session(.weekly(weekdays, .all)), in: "en") == english + " | 09:05–17:00")
    }

    @Test(arguments: [
        (WeekPattern.odd, "Onsdag i ulige uger", "Wednesday in odd weeks"),
        (.even, "Onsdag i lige uger", "Wednesday in even weeks"),
        (.every(2), "Onsdag hver 2. uge", "Wednesday every 2 weeks"),
    ])
    func `some weeks only are said`(_ pattern: WeekPattern, _ danish: String, _ english: String) {
        #expect(said(session(.weekly([.wednesday], pattern)), in: "da").hasPrefix(danish + " |"))
        #expect(said(session(.weekly([.wednesday], pattern)), in: "en").hasPrefix(english + " |"))
    }

    @Test(arguments: [
        (MonthOrdinal.first, "Første lørdag i måneden", "First Saturday of the month"),
        (.fourth, "Fjerde lørdag i måneden", "Fourth Saturday of the month"),
        (.last, "Sidste lørdag i måneden", "Last Saturday of the month"),
    ])
    func `a weekday of the month is said`(_ ordinal: MonthOrdinal, _ danish: String, _ english: String) {
        #expect(said(session(.monthly(ordinal, .saturday)), in: "da").hasPrefix(danish))
        #expect(said(session(.monthly(ordinal, .saturday)), in: "en").hasPrefix(english))
    }

    @Test func `bounds are said as long as they matter`() {
        let future = session(.weekly([.tuesday], .all), from: "2026-12-01", to: "2027-03-02")
        #expect(said(future, in: "da").hasSuffix("| fra tirsdag 1. december 2026 til tirsdag 2. marts 2027"))
        #expect(said(future, in: "en").hasSuffix("| from Tuesday 1 December 2026 until Tuesday 2 March 2027"))
        let running = session(.weekly([.tuesday], .all), from: "2026-08-11")
        #expect(said(running, in: "da") == "Tirsdag | 9.05–17.00")
    }

    @Test func `a day has its year unless it is this year`() {
        let wording = TimeWording(language: .danish, today: testDay)
        #expect(wording.text(day("2026-12-24"), seenFrom: testDay) == "torsdag 24. december")
        #expect(wording.text(day("2027-01-04"), seenFrom: testDay) == "mandag 4. januar 2027")
        #expect(wording.text(day("2026-12-24")) == "torsdag 24. december 2026")
        #expect(wording.date(day("2026-12-24")).iso == "2026-12-24")
    }

    @Test func `a time has the moment for machines and the span for people`() throws {
        var schedule = Schedule()
        schedule.sessions = [Session(days: .date(day("2026-11-24")), time: span("17-24"))]
        let occurrence = try #require(
            schedule.occurrences(from: testDay, through: day("2026-12-01"), holidays: HolidayCalendar()).first
        )
        let model = TimeWording(language: .danish, today: testDay).occurrence(occurrence, seenFrom: testDay)
        #expect(model.iso == "2026-11-24T17:00")
        #expect(model.time == "17.00–24.00")
    }

    @Test(arguments: ["da", "en", "ar", "uk", "fa", "ti"])
    func `every language says every kind of session without leaving a gap`(_ language: String) {
        var days: [Session.Days] = MonthOrdinal.allCases.map { .monthly($0, .sunday) } + [.date(testDay)]
        days += [.all, .odd, .even, .every(3)].map { .weekly([.monday, .saturday], $0) }
        let sentences = days.map { said(session($0, from: "2026-12-01", to: "2026-12-31"), in: language) }
        #expect(sentences.allSatisfy { !$0.contains("{") && !$0.contains("}") && !$0.contains("  ") })
        #expect(Set(sentences).count == sentences.count)
    }
}

struct CalendarWordsTests {
    @Test(arguments: ["da", "en", "ar", "uk", "fa", "ti"])
    func `every language has seven days, twelve months and five ordinals`(_ language: String) {
        let words = CalendarWords.words(for: LanguageCode(language))
        #expect(Set(words.weekdays).count == 7)
        #expect(Set(words.months).count == 12)
        #expect(Set(words.ordinals).count == 5)
        #expect(
            words.fullDate.contains("{year}") && words.fullDate.contains("{month}")
                && words.fullDate.contains("{day}"))
        #expect(words.everyNth.contains("{n}") && words.everyNth.contains("{days}"))
    }

    @Test func `other languages are spoken to in English`() {
        #expect(CalendarWords.words(for: LanguageCode("so")).weekdays.first == "Monday")
    }

    @Test func `placeholders are filled once, unknown ones with nothing`() {
        #expect("{a} og {b}{c}".filling(("a", "{b}"), ("b", "x")) == "{b} og x")
        #expect("{uden ende".filling(("a", "x")) == "{uden ende")
        #expect("østers".capitalizedFirst == "Østers")
        #expect("".capitalizedFirst == "")
    }
}

struct LanguageNamesTests {
    @Test func `a language is called as its readers call it`() {
        #expect(LanguageNames.name(of: LanguageCode("ar"), in: .danish) == "arabisk")
        #expect(LanguageNames.name(of: LanguageCode("ar"), in: LanguageCode("en")) == "Arabic")
        #expect(LanguageNames.name(of: LanguageCode("da"), in: LanguageCode("ar")) == "الدنماركية")
        #expect(LanguageNames.name(of: LanguageCode("so"), in: LanguageCode("tr")) == "Somali")
        #expect(LanguageNames.name(of: LanguageCode("xx"), in: .danish) == "xx")
    }

    @Test func `a language calls itself by its own name`() {
        let names = [
            "da": "dansk", "en": "English", "ar": "العربية", "uk": "українська", "fa": "فارسی", "ti": "ትግርኛ",
            "so": "Soomaali",
        ]
        for (code, name) in names { #expect(LanguageNames.ownName(of: LanguageCode(code)) == name) }
    }
}
