import CatalogModel
import TestSupport
import Testing

@testable import SiteWording

struct TimeWordingTests {
    private func said(_ session: Session, in language: String) -> String {
        let model = TimeWording(StandardLanguages.language(language), today: testDay).session(
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
        (.every(2), "Onsdag hver anden uge", "Wednesday every other week"),
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
        #expect(said(session(.monthly([ordinal], .saturday)), in: "da").hasPrefix(danish))
        #expect(said(session(.monthly([ordinal], .saturday)), in: "en").hasPrefix(english))
    }

    @Test func `bounds are said as long as they matter`() {
        let future = session(.weekly([.tuesday], .all), from: "2026-12-01", to: "2027-03-02")
        #expect(said(future, in: "da").hasSuffix("| fra 1. december til 2. marts 2027"))
        #expect(said(future, in: "en").hasSuffix("| from 1 December until 2 March 2027"))
        let running = session(.weekly([.tuesday], .all), from: "2026-08-11")
        #expect(said(running, in: "da") == "Tirsdag | 9.05–17.00")
    }

    @Test(arguments: [
        ("da", "Første og tredje onsdag i måneden"), ("en", "First and third Wednesday of the month"),
        ("ar", "الأربعاء الأول والثالث من كل شهر"), ("uk", "Перша та третя середа місяця"),
        ("fa", "اولین و سومین چهارشنبه هر ماه"), ("ti", "ቀዳማይን ሳልሳይን ረቡዕ ናይ ወርሒ"),
    ])
    func `two weekdays of a month are said`(_ language: String, _ sentence: String) {
        #expect(
            said(session(.monthly([.first, .third], .wednesday)), in: language).hasPrefix(sentence + " |"))
    }

    @Test(arguments: [
        ("uk", MonthOrdinal.second, Weekday.monday, "Другий понеділок місяця"),
        ("uk", .last, .sunday, "Остання неділя місяця"), ("ar", .last, .friday, "الجمعة الأخير من كل شهر"),
    ])
    func `ordinals have the gender of their weekday`(
        _ language: String, _ ordinal: MonthOrdinal, _ weekday: Weekday, _ sentence: String
    ) {
        #expect(said(session(.monthly([ordinal], weekday)), in: language).hasPrefix(sentence + " |"))
    }

