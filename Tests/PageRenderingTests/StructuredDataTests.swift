import CatalogModel
import Foundation
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct StructuredDataTests {
    private func graph<Entry: CatalogEntry>(
        _ entry: Entry, in language: String = "da", _ fill: (inout Catalog) -> Void = { _ in }
    ) async throws -> [[String: Any]] {
        let catalog = Catalog.example { catalog in
            var municipality = SiteConfiguration.Municipality()
            municipality.name = "Fjordby"
            catalog.site.municipality = municipality
            switch entry {
            case let activity as Activity: catalog.activities = EntryTable([activity])
            case let association as Association: catalog.associations = EntryTable([association])
            case let place as Place: catalog.places = EntryTable([place])
            case let news as News: catalog.news = EntryTable([news])
            default: break
            }
            fill(&catalog)
        }
        let page = await rendered(entry, "{{{page.structuredData}}}", in: language, catalog)
        let start = "<script type=\"application/ld+json\">"
        try #require(page.hasPrefix(start) && page.hasSuffix("</script>"))
        let text = page.dropFirst(start.count).dropLast("</script>".count)
        #expect(!text.utf8.contains { [0x3C, 0x3E, 0x26].contains($0) })
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(json?["@context"] as? String == "https://schema.org")
        return try #require(json?["@graph"] as? [[String: Any]])
    }

    private func thing<Entry: CatalogEntry>(
        _ entry: Entry, _ fill: (inout Catalog) -> Void = { _ in }
    ) async throws -> [String: Any] {
        try #require(await graph(entry, fill).last)
    }

    private func graph<Entry: CatalogEntry>(
        _ entry: Entry, _ fill: (inout Catalog) -> Void
    ) async throws -> [[String: Any]] { try await graph(entry, in: "da", fill) }

    @Test func `no text can end the element`() async throws {
        let title = "</script><!--<script>&\"\\ \u{2028}\u{2029}\u{0301} –é"
        let thing = try await thing(Activity.example("cafe", title))
        #expect(thing["name"] as? String == title)
        let page = await rendered(
            Place.example("x", "a\u{2028}b\u{2029}c–d"), "{{{page.structuredData}}}",
            .example { $0.places = EntryTable([.example("x", "a\u{2028}b\u{2029}c–d")]) })
        #expect(page.contains("a\\u2028b\\u2029c–d"))
    }

    @Test func `the way to a page is told, which begins on the front page where it has no other step`()
        async throws
    {
        let list = try #require(await graph(Activity.example("cafe", "Café"), in: "en").first)
        #expect(list["@type"] as? String == "BreadcrumbList")
        let items = try #require(list["itemListElement"] as? [[String: Any]])
        #expect(items.map { $0["position"] as? Int } == [1, 2])
        #expect(items.map { $0["item"] as? String } == ["https://fjordby.example/en/activities/", nil])
    }

    @Test func `an activity with times is a series with its schedule and the next time`() async throws {
        let activity = Activity.example("cafe", "Café") { activity in
            activity.organizers = [EntryID("broen")]
            activity.place = EntryID("huset")
            activity.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("17-19"))]
            (activity.price, activity.gender, activity.capacity) = (.free, .womenOnly, 12)
            activity.languages = [.danish, LanguageCode("ar")]
            activity.ages = Ages(minimum: 18, maximum: nil)
        }
        let thing = try await thing(activity) { catalog in
            catalog.associations = EntryTable([.example("broen", "Broen") { $0.type = .sports }])
            catalog.places = EntryTable([
                .example("huset", "Huset") { place in
                    (place.street, place.postcode, place.city) = ("Havnegade 1", "9999", "Fjordby")
                    place.location = Coordinates(latitude: 57.03, longitude: 9.98)
                }
            ])
        }
        #expect(thing["@type"] as? String == "EventSeries")
        #expect(thing["eventStatus"] == nil && thing["eventAttendanceMode"] == nil, "as usual")
        let schedule = try #require((thing["eventSchedule"] as? [[String: Any]])?.first)
        #expect(schedule["byDay"] as? [String] == ["https://schema.org/Tuesday"])
        #expect(schedule["repeatFrequency"] as? String == "P1W")
        #expect(schedule["startTime"] as? String == "17:00")
        #expect(schedule["scheduleTimezone"] as? String == "Europe/Copenhagen")
        #expect(schedule["startDate"] as? String == "2026-11-24")
        #expect(thing["startDate"] as? String == "2026-11-24T17:00:00+01:00")
        let next = try #require(thing["subEvent"] as? [String: Any])
        let here = next["location"] as? [[String: String]]
        #expect(here == [["@id": "https://fjordby.example/steder/huset/"]])
        #expect(next["startDate"] as? String == "2026-11-24T17:00:00+01:00")
        #expect(next["endDate"] as? String == "2026-11-24T19:00:00+01:00")
        let place = try #require((thing["location"] as? [[String: Any]])?.first)
        #expect((place["address"] as? [String: Any])?["addressCountry"] as? String == "DK")
        #expect((place["geo"] as? [String: Any])?["latitude"] as? Double == 57.03)
        let organizer = try #require((thing["organizer"] as? [[String: Any]])?.first)
        #expect(organizer["@type"] as? String == "SportsOrganization")
        #expect(organizer["url"] as? String == "https://fjordby.example/foreninger/broen/")
        #expect(thing["isAccessibleForFree"] as? Bool == true)
        #expect((thing["offers"] as? [String: Any])?["price"] as? String == "0")
        #expect(thing["inLanguage"] as? [String] == ["da", "ar"])
        let audience = try #require(thing["audience"] as? [String: Any])
        #expect(audience["suggestedGender"] as? String == "https://schema.org/Female")
        #expect(audience["suggestedMinAge"] as? Int == 18)
        #expect(thing["maximumAttendeeCapacity"] as? Int == 12)
    }

    @Test(arguments: [
        ("2026-12-20", nil, Status.active, String?.none, "2026-12-20T14:00:00+01:00"),
        ("2026-12-20", "2026-12-21", .active, "EventRescheduled", "2026-12-21T14:00:00+01:00"),
        ("2026-12-20", "", .active, "EventCancelled", "2026-12-20T14:00:00+01:00"),
        ("2026-12-20", nil, .paused, "EventPostponed", "2026-12-20T14:00:00+01:00"),
        ("2026-10-20", nil, .active, nil, "2026-10-20T14:00:00+02:00"),
    ])
    func `an activity with one time is an event`(
        _ date: String, _ moved: String?, _ status: Status, _ expected: String?, _ start: String
    ) async throws {
        let activity = Activity.example("fest") { activity in
            activity.schedule.sessions = [Session(days: .date(day(date)), time: span("14-16"))]
            activity.common.status = status
            guard let moved else { return }
            let destination = moved.isEmpty ? nil : Schedule.Destination(date: day(moved))
            activity.schedule.exceptions.changes = [Schedule.Change(day(date), movedTo: destination)]
        }
        let thing = try await thing(activity)
        #expect(thing["@type"] as? String == "Event")
        #expect(thing["eventStatus"] as? String == expected.map { "https://schema.org/" + $0 })
        #expect(thing["startDate"] as? String == start)
        #expect(
            thing["previousStartDate"] as? String
                == (expected == "EventRescheduled" ? "2026-12-20T14:00:00+01:00" : nil))
        let place = try #require((thing["location"] as? [[String: Any]])?.first)
        #expect(place["name"] as? String == "Fjordby")
    }

    @Test("Issue 14.1: open hours are a service with hours")
    func hours() async throws {
        let thing = try await thing(
            Activity.example("hours") {
                $0.format = .openHours
                $0.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("10-15"))]
            })
        #expect(thing["@type"] as? String == "Service" && thing["eventSchedule"] == nil)
        let hours = try #require((thing["hoursAvailable"] as? [[String: Any]])?.first)
        #expect(hours["opens"] as? String == "10:00" && hours["closes"] as? String == "15:00")
    }

    @Test(
        "Issue 14.1: an event without an end, and one of several days",
        arguments: [
            (TimeSpan(start: span("19-20").start, end: nil), "2026-12-05T19:00:00+01:00", String?.none),
            (span("0-24", daysLater: 2), "2026-12-05", "2026-12-07"),
            (span("0-24"), "2026-12-05", "2026-12-05"),
            (span("18-14", daysLater: 2), "2026-12-05T18:00:00+01:00", "2026-12-07T14:00:00+01:00"),
        ])
    func ends(_ time: TimeSpan, _ start: String, _ end: String?) async throws {
        let thing = try await thing(
            Activity.example("fest") {
                $0.schedule.sessions = [Session(days: .date(day("2026-12-05")), time: time)]
            })
        #expect(thing["startDate"] as? String == start && thing["endDate"] as? String == end)
    }

    @Test(arguments: [
        (Status.active, "2026-12-31", "2026-11-24", String?.none),
        (.active, "2026-10-31", "2026-10-27", nil),
        (.paused, "2026-12-31", "2026-11-24", "EventPostponed"), (.ended, "2026-10-31", "2026-10-27", nil),
    ])
    func `a series always has a first time, and rules only while it takes place`(
        _ status: Status, _ seasonEnds: String, _ start: String, _ expected: String?
    ) async throws {
        let activity = Activity.example("cafe") { activity in
            activity.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("17-19"))]
            activity.schedule.seasonEnds = day(seasonEnds)
            activity.common.status = status
        }
        let thing = try await thing(activity)
        #expect(thing["@type"] as? String == "EventSeries")
        #expect((thing["startDate"] as? String)?.hasPrefix(start) == true)
        #expect(thing["eventStatus"] as? String == expected.map { "https://schema.org/" + $0 })
        let isRunning = status == .active && testDay < day(seasonEnds)
        #expect((thing["subEvent"] != nil) == isRunning)
        #expect((thing["eventSchedule"] as? [Any])?.isEmpty == (isRunning ? false : nil))
    }

    @Test func `times at several places are series of their own, each with its place`() async throws {
        let activity = Activity.example("a") { activity in
            activity.place = EntryID("huset")
            activity.schedule.sessions = [
                Session(days: .weekly([.tuesday], .all), times: [span("16-18")]),
                Session(days: .weekly([.thursday], .all), times: [span("10-12")], at: EntryID("skolen")),
            ]
        }
        let thing = try await thing(activity) { catalog in
            catalog.places = EntryTable([.example("huset", "Huset"), .example("skolen", "Skolen")])
        }
        func places(_ thing: [String: Any]) -> [String] {
            (thing["location"] as? [[String: Any]] ?? []).compactMap { $0["@id"] as? String }
        }
        let both = ["huset", "skolen"].map { "https://fjordby.example/steder/\($0)/" }
        #expect(places(thing) == both)
        #expect((thing["eventSchedule"] as? [Any])?.count == 2)
        let parts = try #require(thing["subEvent"] as? [[String: Any]])
        #expect(parts.map { $0["@type"] as? String } == ["Event", "EventSeries", "EventSeries"])
        #expect(parts.map(places) == [[both[0]], [both[0]], [both[1]]])
        #expect(parts.dropFirst().allSatisfy { ($0["eventSchedule"] as? [Any])?.count == 1 })
    }

    @Test func `several prices are offers of their own`() async throws {
        let thing = try await thing(
            Activity.example("a") { activity in
                activity.schedule.sessions = [Session(days: .date(day("2026-12-01")), times: [span("16-18")])]
                var price = Price()
                price.rates = [Price.Rate(amount: 5000, for: .adults), Price.Rate(amount: 0, for: .children)]
                var range = Price.Rate(for: .members)
                (range.from, range.to) = (1000, 2000)
                price.rates.append(range)
                activity.price = price
            })
        let offers = try #require(thing["offers"] as? [[String: Any]])
        #expect(offers.map { $0["price"] as? String } == ["50", "0", nil])
        #expect(
            offers.map { $0["name"] as? String }
                == ["adults", "children", "members"].map { "da:price-payer." + $0 })
        #expect((offers[2]["priceSpecification"] as? [String: Any])?["minPrice"] as? String == "10")
        #expect(thing["isAccessibleForFree"] as? Bool == false)
    }

    @Test func `what has no time is a service, and an end after midnight lies on the next day`() async throws
    {
        let service = try await thing(
            Activity.example("raad") { activity in
                activity.online = "https://moede.example/"
                activity.price = Price()
                activity.price?.amount = 4905
            })
        #expect(service["@type"] as? String == "Service")
        #expect((service["offers"] as? [String: Any])?["price"] as? String == "49.05")
        let channel = try #require(service["availableChannel"] as? [String: Any])
        #expect(channel["serviceUrl"] as? String == "https://moede.example/")
        let night = try await thing(
            Activity.example("nat") { activity in
                activity.schedule.sessions = [Session(days: .date(day("2026-12-31")), time: span("22-2"))]
            })
        #expect(night["endDate"] as? String == "2027-01-01T02:00:00+01:00")
    }

    @Test func `an association tells its register, its relations and who answers`() async throws {
        let association = Association.example("broen", "Broen") { association in
            (association.cvr, association.founded) = ("12345678", 1998)
            association.contacts = [EntryID("vagt"), EntryID("web"), EntryID("json"), EntryID("copy")]
            association.parent = EntryID("land")
        }
        let thing = try await thing(association) { catalog in
            catalog.associations = EntryTable([association, .example("land", "Landet")])
            catalog.contacts = EntryTable([
                .function("vagt", "Vagt", phone: "+4599000001"), person("web", [.web]),
                person("json", [.web, .json]), person("copy", [.json]),
            ])
        }
        #expect(thing["@type"] as? String == "NGO")
        #expect((thing["identifier"] as? [String: Any])?["value"] as? String == "12345678")
        #expect(thing["foundingDate"] as? String == "1998")
        #expect((thing["parentOrganization"] as? [String: Any])?["name"] as? String == "Landet")
        let contacts = try #require(thing["contactPoint"] as? [[String: Any]])
        #expect(contacts.map { $0["contactType"] as? String } == ["Vagt", "Leder json"])
        #expect(contacts.map { $0["name"] as? String } == [nil, "Amina json"])
        #expect(contacts.map { $0["email"] as? String } == [nil, "json@example.org"])
        #expect(contacts[0]["telephone"] as? String == "+4599000001")
    }

    private func person(_ id: String, _ channels: [Channel]) -> Contact {
        .person(id, "Leder \(id)", name: "Amina \(id)", email: "\(id)@example.org", in: channels)
    }

    @Test
    func `a place tells when it is open every week and when it is closed, and nothing that it does not know`()
        async throws
    {
        let place = Place.example("huset", "Huset") { place in
            place.openingHours = [
                Session(days: .weekly([.monday, .friday], .all), time: span("10-16.30")),
                Session(days: .weekly([.sunday], .odd), time: span("10-12")),
            ]
            var closure = Place.Closure()
            (closure.from, closure.to) = (day("2026-12-20"), day("2027-01-03"))
            place.temporarilyClosed = closure
            place.accessibility = [.wheelchair, .unknown]
        }
        let thing = try await thing(place)
        #expect(thing["@type"] as? String == "Place")
        let hours = try #require(thing["openingHoursSpecification"] as? [[String: Any]])
        #expect(hours.count == 1)
        #expect(
            hours[0]["dayOfWeek"] as? [String] == ["https://schema.org/Monday", "https://schema.org/Friday"])
        #expect(hours[0]["closes"] as? String == "16:30")
        let closed = try #require(thing["specialOpeningHoursSpecification"] as? [String: Any])
        #expect(closed["validFrom"] as? String == "2026-12-20" && closed["opens"] as? String == "00:00")
        let features = try #require(thing["amenityFeature"] as? [[String: Any]])
        #expect(features.map { $0["name"] as? String } == ["da:accessibility.wheelchair"])
        #expect(thing["address"] == nil && thing["geo"] == nil)
    }

    @Test func `news tells its day and who sends it, and never a person`() async throws {
        let news = News.example("nyt", "Nyt") { news in
            (news.date, news.kind, news.from) = (day("2026-11-20"), .call, EntryKey(.association, "broen"))
        }
        let thing = try await thing(news) { $0.associations = EntryTable([.example("broen", "Broen")]) }
        #expect(thing["@type"] as? String == "NewsArticle")
        #expect(thing["headline"] as? String == "Nyt")
        #expect(thing["datePublished"] as? String == "2026-11-20")
        #expect((thing["publisher"] as? [String: Any])?["name"] as? String == "Broen")
        var other = news
        other.from = EntryKey(.contact, "json")
        let person = person("json", [.web, .json])
        let personal = try await self.thing(other) { $0.contacts = EntryTable([person]) }
        #expect((personal["publisher"] as? [String: Any])?["name"] as? String == "Fjordby sammen")
    }

    @Test func `the front page tells the site and how it is searched`() async throws {
        let page = await rendered("home", "{{{page.structuredData}}}", of: .home, in: "en", .example())
        #expect(page.contains("\"@type\":\"WebSite\""))
        #expect(page.contains("\"target\":\"https://fjordby.example/en/search/?q={q}\""))
    }

    @Test func `pages that search engines are not to know say nothing`() async {
        let page = await rendered("search", "[{{{page.structuredData}}}]", of: .search, .example())
        #expect(page == "[]")
    }
}
