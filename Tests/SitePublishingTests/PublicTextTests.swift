import CatalogModel
import SitePublishing
import TestSupport
import Testing

struct PublicTextTests {
    private let catalog = Catalog.example { catalog in
        catalog.activities = EntryTable([
            .example("a", "Sprogcafé") { activity in
                activity.title.translate(into: LanguageCode("en"), "Language café")
                activity.common.summary = LocalizedText("Tal dansk")
            }
        ])
    }

    @Test(arguments: [("da", "Sprogcafé", "da"), ("en", "Language café", "en"), ("ar", "Sprogcafé", "da")])
    func `a text is the translation, or the main language's and says so`(
        _ reader: String, _ text: String, _ language: String
    ) {
        let activity = catalog.published(in: reader).activities.first
        #expect(activity?.title == PublicText(text, in: LanguageCode(language)))
        #expect(activity?.summary == PublicText("Tal dansk", in: .danish))
    }

    @Test func `an entry is read in another language without being looked up again`() {
        let english = catalog.published(in: "en")
        let activity = english.activities.first
        #expect(activity?.shown(in: english.read(in: .danish)).title.text == "Sprogcafé")
    }
}