    @Test(arguments: [
        ("da", "Mandag, onsdag og fredag"), ("en", "Monday, Wednesday and Friday"),
        ("ar", "الاثنين والأربعاء والجمعة"), ("uk", "Понеділок, середа та пʼятниця"),
        ("fa", "دوشنبه، چهارشنبه و جمعه"), ("ti", "ሰኑይን ረቡዕን ዓርቢን"),
    ])
    func `several weekdays are listed as the language lists`(_ language: String, _ sentence: String) {
        #expect(
            said(session(.weekly([.monday, .wednesday, .friday], .all)), in: language).hasPrefix(
                sentence + " |"))
    }

    @Test(arguments: [
        ("da", ["hver anden uge", "hver 3. uge", "hver 5. uge"]),
        ("en", ["every other week", "every 3 weeks", "every 5 weeks"]),
        ("ar", ["كل أسبوعين", "كل 3 أسابيع", "كل 5 أسابيع"]),
        ("uk", ["раз на два тижні", "раз на 3 тижні", "раз на 5 тижнів"]),
        ("fa", ["یک هفته در میان", "هر 3 هفته یک بار", "هر 5 هفته یک بار"]),
        ("ti", ["ኣብ ክልተ ሰሙን ሓደ ግዜ", "ኣብ 3 ሰሙን ሓደ ግዜ", "ኣብ 5 ሰሙን ሓደ ግዜ"]),
    ])
    func `every so many weeks has its plural`(_ language: String, _ endings: [String]) {
        for (weeks, ending) in zip([2, 3, 5], endings) {
            let sentence = said(session(.weekly([.tuesday], .every(weeks))), in: language)
            #expect(sentence.contains(" \(ending) |"))
        }
    }

    @Test(arguments: [
        ("da", ["fra 1. december til 2. marts 2027", "til 2. december", "sluttede 1. november"]),
        ("en", ["from 1 December until 2 March 2027", "until 2 December", "ended 1 November"]),
        ("ar", ["من 1 ديسمبر حتى 2 مارس 2027", "حتى 2 ديسمبر", "انتهى في 1 نوفمبر"]),
        ("uk", ["з 1 грудня до 2 березня 2027 р.", "до 2 грудня", "завершилося 1 листопада"]),
        ("fa", ["از 1 دسامبر تا 2 مارس 2027", "تا 2 دسامبر", "در 1 نوامبر پایان یافت"]),
        ("ti", ["ካብ 1 ታሕሳስ ክሳብ 2 መጋቢት 2027", "ክሳብ 2 ታሕሳስ", "ኣብ 1 ሕዳር ተወዲኡ"]),
    ])
    func `bounds are said before, during and after`(_ language: String, _ bounds: [String]) {
        let days: [(String, String)] = [
            ("2026-12-01", "2027-03-02"), ("2026-08-11", "2026-12-02"), ("2026-08-11", "2026-11-01"),
        ]
        for ((starts, ends), expected) in zip(days, bounds) {
            let sentence = said(session(.weekly([.tuesday], .all), from: starts, to: ends), in: language)
            #expect(sentence.hasSuffix("| " + expected))
        }
    }

    @Test(arguments: [
        ("da", "flyttet til torsdag 3. december 16.00–18.00"),
        ("en", "moved to Thursday 3 December 16:00–18:00"),
        ("ar", "نُقل إلى الخميس 3 ديسمبر 16:00–18:00"), ("uk", "перенесено на четвер, 3 грудня 16:00–18:00"),
        ("fa", "به پنجشنبه 3 دسامبر 16:00–18:00 منتقل شد"), ("ti", "ናብ ሓሙስ 3 ታሕሳስ 16:00–18:00 ተሰጋጊሩ"),
    ])
    func `a moved time says where it went`(_ language: String, _ sentence: String) {
        let destination = Schedule.Destination(date: day("2026-12-03"), times: [span("16-18")])
        let wording = TimeWording(StandardLanguages.language(language), today: testDay)
        #expect(wording.moved(to: destination, seenFrom: testDay) == sentence)
    }

    @Test func `several times of a day and stretches of days are said`() {
        let twice = Session(days: .weekly([.tuesday], .all), times: [span("10-12"), span("14-16")])
        #expect(said(twice, in: "da") == "Tirsdag | 10.00–12.00, 14.00–16.00")
        let wording = TimeWording(StandardLanguages.language("da"), today: testDay)
        let holiday = Schedule.Change(day("2026-12-21"), through: day("2027-01-03"))
        #expect(wording.days(of: holiday, seenFrom: testDay) == "21. december–3. januar 2027")
        #expect(
            wording.days(of: Schedule.Change(day("2026-12-01")), seenFrom: testDay) == "tirsdag 1. december")
    }

    @Test(
        "Issue 14.1: what has no end, takes whole days or goes on for several is said",
        arguments: [
            (
                Session.Days.weekly([.saturday], .all), TimeSpan(start: span("19-20").start, end: nil),
                "Lørdag | 19.00", "Saturday | 19:00"
            ),
            (
                .date(day("2026-12-05")), span("0-24"), "Lørdag 5. december 2026, hele dagen | ",
                "Saturday 5 December 2026, all day | "
            ),
            (
                .date(day("2026-08-07")), span("0-24", daysLater: 2),
                "Fredag 7. august 2026 – søndag 9. august 2026, hele dagen | ",
                "Friday 7 August 2026 – Sunday 9 August 2026, all day | "
            ),
            (
                .weekly([.friday], .all), span("18-14", daysLater: 2), "Fredag 18.00 – søndag 14.00 | ",
                "Friday 18:00 – Sunday 14:00 | "
            ),
            (
                .dates([day("2026-12-05"), day("2026-12-12")]), span("14-16"),
                "Lørdag 5. december 2026 og lørdag 12. december 2026 | 14.00–16.00",
                "Saturday 5 December 2026 and Saturday 12 December 2026 | 14:00–16:00"
            ),
            (
                .quarterly([.first], .monday), span("10-12"), "Første mandag i kvartalet | 10.00–12.00",
                "First Monday of the quarter | 10:00–12:00"
            ),
            (
                .monthDays([1, 15]), span("10-12"), "Den 1. og 15. i måneden | 10.00–12.00",
                "Day 1 and 15 of the month | 10:00–12:00"
            ),
        ])
    func forms(_ days: Session.Days, _ time: TimeSpan, _ danish: String, _ english: String) {
        #expect(said(Session(days: days, time: time), in: "da") == danish)
        #expect(said(Session(days: days, time: time), in: "en") == english)
    }

    @Test func `the next time of several days says both`() {
        let wording = TimeWording(StandardLanguages.language("da"), today: testDay)
        func text(_ time: TimeSpan) -> [String?] {
            let model = wording.occurrence(
                Schedule.Occurrence(date: day("2026-12-04"), time: time), seenFrom: testDay)
            return [model.text, model.time]
        }
        #expect(
            text(span("18-14", daysLater: 2)) == ["fredag 4. december 18.00 – søndag 6. december 14.00", nil])
        #expect(
            text(span("0-24", daysLater: 2)) == ["fredag 4. december – søndag 6. december, hele dagen", nil])
        #expect(text(span("22-6")) == ["fredag 4. december", "22.00–6.00"])
    }

    @Test func `a day has its year unless it is this year`() {
        let wording = TimeWording(StandardLanguages.language("da"), today: testDay)
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
        let model = TimeWording(StandardLanguages.language("da"), today: testDay).occurrence(
            occurrence, seenFrom: testDay)
        #expect(model.iso == "2026-11-24T17:00")
        #expect(model.time == "17.00–24.00")
    }

    @Test(arguments: StandardLanguages.codes)
    func `every language says every kind of session without leaving a gap`(_ language: String) {
        var days: [Session.Days] = MonthOrdinal.allCases.map { .monthly([$0], .sunday) } + [.date(testDay)]
        days += [
            .quarterly([.first], .sunday), .monthDays([1, 15]), .dates([testDay, testDay.adding(days: 7)]),
        ]
        days += [.all, .odd, .even, .every(3)].map { .weekly([.monday, .saturday], $0) }
        let sentences = days.map { said(session($0, from: "2026-12-01", to: "2026-12-31"), in: language) }
        #expect(sentences.allSatisfy { !$0.contains("{") && !$0.contains("}") && !$0.contains("  ") })
        #expect(Set(sentences).count == sentences.count)
    }
}

