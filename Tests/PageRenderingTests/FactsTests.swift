import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

/// What pages show as lines of label and value.
struct FactsTests {
    /// Every fact as `label=value;value`, with what the value is linked to and its direction.
    private func list(_ name: String) -> String {
        let value = "{{text}}{{#url}}→{{url}}{{/url}}{{#dir}}({{dir}}){{/dir}};"
        return
            "{{#\(name)}}{{label}}={{#value}}\(value){{/value}}{{#values}}\(value){{/values}} {{/\(name)}}"
    }

    private func withNeeds(_ catalog: Catalog) -> Catalog {
        var catalog = catalog
        var needs = Vocabulary()
        var term = Vocabulary.Term(code: "laer-dansk")
        term.labels = [.danish: "Lære dansk"]
        needs.append(term)
        catalog.vocabularies[.needs] = needs
        return catalog
    }

    @Test func `an activity shows what makes it easier to come`() async {
        let activity = Activity.example("a") { activity in
            (activity.format, activity.deliveredBy, activity.needs) = (.openHours, .both, ["laer-dansk"])
            activity.requiredPapers = [LocalizedText("Sundhedskort"), LocalizedText("Brev")]
            activity.food = Provision(.yes)
            activity.food?.note = LocalizedText("Suppe")
            (activity.interpreter, activity.waitingList) = (.onRequest, .no)
        }
        let catalog = withNeeds(.example { $0.activities = EntryTable([activity]) })
        await expectEqual(
            rendered(activity, list("goodToKnow") + "|{{waitingList}}", catalog),
            "da:fact.needs=Lære dansk→/behov/laer-dansk/; da:fact.format=da:format.open-hours; "
                + "da:fact.food=da:food.yes;Suppe; "
                + "da:fact.interpreter=da:interpreter.on-request; da:fact.delivered-by=da:delivered-by.both; "
                + "|da:waiting-list.no")
    }

    @Test func `papers and what to bring stand among the main facts, and on the sheet`() async {
        let activity = Activity.example("a") { activity in
            activity.requiredPapers = [LocalizedText("Sundhedskort"), LocalizedText("Brev")]
            (activity.bring, activity.meetingPoint) = (LocalizedText("Te"), LocalizedText("Ved døren"))
        }
        let catalog = Catalog.example { $0.activities = EntryTable([activity]) }
        await expectEqual(
            rendered(activity, list("beforeGoing"), catalog),
            "da:fact.required-papers=Sundhedskort;Brev; da:fact.bring=Te; ")
    }

    @Test func `where to meet stands with the place, and without one among the rest`() async {
        var activity = Activity.example("a") { $0.meetingPoint = LocalizedText("Ved døren") }
        let text = list("whereFacts") + "|" + list("goodToKnow")
        func catalog() -> Catalog {
            .example { catalog in
                catalog.places = EntryTable([.example("p")])
                catalog.activities = EntryTable([activity])
            }
        }
        await expectEqual(rendered(activity, text, catalog()), "|da:fact.meeting-point=Ved døren; ")
        activity.place = EntryID("p")
        await expectEqual(rendered(activity, text, catalog()), "da:fact.meeting-point=Ved døren; |")
    }

    @Test func `an association shows what it is, numbers from left to right`() async {
        let association = Association.example("a") { association in
            (association.acronym, association.members, association.premises) = ("FB", 40, .seeking)
            (association.organisation, association.level) = (.informal, .local)
            association.ledBy = [LocalizedText("Unge")]
            association.pNumber = "1099000007"
            association.forums = [EntryKey(.council, "raadet")]
        }
        let catalog = Catalog.example { catalog in
            catalog.associations = EntryTable([association])
            catalog.councils = EntryTable([.example("raadet", "Rådet")])
        }
        await expectEqual(
            rendered(association, list("about"), catalog),
            "da:fact.acronym=FB; da:fact.level=da:level.local; da:fact.premises=da:premises.seeking; "
                + "da:fact.organisation=da:organisation.informal; da:fact.led-by=Unge; "
                + "da:fact.members=40(ltr); da:fact.p-number=1099000007(ltr); da:fact.forums=Rådet→/raadet/; "
        )
    }

    @Test func `a text without a translation is marked in a fact, too`() async {
        let association = Association.example("a") { $0.alternateName = LocalizedText("Broerne") }
        let catalog = Catalog.example { $0.associations = EntryTable([association]) }
        await expectEqual(
            rendered(
                association, "{{#about}}{{#value}}{{lang}} {{dir}} {{text}}{{/value}}{{/about}}", in: "ar",
                catalog), "da ltr Broerne")
    }

