import CatalogModel
import SitePlanning
import TestSupport
import Testing

struct PageMetadataTests {
    @Test func `a page has its languages as Open Graph wants them`() async {
        let text = "{{site.locale}}:{{#site.otherLocales}} {{.}}{{/site.otherLocales}}"
        await expectEqual(rendered("home", text, of: .home, in: "en", .example()), "en_GB: da_DK ar_AR")
    }

    @Test func `the main language is the one for readers of no known language`() async {
        let text = "{{#page.alternates}}{{#isMain}}{{absolute}}{{/isMain}}{{/page.alternates}}"
        await expectEqual(rendered("home", text, of: .home, in: "ar", .example()), "https://fjordby.example/")
    }

    @Test func `a picture is named with its host, a contact's never`() async {
        var picture = Picture()
        (picture.file, picture.alt) = ("a.jpg", LocalizedText("Et hus"))
        let place = Place.example("hus") { $0.common.image = picture }
        var contact = Contact.function("vagt")
        contact.common.image = picture
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([place])
            catalog.contacts = EntryTable([contact])
        }
        await expectEqual(rendered(place, "{{page.image}}", catalog), "https://fjordby.example/media/a.jpg")
        await expectEqual(rendered(contact, "[{{page.image}}]", catalog), "[]")
    }

    @Test func `the page for readers without a network leads to the activities that are kept`() async {
        await expectEqual(
            rendered("offline", "{{page.title}} {{activities}}", of: .offline, in: "en", .example()),
            "en:offline.title /en/activities/")
    }
}
