import CatalogModel
import SitePublishing
import TestSupport
import Testing

struct ConsentTests {
    private func person(_ scope: [Consent.Item], _ channels: [Channel]) -> Contact {
        var contact = Contact.person(
            "frivillig", "Frivillig", name: "Amina Farah", phone: "+4599000001", email: "amina@example.dk",
            scope: scope, in: channels)
        contact.hours = [Session(days: .weekly([.monday], .all), time: span("10-12"))]
        return contact
    }

    private func contact(_ contact: Contact, for outlet: Outlet) -> PublicContact? {
        Catalog.example { $0.contacts = EntryTable([contact]) }.published(for: outlet).contacts.first
    }

    @Test(arguments: [
        ([Channel.web], [Outlet.web]), ([.web, .print], [.web, .print]),
        ([.web, .json], [.web, .structuredData, .json]), ([.json], [.json]), ([.print], []),
        ([.calendar], [.calendar]), ([.web, .search], [.web, .search]),
        (Channel.allCases, Outlet.allCases), ([], []),
    ])
    func `a person is shown where every channel is agreed to, and nowhere else`(
        _ channels: [Channel], _ outlets: [Outlet]
    ) {
        let person = person([.name, .phone, .email], channels)
        for outlet in Outlet.allCases {
            let shown = contact(person, for: outlet)
            let isShown = outlets.contains(outlet)
            #expect(shown?.name?.text == (isShown ? "Amina Farah" : nil), "\(outlet)")
            #expect(shown?.title.text == (isShown ? "Amina Farah" : "Frivillig"), "\(outlet)")
            #expect(shown?.phone?.e164 == (isShown ? "+4599000001" : nil), "\(outlet)")
            #expect(shown?.email == (isShown ? "amina@example.dk" : nil), "\(outlet)")
            #expect(shown?.titleOrRole.text == "Frivillig")
        }
    }

    @Test func `only what was agreed to is shown`() {
        let shown = contact(person([.phone], [.web]), for: .web)
        #expect(shown?.name == nil && shown?.email == nil && shown?.phone != nil)
        #expect(shown?.title.text == "Frivillig")
        #expect(shown?.hasPage == true)
    }

    @Test func `without consent there is the role and nothing else`() {
        let shown = contact(person([], []), for: .web)
        #expect(shown?.title.text == "Frivillig")
        #expect(shown?.phone == nil && shown?.email == nil && shown?.hours == [])
        #expect(shown?.hasPage == false && shown?.isListed == false)
    }

    @Test func `a person without a name is in lists of pages, and not in data and search`() {
        let person = person([.phone], Channel.allCases)
        let listed = Outlet.allCases.filter { contact(person, for: $0)?.isListed == true }
        #expect(listed == [.web, .print, .structuredData])
    }

    @Test func `a function is shown everywhere, until it is archived`() {
        func function(_ status: Status) -> Contact {
            var contact = Contact.function("vagt", phone: "+4599000002")
            contact.common.status = status
            return contact
        }
        for outlet in Outlet.allCases {
            #expect(contact(function(.active), for: outlet)?.phone != nil)
            #expect(contact(function(.archived), for: outlet)?.phone == nil)
            #expect(contact(function(.active), for: outlet)?.isListed == true)
        }
    }
}
