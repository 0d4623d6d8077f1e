import CatalogModel
import SitePublishing
import TestSupport
import Testing

@testable import SitePlanning

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
        let activities = PublicCatalog(Publication(catalog, today: testDay), for: .web, in: .danish)
            .activities
        #expect(activities.map { $0.codes(of: filter) } == [codes, filter == .topic ? ["motion"] : []])
        let options = await SitePlanner().plan(Publication(catalog, today: testDay)).activityFilters
        for code in codes { #expect(options.offers(code, of: filter)) }
    }

    private func view(of activity: Activity) -> PublicActivity? {
        let catalog = Catalog.example { $0.activities = EntryTable([activity]) }
        return PublicCatalog(Publication(catalog, today: testDay), for: .web, in: .danish).activities.first
    }

    @Test func `what finds nothing is not offered`() async {
        let options = await SitePlanner().plan(Publication(catalog, today: testDay)).searchFilters
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
            #expect(view(of: activity)?.codes(of: .danishLevel) == found)
        }
    }

    @Test func `only those who are kept out do not find it`() {
        let cases: [(Activity.Gender?, Ages?, woman: Bool, man: Bool, nine: Bool, old: Bool)] = [
            (nil, nil, true, true, true, true), (.noRestriction, nil, true, true, true, true),
            (.womenOnly, nil, true, false, false, true), (.menOnly, nil, false, true, false, true),
            (nil, Ages(minimum: 6, maximum: 9), true, true, true, false),
            (nil, Ages(minimum: 10, maximum: nil), true, true, false, true),
            (.womenOnly, Ages(minimum: 7, maximum: 12), true, false, true, false),
        ]
        for (gender, ages, woman, man, nine, old) in cases {
            let view = view(of: Activity.example("a") { ($0.gender, $0.ages) = (gender, ages) })
            let people = view?.codes(of: .openTo) ?? []
            #expect(people == (woman ? ["woman"] : []) + (man ? ["man"] : []))
            let found = view?.codes(of: .age) ?? []
            #expect(found.contains("9") == nine && found.contains("6-9") == nine)
            #expect(found.contains("65-") == old)
        }
    }

    @Test func `only for women is a choice of its own`() {
        #expect(view(of: Activity.example("a") { $0.gender = .womenOnly })?.codes(of: .only) == ["women"])
        #expect(view(of: Activity.example("a") { $0.audiences = ["kvinder"] })?.codes(of: .only) == [])
    }

    @Test func `ages without an upper end reach the oldest, and each year of a child is one`() {
        let codes = view(of: Activity.example("a") { $0.ages = Ages(minimum: 15, maximum: nil) })?.codes(
            of: .age)
        #expect(codes == ["15", "16", "17", "13-17", "18-24", "25-64", "65-"])
        #expect(AgeBand.all.compactMap { AgeBand(code: $0.code) } == AgeBand.all)
        #expect(AgeBand(code: "9") == nil)
    }

    @Test func `a filter that leaves nobody out is known not to distinguish`() {
        func options(_ gender: Activity.Gender?) -> FilterOptions {
            let catalog = Catalog.example { catalog in
                catalog.activities = EntryTable([.example("a"), .example("b") { $0.gender = gender }])
            }
            return FilterOptions(
                PublicCatalog(Publication(catalog, today: testDay), for: .web, in: .danish), of: [.activity])
        }
        #expect(!options(nil).distinguishes(.openTo))
        #expect(options(.womenOnly).distinguishes(.openTo))
        #expect(options(.womenOnly).distinguishes(.age))
    }

    @Test func `a price of which only a note tells is neither free nor paid`() {
        let activity = Activity.example("a") { $0.price = Price() }
        #expect(view(of: activity)?.codes(of: .price) == [])
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
        let publication = Publication(catalog, today: testDay)
        let published = PublicCatalog(publication, for: .web, in: .danish)
        #expect(published.associations.first?.codes(of: .kind) == ["associations"])
        #expect(published.associations.first?.codes(of: .district) == ["aadal", "nordhoej"])
        #expect(published.places.first?.codes(of: .district) == ["nordhoej"])
        let plan = await SitePlanner().plan(publication)
        #expect(plan.searchFilters.offers("motion", of: .topic))
        #expect(plan.searchFilters.offers("places", of: .kind))
        #expect(!plan.activityFilters.offers("motion", of: .topic))
    }
}
