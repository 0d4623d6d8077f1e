import CatalogModel
import SitePlanning
import TestSupport
import Testing

struct ActivityFilterTests {
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
        (ActivityFilter.topics, ["sprog"]), (.weekdays, ["TU"]), (.timesOfDay, ["evening"]),
        (.district, ["nordhoej"]), (.audiences, ["kvinder"]), (.languages, ["ar"]),
        (.danishLevel, ["A1", "A2"]), (.free, ["true"]), (.childcare, ["yes"]),
    ])
    func `an activity is found by what is known of it`(_ filter: ActivityFilter, _ codes: [String]) async {
        let activities = catalog.activities.entries.map(\.entry)
        #expect(filter.codes(of: activities[0], catalog, testDay) == codes)
        #expect(filter == .topics || filter.codes(of: activities[1], catalog, testDay).isEmpty)
        let options = await SitePlanner(today: testDay).plan(catalog).filters
        for code in codes { #expect(options.offers(code, of: filter)) }
    }

    @Test func `what finds nothing is not offered`() async {
        let options = await SitePlanner(today: testDay).plan(catalog).filters
        #expect(!options.offers("motion", of: .topics))
        #expect(!options.offers("MO", of: .weekdays))
        #expect(!options.offers("false", of: .free))
    }
}
