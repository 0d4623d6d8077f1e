import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct ResourceCheckSheetTests {
    @Test func `what the directory knows stands beside each area, and what it does not is said`() {
        let text = WorksheetExample.text(.resourceCheck, about: WorksheetExample.broen)
        #expect(text.contains("| Medlemmer og frivillige | 40 medlemmer, 8 frivillige |"))
        #expect(text.contains("| Aktiviteter nu | Sprogcafé |"))
        #expect(text.contains("| Børneattester | siger den ikke |"))
    }

    @Test func `the municipality has areas of its own, and without anybody all are blank`() {
        let own = WorksheetExample.text(.resourceCheck, about: .entry(EntryKey(.association, "kommunen")))
        #expect(
            own.contains("| Aftaler | Aftale om sprog |") && own.contains("Integrationsteamet, 99 00 00 19"))
        #expect(!WorksheetExample.text(.resourceCheck).contains("siger den ikke"))
    }
}

struct DailyLifeSheetTests {
    @Test func `each day has what meets people then, with time and organizer`() {
        let text = WorksheetExample.text(.dailyLife, about: .term(.topics, "sprog"))
        #expect(text.contains("| tirsdag | 17.00–19.00 Sprogcafé, Broen |"))
        #expect(text.contains("| onsdag |   |   |   |"))
        #expect(!WorksheetExample.text(.dailyLife, about: .term(.topics, "motion")).contains("Sprogcafé"))
    }
}

struct ContactListSheetTests {
    @Test func `both sides stand apart, and who may not be named is counted`() {
        let text = WorksheetExample.text(.contactList)
        #expect(text.contains("| Integrationsteamet |   | Kommunen | 99 00 00 19 |"))
        #expect(text.contains("| Vagt | Bo Lund |") && text.contains("| Leder |   | Broen |   |"))
        #expect(text.contains("1 har ikke sagt ja"))
    }

    @Test func `a list about an agreement has the contacts of its parties`() {
        let text = WorksheetExample.text(.contactList, about: .entry(EntryKey(.agreement, "aftale")))
        #expect(
            text.contains("Integrationsteamet") && text.contains("| Leder |") && !text.contains("Bo Lund"))
    }
}

struct AgreementSheetTests {
    @Test func `a draft has both parties, their doors and what is usual`() {
        let text = WorksheetExample.text(.agreement, about: WorksheetExample.broen)
        #expect(text.contains("Mellem: Kommunen\n") && text.contains("og: Broen\n"))
        #expect(text.contains("Om hvad: Sprog\n") && text.contains("beder om samtykke"))
        #expect(text.contains("- Kommunen: Integrationsteamet, 99 00 00 19"))
        #expect(text.contains("Er vi uenige, gør vi sådan: …"))
    }

    @Test func `an agreement that is there is written out to be looked at again`() {
        let text = WorksheetExample.text(.agreement, .english, about: .entry(EntryKey(.agreement, "aftale")))
        #expect(text.contains("| Broen | Finder frivillige |") && text.contains("Between: Kommunen\n"))
        #expect(text.contains("We look at it again: ") && !text.contains("We look at it again: …"))
    }
}
