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

    @Test func `an entry of any kind is found by its key`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([.example("x", "Aktivitet")])
            catalog.associations = EntryTable([.example("x", "Forening")])
            catalog.contacts = EntryTable([.example("x", "Kontakt")])
            catalog.councils = EntryTable([.example("x", "Råd")])
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
