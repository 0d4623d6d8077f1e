import CatalogModel
import Foundation
import SitePlanning
import TestSupport
import Testing

/// Activities and associations as tools for Open Referral read them.
struct OpenReferralExportTests {
    private static let folder = "api/hsds/v3/"

    /// An activity at two places with a price of several rates, its organizer, and whom one can ask.
    private static func catalog(_ fill: (inout Catalog) -> Void = { _ in }) -> Catalog {
        Catalog.example(languages: ["da", "en"]) { catalog in
            catalog.site.exports.hsds = .yes
            catalog.activities = EntryTable([.example("kor", "Kor") { Self.fill(&$0) }])
            catalog.associations = EntryTable([
                .example("broen", "Broen") { association in
                    association.phone = PhoneNumber(e164: "+4599000001")
                    association.contacts = [EntryID("vagten")]
                }
            ])
            catalog.places = EntryTable([
                .example("huset", "Huset") { place in
                    (place.street, place.postcode, place.city) = ("Byvej 1", "9990", "Fjordby")
                },
                .example("salen", "Salen"),
            ])
            var contact = Contact.function("vagten", "Vagten", phone: "+4599000002")
            contact.phones = Covered(
                [
                    ContactPhone(PhoneNumber(e164: "+4599000002")),
                    ContactPhone(PhoneNumber(e164: "+4599000003"), ways: [.sms]),
                ], in: Set(Channel.allCases))
            catalog.contacts = EntryTable([
                contact, .person("anna", name: "Anna Prøve", phone: "+4599000009"),
            ])
            fill(&catalog)
        }
    }

    private static func fill(_ activity: inout Activity) {
        activity.organizers = [EntryID("broen")]
        activity.place = EntryID("huset")
        activity.schedule.sessions = [
            Session(days: .weekly([.monday], .all), time: span("16-18")),
            Session(days: .weekly([.friday], .all), time: span("10-12")),
        ]
        activity.schedule.sessions[1].place = EntryID("salen")
        activity.contacts = [EntryID("vagten"), EntryID("anna")]
        var price = Price()
        price.rates = [Price.Rate(amount: 5_000, for: .adults), Price.Rate(for: .children)]
        (price.rates[1].from, price.rates[1].to) = (1_000, 2_000)
        activity.price = price
    }

    private func item(_ name: String, in files: [String: String]) throws -> [String: Any] {
        let text = try #require(files[Self.folder + name])
        return try object(text)
    }

    private func contents(_ name: String, in files: [String: String]) throws -> [[String: Any]] {
        let page = try item(name, in: files)
        return try #require(page["contents"] as? [[String: Any]])
    }

    @Test func `nothing is written unless the site asks for it`() async throws {
        let files = try await exported(Self.catalog { $0.site.exports.hsds = nil })
        #expect(!files.keys.contains { $0.contains("hsds") } && files["_redirects"] == nil)
    }

    @Test func `every item of a list has a file of its own that says the same`() async throws {
        let files = try await exported(Self.catalog())
        for (list, count) in [("services", 1), ("organizations", 1), ("service_at_locations", 2)] {
            let items = try contents("\(list).json", in: files)
            #expect(items.count == count)
            for short in items {
                let id = try #require(short["id"] as? String)
                let whole = try item("\(list.dropLast())/\(id).json", in: files)
                #expect(short.keys.allSatisfy { whole[$0] != nil })
            }
        }
    }

    @Test func `a service at a place has the times of that place`() async throws {
        let files = try await exported(Self.catalog())
        var days: [String: [String]] = [:]
        for short in try contents("service_at_locations.json", in: files) {
            let id = try #require(short["id"] as? String)
            let whole = try item("service_at_location/\(id).json", in: files)
            let place = try #require((whole["location"] as? [String: Any])?["name"] as? String)
            let schedules = try #require(whole["schedules"] as? [[String: Any]])
            days[place] = schedules.compactMap { $0["byday"] as? String }
            #expect((whole["service"] as? [String: Any])?["name"] as? String == "Kor")
        }
        #expect(days == ["Huset": ["MO"], "Salen": ["FR"]])
    }

    @Test func `what takes place online is there, too, and what takes place nowhere is not`() async throws {
        let online = try await exported(
            Self.catalog {
                $0.activities = EntryTable([.example("net") { $0.online = "https://net.example.org/" }])
            })
        let items = try contents("service_at_locations.json", in: online)
        let location = try #require(items.first?["location"] as? [String: Any])
        #expect(items.count == 1 && location["location_type"] as? String == "virtual")
        let nowhere = try await exported(Self.catalog { $0.activities = EntryTable([.example("net")]) })
        #expect(try contents("service_at_locations.json", in: nowhere).isEmpty)
    }

    @Test func `a rate between two amounts is said in words`() async throws {
        let files = try await exported(Self.catalog())
        let id = try #require(contents("services.json", in: files).first?["id"] as? String)
        let service = try item("service/\(id).json", in: files)
        let costs = try #require(service["cost_options"] as? [[String: Any]])
        #expect(costs.map { $0["option"] as? String } == ["adults", "children"])
        #expect(costs[0]["amount"] as? Int == 50 && costs[1]["amount"] == nil)
        let words = try #require(costs[1]["amount_description"] as? String)
        #expect(words.contains("10–20 kr"))
    }

    @Test func `all numbers of a function are there, and none of a person who did not agree`() async throws {
        let files = try await exported(Self.catalog())
        let service = try #require(contents("services.json", in: files).first?["id"] as? String)
        let organization = try #require(contents("organizations.json", in: files).first?["id"] as? String)
        func numbers(_ name: String) throws -> [String] {
            let phones = try item(name, in: files)["phones"] as? [[String: Any]] ?? []
            return phones.compactMap { phone in
                (phone["number"] as? String).map { "\(phone["type"] ?? "") \($0)" }
            }
        }
        let function = ["voice +4599000002", "sms +4599000003"]
        #expect(try numbers("service/\(service).json") == function)
        #expect(try numbers("organization/\(organization).json") == ["voice +4599000001"] + function)
        for (name, text) in files where name.contains("hsds") {
            #expect(!text.contains("99000009") && !text.contains("Anna"), "\(name)")
        }
    }

    @Test func `an area in the place of an address gives neither street nor point`() async throws {
        let files = try await exported(
            Self.catalog { catalog in
                catalog.places = EntryTable([
                    .example("huset", "Huset") { place in
                        (place.street, place.postcode, place.city) = ("Byvej 1", "9990", "Fjordby")
                        place.addressShown = .hidden
                    }
                ])
            })
        for (name, text) in files where name.contains("hsds") { #expect(!text.contains("Byvej"), "\(name)") }
    }

    @Test func `hosts are told what the addresses without an ending stand for`() async throws {
        let files = try await exported(Self.catalog())
        let redirects = try #require(files["_redirects"]).split(separator: "\n").map(String.init)
        let apache = try #require(files[".htaccess"])
        for list in ["services", "organizations", "service_at_locations"] {
            #expect(redirects.contains("/api/hsds/v3/\(list) /api/hsds/v3/\(list).json 200"))
            #expect(
                redirects.contains("/api/hsds/v3/\(list)/:id /api/hsds/v3/\(list.dropLast())/:id.json 200"))
            #expect(apache.contains(list))
        }
        #expect(redirects.contains("/api/hsds/v3/ /api/hsds/v3/index.json 200"))
        #expect(redirects.allSatisfy { $0.hasSuffix(" 200") })
    }
}
