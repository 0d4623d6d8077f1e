import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

struct EntryFilterTests {
    private let catalog = Catalog.example { catalog in
        catalog.places = EntryTable([.example("sted") { $0.district = "nordhoej" }])
        catalog.activities = EntryTable([
            .example("a") { activity in
                (activity.topics, activity.audiences) = (["sprog"], ["kvinder"])
                (activity.place, activity.languages) = (EntryID("sted"), [LanguageCode("ar")])
                (activity.danishLevels, activity.price) = ([.a1, .a2], .free)
                activity.childcare = Provision(.yes)
                activity.schedule.sessions = [
                    Session(days: .weekly([.tuesday], .all), time: span("17-19"))
                ]
            },
            .example("slut") { ($0.topics, $0.common.status) = (["motion"], .ended) },
        ])
    }

    @Test(arguments: [
        (EntryFilter.topic, ["sprog"]), (.weekday, ["TU"]), (.timeOfDay, ["evening"]),
        (.district, ["nordhoej"]), (.audience, ["kvinder"]), (.language, ["ar"]),
        (.danishLevel, ["A1", "A2"]), (.price, ["free"]), (.childcare, ["yes"]),
    ])
    func `an activity is found by what is known of it`(_ filter: EntryFilter, _ codes: [String]) async {
        let (first, second) = (EntryKey(.activity, "a"), EntryKey(.activity, "slut"))
        #expect(filter.codes(of: first, catalog, testDay) == codes)
        #expect(filter == .topic || filter.codes(of: second, catalog, testDay).isEmpty)
        let options = await SitePlanner(today: testDay).plan(catalog).activityFilters
        for code in codes { #expect(options.offers(code, of: filter)) }
    }

    @Test func `what finds nothing is not offered`() async {
        let options = await SitePlanner(today: testDay).plan(catalog).searchFilters
        #expect(!options.offers("motion", of: .topic))
        #expect(!options.offers("MO", of: .weekday))
        #expect(!options.offers("paid", of: .price))
    }

    @Test func `what needs no Danish or suits everybody is found under every level`() {
        let levels: [([Activity.DanishLevel], [String])] = [
            ([.a1, .any], ["none", "alpha", "A1", "A2", "B1", "B2"]),
            ([.none], ["none", "alpha", "A1", "A2", "B1", "B2"]), ([.b1], ["B1"]), ([], []),
        ]
        for (own, found) in levels {
            let activity = Activity.example("a") { $0.danishLevels = own }
            #expect(EntryFilter.danishLevel.codes(of: activity, catalog, testDay) == found)
        }
    }

    @Test func `a price of which only a note tells is neither free nor paid`() {
        let activity = Activity.example("a") { $0.price = Price() }
        #expect(EntryFilter.price.codes(of: activity, catalog, testDay).isEmpty)
    }

    @Test func `entries of other kinds have what is known of them`() async {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([.example("sted") { $0.district = "nordhoej" }])
            catalog.associations = EntryTable([
                .example("broen") {
                    ($0.districts, $0.places) = (["aadal", "nordhoej"], [EntryID("sted")])
                    $0.topics = ["motion"]
                }
            ])
        }
        let association = EntryKey(.association, "broen")
        #expect(EntryFilter.kind.codes(of: association, catalog, testDay) == ["associations"])
        #expect(EntryFilter.district.codes(of: association, catalog, testDay) == ["aadal", "nordhoej"])
        #expect(EntryFilter.district.codes(of: EntryKey(.place, "sted"), catalog, testDay) == ["nordhoej"])
        let plan = await SitePlanner(today: testDay).plan(catalog)
        #expect(plan.searchFilters.offers("motion", of: .topic))
        #expect(plan.searchFilters.offers("places", of: .kind))
        #expect(!plan.activityFilters.offers("motion", of: .topic))
    }
}
