import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct WorksheetMakerTests {
    @Test(arguments: WorksheetName.allCases, MessageLanguage.allCases)
    func `every worksheet has a title, and says that it is private`(
        _ name: WorksheetName, _ language: MessageLanguage
    ) throws {
        let text = WorksheetExample.text(name, language, about: WorksheetExample.broen)
        #expect(text.hasPrefix("<!-- \(Worksheet.mark) \(name.rawValue) -->\n\n# "))
        #expect(text.contains(name.title.text(in: language) + " – Broen"))
        #expect(text.contains(language == .danish ? "skal ikke på nettet" : "not for the web"))
        let blank = WorksheetExample.text(name, language)
        #expect(blank.contains(name.title.text(in: language)) && !blank.contains(" – Broen\n"))
    }

    /// Who agreed to the web only is on no paper, whatever the sheet.
    @Test(arguments: WorksheetName.allCases)
    func `only those who agreed to paper are named`(_ name: WorksheetName) {
        for reference in [nil, WorksheetExample.broen, .term(.topics, "sprog")] as [WorksheetReference?] {
            let text = WorksheetExample.text(name, about: reference)
            #expect(!text.contains("Amina") && !text.contains("99 00 00 17"))
        }
    }

    @Test func `there is no worksheet about what does not exist or does not fit`() {
        #expect(WorksheetExample.sheet(.partnerTable, about: .entry(EntryKey(.association, "nogen"))) == nil)
        #expect(WorksheetExample.sheet(.contactList, about: .term(.audiences, "sprog")) == nil)
        #expect(WorksheetExample.sheet(.agreement, about: .term(.topics, "sprog")) == nil)
        #expect(WorksheetExample.sheet(.resourceCheck, about: .entry(EntryKey(.activity, "cafe"))) == nil)
    }
}