struct CalendarWordsTests {
    @Test(arguments: StandardLanguages.codes)
    func `every language has seven days, twelve months and five ordinals`(_ language: String) {
        let words = StandardLanguages.language(language).calendar
        #expect(Set(words.weekdays).count == 7)
        #expect(Set(words.months).count == 12)
        #expect(Set(words.ordinals).count == 5)
    }

    @Test func `placeholders are filled once, unknown ones with nothing`() {
        #expect("{a} og {b}{c}".filling(("a", "{b}"), ("b", "x")) == "{b} og x")
        #expect("{uden ende".filling(("a", "x")) == "{uden ende")
        #expect("østers".capitalizedFirst == "Østers")
        #expect("".capitalizedFirst == "")
    }
}

struct LanguageNamesTests {
    private func name(of language: String, in reader: String) -> String {
        StandardLanguages.all.name(of: LanguageCode(language), in: LanguageCode(reader))
    }

    @Test func `a language is called as its readers call it`() {
        #expect(name(of: "ar", in: "da") == "arabisk")
        #expect(name(of: "it", in: "da") == "italiensk")
        #expect(name(of: "ar", in: "en") == "Arabic")
        #expect(name(of: "da", in: "ar") == "الدانمركية")
        #expect(name(of: "xx", in: "da") == "xx")
    }

    @Test func `a language calls itself by its own name`() {
        let names = [
            "da": "dansk", "en": "English", "ar": "العربية", "uk": "українська", "fa": "فارسی", "ti": "ትግርኛ",
        ]
        for (code, name) in names { #expect(StandardLanguages.language(code).ownName == name) }
    }
}
