import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct PartnerSheetsTests {
    @Test func `partners stand with what is in common, what they know of each other and whom to ask`() {
        let text = WorksheetExample.text(.partnerTable, about: WorksheetExample.broen)
        #expect(text.contains("| Klubben \\| Nord | Sprog; den ene har, den anden søger: "))
        #expect(text.contains("samarbejder allerede"))
        #expect(text.contains("Vagt, Bo Lund, 99 00 00 18"))
        #expect(!text.contains("| Broen |") && !text.contains("| Koret |"))
    }

    @Test func `an agreement makes a partner, and rows are left to fill in`() {
        let text = WorksheetExample.text(.partnerTable, .english, about: WorksheetExample.broen)
        #expect(text.contains("| Kommunen |   |   |   | agreement: Aftale om sprog | "))
        #expect(text.contains("|   |   |   |   |   |   |\n"))
    }

    @Test func `a topic has the associations that are about it`() {
        let text = WorksheetExample.text(.partnerTable, about: .term(.topics, "motion"))
        #expect(
            text.contains("| Koret | Motion |") && text.contains("Klubben") && !text.contains("| Broen |"))
    }

    @Test func `the diagram has four fields and a note for each partner`() {
        let text = WorksheetExample.text(.priorityDiagram, about: WorksheetExample.broen)
        for field in ["Lad os starte her", "Måske, men ikke nu", "Ikke det værd", "arbejdet værd"] {
            #expect(text.contains(field))
        }
        #expect(text.contains("- [ ] Klubben"))
    }
}
