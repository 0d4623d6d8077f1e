import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct MyListPageTests {
    private let text =
        "{{#sections}}{{code}}={{url}};{{/sections}} {{activities}} {{#site.myList}}{{url}}{{/site.myList}}"

    @Test func `the list knows where entries lie in the page's language`() async {
        await expectEqual(
            rendered("my-list", text, of: .myList, .example()),
            "activities=/aktiviteter/;associations=/foreninger/;places=/steder/; /aktiviteter/ /min-liste/")
        await expectEqual(
            rendered("my-list", text, of: .myList, in: "en", .example()),
            "activities=/en/activities/;associations=/en/associations/;places=/en/places/; "
                + "/en/activities/ /en/my-list/")
    }

    @Test func `no search engine is to know of it`() {
        #expect(!PlannedPage.isIndexed(.myList))
    }
}
