import CatalogModel
import TestSupport
import Testing

@testable import SiteExporting

struct EditingEntriesExportTests {
    private func entries(_ catalog: Catalog) async throws -> [String: [[String: Any]]] {
        let text = try #require(try await exported(catalog)["redaktion/entries.json"])
        return try object(text).mapValues { $0 as? [[String: Any]] ?? [] }
    }

    private func catalog() -> Catalog {
        .example { catalog in
            catalog.activities = EntryTable([
                .example("cafe", "Café") { activity in
                    activity.common.file = "mit/content/activities/cafe.md"
                    activity.common.summary = LocalizedText("Kom")
                    activity.common.textsMark = 0xA1B2
                    activity.common.translations = [TranslationState(language: LanguageCode("en"))]
                },
                .example("slut", "Slut") { $0.common.status = .ended },
            ])
            catalog.contacts = EntryTable([
                .function("vagt", name: "Vagten"), .person("leder", name: "Amina"),
                .person("leder-2", name: "Birgit", in: [.web, .json]),
            ])
        }
    }

    @Test func `an entry has its title, its file and what there is to translate`() async throws {
        let activities = try #require(try await entries(catalog())["activities"])
        #expect(activities.map { $0["id"] as? String } == ["cafe", "slut"])
        #expect(activities[0]["title"] as? String == "Café")
        #expect(activities[0]["url"] as? String == "/aktiviteter/cafe/")
        #expect(activities[0]["file"] as? String == "mit/content/activities/cafe.md")
        #expect(activities[0]["texts"] as? [String] == ["title", "summary"])
        #expect(activities[0]["languages"] as? [String] == ["en"])
        #expect(activities[0]["of"] as? String == "000000000000a1b2")
        #expect(activities[1]["over"] as? Bool == true && activities[1]["file"] == nil)
    }

    @Test func `new files go where the others are`() async throws {
        let form = try object(#require(try await exported(catalog())["redaktion/form.json"]))
        #expect(form["folder"] as? String == "mit/content/")
    }

    @Test func `what the texts of a contact come to is not told`() async throws {
        let contacts = EntryTable(
            [Contact.function("vagt", name: "Vagten")].map { contact in
                var contact = contact
                contact.common.textsMark = 1
                return contact
            })
        let made = try await entries(.example { $0.contacts = contacts })["contacts"]
        #expect(try #require(made?.first)["of"] == nil)
    }

    @Test func `a person is there only with consent to copies, and never by name`() async throws {
        let contacts = try #require(try await entries(catalog())["contacts"])
        #expect(contacts.map { $0["id"] as? String } == ["leder-2", "vagt"])
        let texts = try await exported(catalog()).filter { $0.key.contains("entries.json") }.values
        for text in texts { #expect(!text.contains("Amina") && !text.contains("Birgit")) }
    }
}
