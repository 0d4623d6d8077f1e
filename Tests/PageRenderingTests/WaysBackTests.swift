import CatalogModel
import Foundation
import TestSupport
import Testing

@testable import PageRendering

struct WaysBackTests {
    private let ways = "{{page.report}} {{page.edit}} {{site.suggest}}"

    private func catalog(email: String? = nil, repository: String? = nil) -> Catalog {
        .example { catalog in
            var contact = SiteConfiguration.Editors()
            contact.email = email
            catalog.site.contact = contact
            catalog.site.repository = repository
            catalog.activities = EntryTable([
                .example("cafe", "Café") { activity in
                    activity.common.file = "content/activities/cafe.md"
                    activity.common.translations = [TranslationState(language: LanguageCode("en"))]
                }
            ])
        }
    }

    private func ways(_ catalog: Catalog, in language: String = "da") async throws -> [String] {
        let activity = try #require(catalog.activities.entries.first?.entry)
        let text = await rendered(activity, ways, in: language, catalog).replacing("&amp;", with: "&")
        return text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `a mail about an entry names its id and the page that the reader saw`() async throws {
        let ways = try await ways(catalog(email: "red@by.dk"), in: "ar")
        let items = try #require(URLComponents(string: ways[0])?.queryItems)
        #expect(items[0].value == "mistake: Café")
        #expect(
            items[1].value
                == "ar:mistake.body\r\n\r\n\r\n\r\nactivities/cafe\r\nhttps://fjordby.example/ar/activities/cafe/\r\n2026-11-21"
        )
        #expect(ways[1] == "")
    }

    @Test func `a mistake leads to the form with the entry, where that speaks the language`() async throws {
        let catalog = catalog(email: "red@by.dk", repository: "https://github.com/by/sammen")
        try await expectEqual(ways(catalog)[0], "/redaktion/?kind=change&entry=activities/cafe")
        try await expectEqual(ways(catalog, in: "en")[0], "/en/editing/?kind=change&entry=activities/cafe")
    }

    @Test func `without a mail address it is an issue of the repository`() async throws {
        let ways = try await ways(catalog(repository: "https://github.com/by/sammen"))
        #expect(
            ways[0].hasPrefix("https://github.com/by/sammen/issues/new?title=mistake%3A%20Caf%C3%A9&body="))
        #expect(ways[1] == "https://github.com/by/sammen/edit/main/content/activities/cafe.md")
    }

    @Test func `a suggestion leads to the form, or to a message where it does not speak the language`()
        async throws
    {
        let catalog = catalog(email: "red@by.dk")
        try await expectEqual(ways(catalog)[2], "/redaktion/?kind=activities")
        try await expectEqual(ways(catalog, in: "en")[2], "/en/editing/?kind=activities")
        let message = try await ways(catalog, in: "ar")[2]
        #expect(message.hasPrefix("mailto:red@by.dk?subject=ar%3Asuggest.subject&body="))
        #expect(message.hasSuffix("%0D%0A%0D%0A2026-11-21"))
    }

    @Test func `a page in another language is edited in its translation`() async throws {
        let catalog = catalog(repository: "https://github.com/by/sammen")
        try await expectEqual(
            ways(catalog, in: "en")[1],
            "https://github.com/by/sammen/edit/main/content/activities/cafe.en.md")
        try await expectEqual(
            ways(catalog, in: "ar")[1], "https://github.com/by/sammen/edit/main/content/activities/cafe.md")
    }

    @Test func `without either nothing is shown`() async throws {
        try await expectEqual(ways(catalog()), ["", "", ""])
    }

    @Test func `the name of a person is in no message`() async throws {
        var catalog = catalog(email: "red@by.dk")
        let person = Contact.person("leder", name: "Amina")
        catalog.contacts = EntryTable([person])
        let page = await rendered(person, "{{page.title}} {{page.report}}", catalog)
        #expect(page.hasPrefix("Amina mailto:"))
        #expect(!page.dropFirst(6).contains("Amina"))
    }
}
