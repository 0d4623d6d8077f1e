import CatalogModel
import SitePublishing
import TestSupport
import Testing

struct JoinTests {
    private func function(_ id: String, phone: String? = nil, _ status: Status = .active) -> Contact {
        var contact = Contact.function(id, id, phone: phone)
        contact.common.status = status
        return contact
    }

    private func contactsToAsk(_ own: [Contact], _ status: Status = .active) -> [String] {
        let catalog = Catalog.example { catalog in
            catalog.contacts = EntryTable(own + [function("kontor", phone: "+4599000009")])
            catalog.associations = EntryTable([
                .example("broen") { $0.contacts = [EntryID("kontor")] }
            ])
            catalog.activities = EntryTable([
                .example("a") {
                    ($0.contacts, $0.organizers) = (own.map(\.id), [EntryID("broen")])
                    $0.common.status = status
                }
            ])
        }
        return catalog.published().activities.first?.contactsToAsk.map(\.id.text) ?? []
    }

    @Test func `the organizer's contacts stand in where nobody can be reached`() {
        #expect(contactsToAsk([]) == ["kontor"])
        #expect(contactsToAsk([function("tavs")]) == ["tavs", "kontor"])
        #expect(contactsToAsk([function("vagt", phone: "+4599000001")]) == ["vagt"])
        #expect(contactsToAsk([function("gammel", phone: "+4599000001", .ended)]) == ["kontor"])
        #expect(contactsToAsk([], .archived) == [])
    }

    @Test func `an archived association has no ways to reach it`() {
        for (status, isReachable) in [(Status.active, true), (.ended, true), (.archived, false)] {
            let catalog = Catalog.example { catalog in
                catalog.associations = EntryTable([
                    .example("broen") {
                        ($0.common.status, $0.email) = (status, "broen@example.dk")
                        $0.phone = PhoneNumber(e164: "+4599000001")
                    }
                ])
            }
            let association = catalog.published().associations.first
            #expect((association?.email != nil) == isReachable)
            #expect((association?.phone != nil) == isReachable)
        }
    }

    @Test func `who points at an entry is known, each once`() {
        let broen = EntryKey(.association, "broen")
        var prize = News.Prize()
        prize.givenTo = broen
        let catalog = Catalog.example { catalog in
            catalog.contacts = EntryTable([.function("vagt", "Vagt", phone: "+4599000001")])
            catalog.places = EntryTable([.example("trekanten")])
            catalog.associations = EntryTable([
                .example("broen"),
                .example("gren") { ($0.parent, $0.places) = (EntryID("broen"), [EntryID("trekanten")]) },
            ])
            catalog.activities = EntryTable([
                .example("a") {
                    $0.organizers = [EntryID("broen"), EntryID("broen")]
                    ($0.place, $0.contacts) = (EntryID("trekanten"), [EntryID("vagt")])
                }
            ])
            catalog.news = EntryTable([
                .example("x") { ($0.about, $0.date) = ([broen], day("2026-11-01")) },
                .example("y") {
                    ($0.about, $0.date, $0.kind) = ([broen, broen], day("2026-11-02"), .prize(prize))
                },
            ])
        }
        let published = catalog.published()
        let association = published.association(EntryID("broen"))
        #expect(association?.activities.map(\.id.text) == ["a"])
        #expect(association?.branches.map(\.id.text) == ["gren"])
        #expect(association?.news.map(\.id.text) == ["y", "x"])
        #expect(published.places.first?.activities.map(\.id.text) == ["a"])
        #expect(published.places.first?.associations.map(\.id.text) == ["gren"])
        #expect(published.contacts.first?.activities.map(\.id.text) == ["a"])
    }

    @Test func `the next three times of what is active are known, for 400 days`() {
        let weekly = Session(days: .weekly([.tuesday], .all), time: span("17-19"))
        let far = Session(days: .date(day("2027-12-26")), time: span("17-19"))
        let tooFar = Session(days: .date(day("2027-12-27")), time: span("17-19"))
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { $0.schedule.sessions = [weekly] },
                .example("b") { $0.schedule.sessions = [far] },
                .example("c") { $0.schedule.sessions = [tooFar] },
                .example("d") { ($0.schedule.sessions, $0.common.status) = ([weekly], .paused) },
            ])
        }
        let next = catalog.published().activities.map { $0.nextTimes.map(\.date.description) }
        #expect(next == [["2026-11-24", "2026-12-01", "2026-12-08"], ["2027-12-26"], [], []])
    }

    @Test func `an entry of any kind is found by its key`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([.example("x", "Aktivitet")])
            catalog.associations = EntryTable([.example("x", "Forening")])
            catalog.contacts = EntryTable([.example("x", "Kontakt")])
            catalog.councils = EntryTable([.example("x", "Råd")])
            catalog.forums = EntryTable([.example("x", "Forum")])
            catalog.agreements = EntryTable([.example("x", "Aftale")])
            catalog.news = EntryTable([.example("x", "Nyt")])
            catalog.pages = EntryTable([.example("x", "Side")])
            catalog.places = EntryTable([.example("x", "Sted")])
        }
        let published = catalog.published()
        for kind in EntryKind.allCases {
            let view = published.entry(EntryKey(kind, "x"))?.view
            #expect(view?.key == EntryKey(kind, "x"))
            #expect(view?.codes(of: .kind) == [kind.folder])
            #expect(published.keys(of: kind) == [EntryKey(kind, "x")])
            #expect(published.entry(EntryKey(kind, "y")) == nil)
        }
    }
}