    @Test func `a council shows what it rests on, with the secretary by the role where there is no consent`()
        async
    {
        let council = Council.example("raadet") { council in
            (council.appointedHow, council.secretary) = (.elected, EntryID("sekretaer"))
            council.rules = "https://fjordby.example/regler.pdf"
            var focus = Council.Focus("sprog")
            focus.from = day("2026-01-01")
            council.focus = [focus]
            var meeting = Council.DialogueMeeting()
            (meeting.with, meeting.rhythm) = (.mayor, LocalizedText("hvert år"))
            council.dialogueMeetings = [meeting]
        }
        let catalog = Catalog.example { catalog in
            catalog.councils = EntryTable([council])
            catalog.contacts = EntryTable([.example("sekretaer", "Skriver referat") { $0.type = .person }])
        }
        await expectEqual(
            rendered(council, list("about"), catalog),
            "da:fact.appointed-how=da:appointed-how.elected; "
                + "da:fact.rules=https://fjordby.example/regler.pdf→https://fjordby.example/regler.pdf(ltr); "
                + "da:fact.secretary=Skriver referat; ")
        await expectEqual(
            rendered(council, "{{#secretary}}{{#title}}{{text}}{{/title}}{{/secretary}}", catalog),
            "Skriver referat")
        await expectEqual(
            rendered(
                council,
                "{{#focus}}{{#topic}}{{text}}{{/topic}} {{period}}{{/focus}}|{{#dialogue}}{{with}} {{#rhythm}}{{text}}{{/rhythm}}{{/dialogue}}",
                catalog), "Sprog 1. januar 2026 – |da:dialogue.mayor hvert år")
    }

    @Test func `a hearing and a prize say what came of them and why`() async {
        let hearing = News.example("h") { news in
            var hearing = News.Hearing()
            (hearing.askedBy, hearing.outcome) = ("Udvalget", .partly)
            hearing.points = [LocalizedText("Flere pladser")]
            news.kind = .hearingResponse(hearing)
            news.from = EntryKey(.association, "broen")
        }
        let prize = News.example("p") { news in
            var prize = News.Prize()
            (prize.category, prize.reason) = (.company, LocalizedText("For modet"))
            news.kind = .prize(prize)
        }
        let catalog = Catalog.example { catalog in
            catalog.news = EntryTable([hearing, prize])
            catalog.associations = EntryTable([.example("broen", "Broen")])
        }
        await expectEqual(
            rendered(
                hearing,
                "{{#from}}{{text}} {{/from}}{{#hearing}}\(list("facts")){{#points}}{{text}}{{/points}}{{/hearing}}",
                catalog),
            "Broen da:fact.asked-by=Udvalget; da:fact.outcome=da:outcome.partly; Flere pladser")
        await expectEqual(
            rendered(prize, "{{#prize}}\(list("facts")){{#reason}}{{text}}{{/reason}}{{/prize}}", catalog),
            "da:fact.prize-category=da:prize-category.company; For modet")
    }

    @Test func `while a place is closed its hours are not shown, and the notice goes when it is over`() async
    {
        var place = Place.example("p") { place in
            place.openingHours = [Session(days: .weekly([.monday], .all), time: span("10-12"))]
            var closure = Place.Closure()
            (closure.from, closure.to) = (day("2026-11-20"), testDay)
            place.temporarilyClosed = closure
        }
        let text =
            "{{#place}}{{#closure}}{{#to}}{{iso}}{{/to}}{{/closure}}{{/place}}|{{#openingHours}}{{time}}{{/openingHours}}"
        func catalog() -> Catalog { .example { $0.places = EntryTable([place]) } }
        await expectEqual(rendered(place, text, catalog()), "2026-11-21|")
        place.temporarilyClosed?.from = testDay.adding(days: 1)
        place.temporarilyClosed?.to = testDay.adding(days: 2)
        await expectEqual(rendered(place, text, catalog()), "2026-11-23|10.00–12.00")
        place.temporarilyClosed?.from = day("2026-11-01")
        place.temporarilyClosed?.to = testDay.adding(days: -1)
        await expectEqual(rendered(place, text, catalog()), "|10.00–12.00")
    }

    @Test func `what is made sure of and where it comes from is shown`() async {
        let activity = Activity.example("a") { activity in
            activity.common.verifiedParts = [.times, .price]
            activity.common.source = "https://broen.example/"
        }
        await expectEqual(
            rendered(
                activity, "{{#entry}}{{verifiedParts}} {{source}}{{/entry}}",
                .example { $0.activities = EntryTable([activity]) }),
            "da:verified-part.times, da:verified-part.price https://broen.example/")
    }

    @Test func `a phone that may not be shown has no ways to use it`() async {
        var contact = Contact.function("c", phone: "+4599000001")
        contact.phones = contact.phones.map { [ContactPhone($0[0].number, ways: [.sms])] }
        let text = "{{#contact}}{{#phones}}{{#ways}}{{.}}{{/ways}}{{/phones}}{{/contact}}"
        func catalog() -> Catalog { .example { $0.contacts = EntryTable([contact]) } }
        await expectEqual(rendered(contact, text, catalog()), "da:phone-way.sms")
        contact.phones = Covered()
        await expectEqual(rendered(contact, text, catalog()), "")
    }
}
