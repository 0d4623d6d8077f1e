import CatalogModel
import TestSupport
import Testing

/// Readers are told that nobody confirmed an entry where they may set off for it, and only there.
struct UnconfirmedTests {
    private let text = "{{#entry}}{{#isUnconfirmed}}spørg{{/isUnconfirmed}}{{/entry}}"

    @Test func `who may set off is told that nobody confirmed the entry`() async {
        let place = Place.example("x")
        let catalog = Catalog.example { $0.places = EntryTable([place]) }
        await expectEqual(rendered(place, text, catalog), "spørg")
    }

    @Test func `a confirmed entry and one that is over need no such words`() async {
        for change in [
            { (place: inout Place) in place.common.verified = testDay }, { $0.common.status = .ended },
        ] {
            let place = Place.example("x") { change(&$0) }
            let catalog = Catalog.example { $0.places = EntryTable([place]) }
            await expectEqual(rendered(place, text, catalog), "")
        }
    }

    @Test func `what was confirmed too long ago for its kind says since when nobody knows`() async {
        let since =
            "{{#entry}}{{#unconfirmedSince}}{{iso}}{{/unconfirmedSince}}{{#isUnconfirmed}}spørg{{/isUnconfirmed}}{{/entry}}"
        // A place is relied on for 180 days.
        for (days, expected) in [(180, ""), (181, testDay.adding(days: -181).description)] {
            let place = Place.example("x") { $0.common.verified = testDay.adding(days: -days) }
            let catalog = Catalog.example { $0.places = EntryTable([place]) }
            await expectEqual(rendered(place, since, catalog), expected)
        }
    }

    @Test func `nobody sets off for news, a council or a page of text`() async {
        let (news, council, page) = (News.example("x"), Council.example("x"), FreePage.example("x"))
        let catalog = Catalog.example { catalog in
            catalog.news = EntryTable([news])
            catalog.councils = EntryTable([council])
            catalog.pages = EntryTable([page])
        }
        await expectEqual(rendered(news, text, catalog), "")
        await expectEqual(rendered(council, text, catalog), "")
        await expectEqual(rendered(page, text, catalog), "")
    }
}
