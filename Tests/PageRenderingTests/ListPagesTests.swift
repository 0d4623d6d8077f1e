import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct ListPagesTests {
    private let catalog = Catalog.example { catalog in
        catalog.activities = EntryTable(
            (1...60).map { number in
                .example("a\(number)", "Café \(1000 + number)") { $0.topics = ["sprog"] }
            })
        catalog.associations = EntryTable([.example("broen", "Broen") { $0.topics = ["sprog"] }])
    }

    @Test func `a long list shows a page of 50 and leads on`() async {
        let text = "{{#title}}{{text}}{{/title}} {{total}} {{number}}/{{count}} {{previous}} {{next}}"
        let first = await rendered("list", text, of: .list(.section(.activities), number: 1), catalog)
        #expect(first == "da:section.activities 60 1/2  /aktiviteter/side/2/")
        let second = await rendered(
            "list", text, of: .list(.section(.activities), number: 2), in: "en", catalog)
        #expect(second == "en:section.activities 60 2/2 /en/activities/ ")
        let cards = await rendered(
            "list", "{{#groups}}{{#cards}}{{{html}}}{{/cards}}{{/groups}}",
            of: .list(.section(.activities), number: 2), catalog)
        #expect(cards == (51...60).map { "(activities/a\($0))" }.joined())
    }

    @Test func `a facet groups by kind, a section does not`() async {
        let text = "{{#groups}}[{{heading}}]{{/groups}}"
        let facet = PageContent.list(.facet(.topics, code: "sprog"), number: 2)
        await expectEqual(
            rendered("list", text, of: facet, catalog), "[da:section.activities][da:section.associations]")
        await expectEqual(rendered("list", text, of: .list(.section(.activities), number: 1), catalog), "[]")
        await expectEqual(
            rendered(
                "list", text + "{{^groups}}empty{{/groups}}", of: .list(.section(.places), number: 1), catalog
            ), "empty")
    }

    @Test func `a facet with enough entries has the filters but its own, on its first page`() async {
        let text = "{{#filter}}{{within}} {{core}}{{#filters}}{{name}} {{/filters}}{{/filter}}"
        let topic = PageContent.list(.facet(.topics, code: "sprog"), number: 1)
        await expectEqual(rendered("list", text, of: topic, catalog), "topic/sprog kind ")
        await expectEqual(
            rendered("list", text, of: .list(.facet(.topics, code: "sprog"), number: 2), catalog), "")
        await expectEqual(
            rendered("list", text, of: .list(.facet(.topics, code: "motion"), number: 1), catalog), "")
        await expectEqual(
            rendered("list", text, of: .list(.section(.activities), number: 1), catalog),
            "kind/activities topic ")
    }

    @Test func `a need that means a time lists its days in order of time, and leads to the calendar`() async {
        let catalog = Catalog.example { catalog in
            var need = Vocabulary.Term(code: "weekend")
            need.leadsTo = .weekend
            var needs = Vocabulary()
            needs.append(need)
            catalog.vocabularies[.needs] = needs
            catalog.activities = EntryTable([
                .example("sent", "Sent") {
                    $0.schedule.sessions = [Session(days: .date(testDay), time: span("18-19"))]
                },
                .example("tidligt", "Tidligt") {
                    $0.schedule.sessions = [Session(days: .date(testDay), time: span("9-10"))]
                },
                .example("mandag", "Mandag") {
                    $0.schedule.sessions = [
                        Session(days: .date(testDay.adding(days: 2)), time: span("9-10"))
                    ]
                },
            ])
        }
        let text =
            "{{total}}{{#days}} {{#date}}{{iso}}{{/date}}:{{#items}} {{key}}{{/items}}{{/days}} {{#later}}{{url}}{{/later}}"
        await expectEqual(
            rendered("list", text, of: .list(.facet(.needs, code: "weekend"), number: 1), catalog),
            "2 2026-11-21: activities/tidligt activities/sent /kalender/#_2026-11-21")
    }

    @Test func `a card says the ages, and the number where one rings first`() async {
        let catalog = Catalog.example { catalog in
            catalog.contacts = EntryTable([.function("vagt", "Vagten", phone: "+4599000001")])
            catalog.activities = EntryTable([
                .example("ring", "Ring") { activity in
                    activity.ages = Ages(minimum: 6, maximum: 9)
                    var signup = Signup()
                    signup.way = .phone
                    (activity.contacts, activity.signup) = ([EntryID("vagt")], signup)
                },
                .example("kom", "Kom") { activity in
                    (activity.contacts, activity.whenNote) = ([EntryID("vagt")], LocalizedText("Altid"))
                },
            ])
        }
        let text = "({{ages}}|{{#call}}{{e164}}{{/call}}{{^isCallOnPaper}} no paper{{/isCallOnPaper}})"
        let cards = await rendered(
            "list", "{{#groups}}{{#cards}}{{{html}}}{{/cards}}{{/groups}}",
            of: .list(.section(.activities), number: 1), catalog, card: text)
        #expect(cards == "(|)(6-9|+4599000001 no paper)")
    }

    @Test func `a term is called in the language of the page, or marked`() async {
        let text = "{{#title}}{{lang}} {{text}}{{/title}}"
        let facet = PageContent.list(.facet(.topics, code: "sprog"), number: 1)
        await expectEqual(rendered("list", text, of: facet, in: "en", catalog), " Language")
        await expectEqual(rendered("list", text, of: facet, in: "ar", catalog), "da Sprog")
    }

    @Test func `all terms of a facet are listed with the number of their entries`() async {
        let text = "{{title}}: {{#terms}}{{text}} {{count}} {{url}}, {{/terms}}"
        await expectEqual(
            rendered("facet", text, of: .facetIndex(.topics), catalog),
            "da:section.topics: Sprog 61 /emner/sprog/, Motion 0 /emner/motion/, ")
    }

    @Test func `the front page shows today, the week, the latest news and what people come for`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("i-dag", "I dag") {
                    $0.schedule.sessions = [Session(days: .date(testDay), time: span("9-10"))]
                },
                .example("senere", "Senere") {
                    $0.schedule.sessions = [Session(days: .weekly([.friday], .all), time: span("9-10"))]
                    $0.needs = ["brev"]
                },
                .example("om-otte-dage", "Om 8 dage") {
                    $0.schedule.sessions = [Session(days: .date(day("2026-11-29")), time: span("9-10"))]
                },
                .example("pause", "Pause") {
                    ($0.schedule.sessions, $0.common.status) = (
                        [Session(days: .date(testDay), time: span("9-10"))], .paused
                    )
                },
            ])
            catalog.news = EntryTable(
                (1...5).map { number in .example("n\(number)") { $0.date = day("2026-11-0\(number)") } })
            var needs = Vocabulary()
            var need = Vocabulary.Term(code: "brev")
            need.labels[.danish] = "Hjælp til brev & co"
            needs.append(need)
            needs.append(Vocabulary.Term(code: "uden-svar"))
            catalog.vocabularies[.needs] = needs
        }
        let text = """
            {{#needs}}{{text}} {{url}};{{/needs}}|{{#today}}{{#date}}{{text}}{{/date}} {{#items}}{{key}}{{/items}}{{/today}}|{{#week}}{{#date}}{{iso}}{{/date}} {{#items}}{{key}}{{/items}}{{/week}}|{{#news}}{{{html}}}{{/news}}
            """
        let page = await rendered("home", text, of: .home, catalog)
        #expect(
            page
                == "da:something-today /kalender/#_2026-11-21;Hjælp til brev &amp; co /behov/brev/;|lørdag 21. november activities/i-dag|2026-11-27 activities/senere|(news/n5)(news/n4)(news/n3)(news/n2)"
        )
    }

    @Test func `the menu marks the section, and has the free pages in their order`() async {
        let catalog = Catalog.example { catalog in
            catalog.pages = EntryTable([
                .example("b", "B") { $0.menu = 1 }, .example("a", "A") { $0.menu = 2 }, .example("c", "C"),
                .example("d", "D") { ($0.menu, $0.common.status) = (3, .ended) },
            ])
            catalog.news = EntryTable([.example("n")])
        }
        let text =
            "{{#site.menu}}{{#isCurrent}}{{text}}{{/isCurrent}}{{/site.menu}} {{#site.pages}}{{text}}{{/site.pages}}"
        await expectEqual(
            rendered("list", text, of: .list(.section(.news), number: 1), catalog), "da:section.news BA")
        await expectEqual(rendered("home", text, of: .home, catalog), " BA")
    }

    @Test func `a former address leads to the new one, which is the address that counts`() async {
        let catalog = Catalog.example {
            $0.pages = EntryTable([.example("om", "Om") { $0.common.aliases = ["om-os"] }])
        }
        let content = PageContent.redirect(EntryKey(.page, "om-os"), to: EntryKey(.page, "om"))
        let page = await rendered(
            "redirect", "{{target}} {{#title}}{{text}} {{lang}}{{/title}} {{page.canonical}}", of: content,
            in: "en", catalog)
        #expect(page == "/en/om/ Om da https://fjordby.example/en/om/")
    }

    @Test func `the page for what is not there is in the main language, and not for search engines`() async {
        let text = "{{page.lang}}{{^page.isIndexed}} hidden{{/page.isIndexed}}"
        await expectEqual(rendered("not-found", text, of: .notFound, .example()), "da hidden")
        await expectEqual(
            rendered("not-found", text, of: .notFound, in: "en", .example()), "there is no such page")
    }
}
