import CatalogModel
import TestSupport
import Testing

// The smaller nouns, a suite for each file.

struct PriceTests {
    @Test func `nothing to pay is free, and an unknown amount is not`() {
        #expect(Price.free.isFree)
        #expect(!Price().isFree)
    }

    @Test(arguments: [
        ("+4599000001", "99 00 00 01"), ("+46812345678", "+46812345678"), ("+45990000", "+45990000"),
        ("+459900000", "+459900000"),
    ])
    func `Danish numbers are read in pairs, others as they are`(_ number: String, _ display: String) {
        #expect(PhoneNumber(e164: number).display == display)
    }

    @Test(arguments: [
        ("2026-11-19", false), ("2026-11-20", true), ("2026-11-22", true), ("2026-11-23", false),
    ])
    func `an alert is shown on its days`(_ date: String, _ isShown: Bool) {
        var alert = Alert()
        (alert.text, alert.from, alert.to) = (LocalizedText("Aflyst"), day("2026-11-20"), day("2026-11-22"))
        #expect(alert.isShown(on: day(date)) == isShown)
    }

    @Test func `an alert without days is shown always, one without a text never`() {
        var alert = Alert()
        #expect(!alert.isShown(on: testDay))
        alert.text = LocalizedText("Aflyst")
        #expect(alert.isShown(on: testDay))
    }
}

struct LanguageCodeTests {
    @Test(arguments: ["da", "en", "ckb", "zh-hant", "pt-br", "kmr-Latn-tr"])
    func `a code has two or three letters and perhaps subtags`(_ code: String) {
        #expect(LanguageCode.isWellFormed(code))
    }

    @Test(arguments: ["", "d", "dansk", "da-", "-da", "d1", "da_DK", "da-x", "dä", "da-123456789"])
    func `anything else is none`(_ code: String) {
        #expect(!LanguageCode.isWellFormed(code))
    }
}

struct EntryKeyTests {
    @Test(arguments: EntryKind.allCases)
    func `a kind is called as its folder`(_ kind: EntryKind) {
        #expect(EntryKind(folder: kind.folder) == kind)
        #expect(EntryKey(kind, "x").description == "\(kind.folder)/x")
    }

    @Test func `keys are in the order in which they are written`() {
        let keys = [
            EntryKey(.place, "a"), EntryKey(.activity, "b"), EntryKey(.association, "c"),
            EntryKey(.activity, "a"),
        ]
        #expect(
            keys.sorted().map(\.description) == [
                "activities/a", "activities/b", "associations/c", "places/a",
            ])
        #expect(EntryKind(folder: "association") == nil)
    }
}

struct LocalizedTextTests {
    @Test func `a translation is there or not, and the last one counts`() {
        var text = LocalizedText("Sprog")
        #expect(text.translation(into: LanguageCode("en")) == nil)
        text.translate(into: LanguageCode("en"), "Langauge")
        text.translate(into: LanguageCode("en"), "Language")
        #expect(text.translation(into: LanguageCode("en")) == "Language")
        #expect(text.translations.count == 1)
        #expect(text.original == "Sprog")
    }
}

struct CommonFieldsTests {
    @Test(
        arguments: [
            (TranslationMethod.human, false, false), (.machine, false, true), (.machine, true, true),
            (.machineReviewed, false, true), (.machineReviewed, true, false), (nil, false, false),
        ] as [(TranslationMethod?, Bool, Bool)])
    func `what a machine wrote is unreviewed until somebody read it`(
        _ method: TranslationMethod?, _ wasRead: Bool, _ isUnreviewed: Bool
    ) {
        var state = TranslationState(language: LanguageCode("en"))
        (state.method, state.reviewed) = (method, wasRead ? testDay : nil)
        #expect(state.isUnreviewed == isUnreviewed)
    }

    @Test func `what is active or paused is in lists`() {
        #expect(Status.allCases.filter(\.isListed) == [.active, .paused])
    }
}

struct HolidayCalendarTests {
    @Test func `both ends belong to a period`() {
        var calendar = HolidayCalendar()
        calendar.holidays = [HolidayCalendar.Period(first: day("2026-12-24"), last: day("2026-12-26"))]
        let dates = ["2026-12-23", "2026-12-24", "2026-12-26", "2026-12-27"]
        #expect(dates.map { calendar.isHoliday(day($0)) } == [false, true, true, false])
        #expect(!calendar.isSchoolHoliday(day("2026-12-24")))
    }
}

struct CatalogTests {
    private var catalog: Catalog {
        var topics = Vocabulary()
        var term = Vocabulary.Term(code: "sprog")
        term.labels[.danish] = "Sprog"
        topics.append(term)
        var catalog = Catalog(site: SiteConfiguration(), vocabularies: [.topics: topics])
        var place = Place(id: EntryID("b"))
        place.title = LocalizedText("Trekanten")
        catalog.places = EntryTable([place, Place(id: EntryID("a"))])
        return catalog
    }

    @Test func `entries are in the order of their ids and found by them`() {
        #expect(catalog.places.ids == ["a", "b"])
        #expect(catalog.places.find("b")?.title.original == "Trekanten")
        #expect(catalog.places.find("c") == nil)
    }

    @Test func `an entry of any kind is found by its key`() {
        #expect(catalog[EntryKey(.place, "b")]?.title.original == "Trekanten")
        #expect(EntryKind.allCases.allSatisfy { catalog[EntryKey($0, "c")] == nil })
    }

    @Test func `terms are found in their vocabulary`() {
        #expect(catalog.term("sprog", of: .topics)?.labels[.danish] == "Sprog")
        #expect(catalog.term("sprog", of: .audiences) == nil)
        #expect(catalog.term("motion", of: .topics) == nil)
    }
}
