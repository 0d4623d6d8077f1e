import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct ContactsOnPagesTests {
    private let card =
        "{{#contacts}}[{{#title}}{{text}}{{/title}}{{#role}}, {{text}}{{/role}}{{#phone}}, {{display}}{{/phone}}{{#email}}, {{email}}{{/email}}{{#url}}, {{url}}{{/url}}]{{/contacts}}"

    private func person(scope: [Consent.Item]) -> Contact {
        .person(
            "leder", "Leder af caféen", name: "Amina", phone: "+4599000002", email: "amina@example.org",
            scope: scope)
    }

    private let duty = Contact.function(
        "vagt", "Svarer på alt", name: "Vagttelefonen", phone: "+4599000001")

    private func catalog(_ person: Contact, status: Status = .active) -> Catalog {
        .example { catalog in
            catalog.contacts = EntryTable([person, duty])
            catalog.associations = EntryTable([
                .example("broen") { association in
                    (association.contacts, association.common.status) = ([duty.id], status)
                    (association.phone, association.email) = (
                        PhoneNumber(e164: "+4599000009"), "broen@example.org"
                    )
                    association.website = "https://broen.example/"
                }
            ])
            catalog.activities = EntryTable([
                .example("cafe") { activity in
                    (activity.contacts, activity.organizers) = ([person.id], [EntryID("broen")])
                    activity.common.status = status
                }
            ])
        }
    }

    private func page(_ person: Contact, status: Status = .active) async -> String {
        await rendered(
            "activity", card, of: .entry(EntryKey(.activity, "cafe")), catalog(person, status: status))
    }

    @Test func `what consent covers is shown`() async {
        await expectEqual(
            page(person(scope: [.name, .phone, .email])),
            "[Amina, Leder af caféen, 99 00 00 02, amina@example.org, /kontakter/leder/]")
        await expectEqual(page(person(scope: [.phone])), "[Leder af caféen, 99 00 00 02, /kontakter/leder/]")
    }

    @Test func `where nobody can be reached the organizer's contacts stand in`() async {
        let standIn = "[Vagttelefonen, Svarer på alt, 99 00 00 01, /kontakter/vagt/]"
        await expectEqual(page(person(scope: [])), "[Leder af caféen]" + standIn)
        await expectEqual(
            page(person(scope: [.name])), "[Amina, Leder af caféen, /kontakter/leder/]" + standIn)
    }

    @Test func `an archived entry shows nobody`() async {
        #expect(await page(person(scope: [.name, .phone]), status: .ended) != "")
        await expectEqual(page(person(scope: [.name, .phone]), status: .archived), "")
        let text = card + "{{phone.display}}{{email}}{{website}}"
        let broen = PageContent.entry(EntryKey(.association, "broen"))
        await expectEqual(
            rendered("association", text, of: broen, catalog(person(scope: []), status: .archived)), "")
        #expect(
            await rendered("association", text, of: broen, catalog(person(scope: []))).contains(
                "99 00 00 09broen@example.org"))
    }

    @Test func `the page of a person has the name as its title, where it may`() async {
        let text =
            "{{page.title}}|{{#entry}}{{#title}}{{text}}{{/title}}{{/entry}}|{{#isPerson}}person{{/isPerson}}"
        let named = person(scope: [.name])
        await expectEqual(rendered(named, text, catalog(named)), "Amina|Amina|person")
        let unnamed = person(scope: [.phone])
        await expectEqual(rendered(unnamed, text, catalog(unnamed)), "Leder af caféen|Leder af caféen|person")
    }

    @Test func `members of the council are shown by their role where they may not be named`() async {
        let text =
            "{{#seats}}{{group}} {{count}}: {{#members}}{{#name}}{{text}}{{/name}} {{role}} {{url}};{{/members}}{{/seats}}"
        for (scope, expected) in [
            ([Consent.Item.name], "Amina da:role.chair /kontakter/leder/;"),
            ([], "Leder af caféen da:role.chair ;"),
        ] {
            var catalog = catalog(person(scope: scope))
            catalog.councils = EntryTable([
                .example("raadet") { council in
                    var seat = Council.Seat()
                    (seat.group, seat.count) = (.school, 2)
                    var member = Council.Membership()
                    (member.contact, member.seat, member.role) = (EntryID("leder"), .school, .chair)
                    var former = member
                    former.to = day("2026-11-20")
                    (council.seats, council.members) = ([seat], [member, former])
                }
            ])
            let page = await rendered("council", text, of: .entry(EntryKey(.council, "raadet")), catalog)
            #expect(page == "da:seat-group.school 2 seats: " + expected)
        }
    }

    @Test func `a person who may not be shown has no card`() async {
        var catalog = catalog(person(scope: []))
        catalog.news = EntryTable([
            .example("pris") { news in
                var prize = News.Prize()
                prize.givenTo = EntryKey(.contact, "leder")
                (news.kind, news.about) = (.prize(prize), [EntryKey(.contact, "leder")])
            }
        ])
        let text = "{{#prize}}{{#givenTo}}{{{html}}}{{/givenTo}}{{/prize}}{{#about}}{{{html}}}{{/about}}"
        await expectEqual(rendered("news", text, of: .entry(EntryKey(.news, "pris")), catalog), "")
    }
}
