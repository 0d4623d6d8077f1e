import CatalogModel
import Diagnostics
import SitePublishing
import TestSupport

@testable import Coordinating

/// A small town of which worksheets are made.
enum WorksheetExample {
    static let catalog = Catalog.example { catalog in
        catalog.associations = EntryTable([
            .example("broen", "Broen") {
                ($0.topics, $0.type, $0.offers, $0.seeks) = (["sprog"], .social, [.volunteers], [.premises])
                ($0.members, $0.volunteers, $0.premises) = (40, 8, .seeking)
                $0.contacts = [EntryID("leder")]
                $0.cooperatesWith = [EntryID("klubben")]
            },
            .example("klubben", "Klubben | Nord") {
                ($0.topics, $0.offers) = (["motion", "sprog"], [.premises])
                $0.contacts = [EntryID("vagt")]
            },
            .example("kommunen", "Kommunen") { ($0.type, $0.contacts) = (.municipality, [EntryID("team")]) },
            .example("koret", "Koret") { $0.topics = ["motion"] },
        ])
        var team = Contact.function("team", "Integrationsteamet", phone: "+4599000019")
        team.side = .municipality
        catalog.contacts = EntryTable([
            .person("leder", "Leder", name: "Amina Holm", phone: "+4599000017", in: [.web]), team,
            .person("vagt", "Vagt", name: "Bo Lund", phone: "+4599000018", in: [.web, .print]),
        ])
        catalog.activities = EntryTable([
            .example("cafe", "Sprogcafé") {
                ($0.topics, $0.organizers) = (["sprog"], [EntryID("broen")])
                $0.schedule.sessions = [
                    Session(days: .weekly([.tuesday], .all), time: span("17-19"))
                ]
            }
        ])
        catalog.agreements = EntryTable([
            .example("aftale", "Aftale om sprog") {
                ($0.parties, $0.topics) = ([EntryID("kommunen"), EntryID("broen")], ["sprog"])
                var task = Agreement.Responsibility()
                (task.who, task.does) = (EntryID("broen"), LocalizedText("Finder frivillige"))
                $0.responsibilities = [task]
                $0.since = LocalDate(iso: "2026-01-01")
                $0.review = .days(365)
            }
        ])
    }

    static func sheet(
        _ name: WorksheetName, _ language: MessageLanguage = .danish,
        about reference: WorksheetReference? = nil
    ) -> Worksheet? {
        let publication = Publication(catalog, today: testDay)
        return WorksheetMaker(publication, StandardLanguages.all, in: language, about: reference)?.make(name)
    }

    static func text(
        _ name: WorksheetName, _ language: MessageLanguage = .danish,
        about reference: WorksheetReference? = nil
    ) -> String {
        sheet(name, language, about: reference).map { WorksheetMarkdown($0).text } ?? ""
    }

    static let broen = WorksheetReference.entry(EntryKey(.association, "broen"))
}
