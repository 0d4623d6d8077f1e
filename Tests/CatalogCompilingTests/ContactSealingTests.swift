import CatalogModel
import CatalogSchema
import TestSupport
import Testing

@testable import CatalogCompiling

struct ContactSealingTests {
    private func person(
        scope: [Consent.Item] = [.name], channels: [Channel] = [.web],
        _ change: (inout Consent) -> Void = { _ in }
    ) -> ContactRecord {
        var contact = ContactRecord(id: EntryID("leder"))
        contact.type = .person
        contact.name = LocalizedText("Amina Hassan")
        contact.phone = PhoneNumber(e164: "+4599000002")
        contact.email = "amina@example.org"
        contact.phones = [
            ContactPhone(PhoneNumber(e164: "+4599000003"), for: LocalizedText("Spørg Amina om hold"))
        ]
        contact.emails = [ContactMail("hold@example.org", for: LocalizedText("Hold hos Amina"))]
        var consent = Consent()
        (consent.given, consent.scope, consent.channels) = (day("2026-09-01"), scope, channels)
        change(&consent)
        contact.consent = consent
        return contact
    }

    private func shown(_ record: ContactRecord, on date: String = "2026-11-21", in channel: Channel = .web)
        -> [String]
    {
        let contact = record.sealed(on: day(date))
        return [
            contact.name.value(in: channel)?.original, contact.phones.value(in: channel)?.first?.number.e164,
            contact.emails.value(in: channel)?.first?.address,
        ].compactMap(\.self)
    }

    @Test func `all numbers and addresses are shown or none, and what they are for names nobody`() {
        let both = person(scope: [.phone]).sealed(on: testDay)
        #expect(both.phones.value(in: .web)?.map(\.number.e164) == ["+4599000002", "+4599000003"])
        #expect(both.phones.value(in: .web)?.last?.purpose?.original == "Spørg … om hold")
        #expect(both.phones.value(in: .json) == nil && both.emails == Covered())
        let named = person(scope: [.name, .email]).sealed(on: testDay)
        #expect(
            named.emails.value(in: .web)?.last
                == ContactMail("hold@example.org", for: LocalizedText("Hold hos Amina")))
        #expect(person(scope: [.name]).withheldKeys(on: testDay) == ["phone", "phones", "email", "emails"])
        #expect(!String(reflecting: named).contains("9900000"))
    }

    @Test func `a number that is written twice is one`() {
        var person = person(scope: [.phone])
        person.phones.append(ContactPhone(PhoneNumber(e164: "+4599000002"), ways: [.sms]))
        #expect(person.allPhones.map(\.number.e164) == ["+4599000003", "+4599000002"])
    }

    @Test func `what no channel may show is not kept`() {
        var person = person(scope: [.phone])
        person.common.aliases = ["amina-hassan", "formand"]
        let description = String(reflecting: person.sealed(on: testDay))
        #expect(description.contains("+4599000002") && description.contains("formand"))
        for withheld in ["Amina", "amina"] { #expect(!description.contains(withheld)) }
    }

    @Test func `a value without a channel is no value`() {
        #expect(Covered("x", in: []) == Covered())
        #expect(Covered("x", in: [.json]).value(in: .web) == nil)
        #expect(Covered<String>(nil, in: [.web]).isOpen(in: .web) == false)
    }

    @Test func `what the scope names is shown, and nothing else`() {
        #expect(shown(person(scope: [.name])) == ["Amina Hassan"])
        #expect(shown(person(scope: [.phone, .photo])) == ["+4599000002"])
        #expect(shown(person(scope: [.name, .phone, .email])).count == 3)
        #expect(shown(person(scope: [])) == [])
    }

    @Test(arguments: Channel.allCases)
    func `the web is the only channel unless more was agreed to`(_ channel: Channel) {
        #expect(shown(person(), in: channel).isEmpty == (channel != .web))
        #expect(shown(person(channels: [channel]), in: channel) == ["Amina Hassan"])
    }

    @Test(arguments: [
        ("2026-08-31", false), ("2026-09-01", true), ("2027-09-01", true), ("2027-09-02", false),
    ])
    func `a consent holds from its day to the same day a year later`(_ date: String, _ isShown: Bool) {
        #expect(shown(person(), on: date).isEmpty != isShown)
    }

    @Test func `of a contact that has retired nothing is shown, function or person`() {
        var contact = person()
        contact.retired = day("2026-11-22")
        #expect(!shown(contact).isEmpty)
        contact.retired = day("2026-11-21")
        #expect(shown(contact) == [])
        contact.type = .function
        #expect(shown(contact) == [])
        #expect(contact.sealed(on: testDay).common.status == .archived)
    }

    @Test func `a retired contact is kept a year, unless another day was agreed`() {
        var contact = person()
        #expect(contact.lastDayKept == nil)
        contact.retired = day("2026-01-01")
        #expect(contact.lastDayKept == day("2027-01-01"))
        contact.eraseAfter = day("2026-03-01")
        #expect(contact.lastDayKept == day("2026-03-01"))
    }

    @Test func `a consent given on a leap day holds a year, too`() {
        let contact = person { $0.given = day("2028-02-29") }
        #expect(!shown(contact, on: "2029-02-28").isEmpty)
        #expect(shown(contact, on: "2029-03-02").isEmpty)
    }

    @Test func `a day that was agreed on ends it earlier or later`() {
        let contact = person { $0.expires = day("2028-01-01") }
        #expect(!shown(contact, on: "2028-01-01").isEmpty)
        #expect(shown(contact, on: "2028-01-02").isEmpty)
    }

    @Test func `a consent that is withdrawn ends on that day`() {
        let contact = person { $0.withdrawn = day("2026-11-21") }
        #expect(!shown(contact, on: "2026-11-20").isEmpty)
        #expect(shown(contact, on: "2026-11-21").isEmpty)
    }

    @Test func `a person without consent is shown nowhere`() {
        var contact = person()
        contact.consent = nil
        #expect(Channel.allCases.allSatisfy { shown(contact, in: $0).isEmpty })
    }

    @Test func `a function is shown everywhere`() {
        var contact = person()
        (contact.type, contact.consent) = (.function, nil)
        #expect(Channel.allCases.allSatisfy { shown(contact, in: $0).count == 3 })
    }

    @Test func `a contact whose kind nobody could read counts as a person`() {
        var contact = person()
        (contact.type, contact.consent) = (nil, nil)
        #expect(shown(contact).isEmpty)
    }

    @Test func `only who may be shown on the web has a page`() {
        #expect(person(scope: [.email]).sealed(on: testDay).hasPage)
        #expect(!person(scope: [.name], channels: [.json, .print]).sealed(on: testDay).hasPage)
        var empty = ContactRecord(id: EntryID("x"))
        empty.type = .function
        #expect(empty.sealed(on: testDay).hasPage)
    }
}
