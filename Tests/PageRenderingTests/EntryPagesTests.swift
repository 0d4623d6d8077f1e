import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct EntryPagesTests {
    private let english = LanguageCode("en")

    private func catalog(_ activity: Activity, _ fill: (inout Catalog) -> Void = { _ in }) -> Catalog {
        .example { catalog in
            catalog.activities = EntryTable([activity])
            fill(&catalog)
        }
    }

    private func price(_ amount: Int?, per: Price.Period? = nil) async -> String {
        let activity = Activity.example("a") { activity in
            var price = Price()
            (price.amount, price.per) = (amount, per)
            activity.price = price
        }
        return await rendered(activity, "{{price}}", catalog(activity))
    }

    @Test func `prices are in kroner, with øre only where there are any`() async {
        await expectEqual(price(0), "da:price.free")
        await expectEqual(price(5000), "50 kr")
        await expectEqual(price(1250), "12,50 kr")
        await expectEqual(price(1205), "12,05 kr")
        await expectEqual(price(10_000, per: .month), "100 kr/da:price-per.month")
        await expectEqual(price(nil), "")
    }

    @Test func `an activity shows its facts in words`() async {
        let activity = Activity.example("a") { activity in
            (activity.ages, activity.gender) = (Ages(minimum: 18, maximum: nil), .womenOnly)
            (activity.danishLevels, activity.capacity) = ([.a1, .a2], 25)
            activity.exceptionsForTest()
            activity.languages = [LanguageCode("ar")]
        }
        let text =
            "{{ages}}|{{gender}}|{{danishLevels}}|{{capacity}}|{{#exceptions}}{{.}};{{/exceptions}}|{{#languages}}{{text}} {{url}}{{/languages}}"
        await expectEqual(
            rendered(activity, text, catalog(activity)),
            "18+|da:gender.women-only|da:danish-level.A1, da:danish-level.A2|25|da:except.holidays;not tirsdag 24. november;|Arabisk /sprog/ar/"
        )
    }

    @Test("Issue 14.1: an activity without times says that they are not known, and never that there are none")
    func times() async {
        let text =
            "{{#isTimeUnknown}}unknown{{/isTimeUnknown}}{{#isAlways}}always{{/isAlways}}{{#isByAppointment}}ask{{/isByAppointment}}{{#whenNote}}{{text}}{{/whenNote}}"
        func shown(_ fill: (inout Activity) -> Void) async -> String {
            let activity = Activity.example("a", "Prøve", fill)
            return await rendered(activity, text, catalog(activity))
        }
        await expectEqual(shown { _ in }, "unknown")
        await expectEqual(shown { $0.format = .always }, "always")
        await expectEqual(shown { $0.byAppointment = .yes }, "ask")
        await expectEqual(shown { $0.byAppointment = .no }, "unknown")
        await expectEqual(shown { $0.whenNote = LocalizedText("Når vejret er godt") }, "Når vejret er godt")
        await expectEqual(
            shown { $0.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("17-19"))] },
            "")
    }

    @Test("Issue 14.1: open hours have no next date, but say when it is open")
    func openHours() async {
        let activity = Activity.example("a") {
            $0.format = .openHours
            $0.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("10-15"))]
            $0.schedule.exceptions.changes = [Schedule.Change(day("2026-12-01"))]
        }
        let text = "{{#next}}{{iso}}{{/next}}{{#isUnscheduled}}unscheduled{{/isUnscheduled}}{{openSpans}}"
        await expectEqual(rendered(activity, text, catalog(activity)), "2026-11-24T10:00/2026-11-24T15:00")
    }

    @Test func `the next times are shown, and none of what is over`() async {
        var activity = Activity.example("a") {
            $0.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("17-19"))]
        }
        let text = "{{#next}}{{iso}} {{/next}}{{#isUnscheduled}}unknown{{/isUnscheduled}}"
        await expectEqual(
            rendered(activity, text, catalog(activity)), "2026-11-24T17:00 2026-12-01T17:00 2026-12-08T17:00 "
        )
        activity.schedule.seasonEnds = day("2026-11-20")
        await expectEqual(rendered(activity, text, catalog(activity)), "unknown")
        activity.schedule.lastDate = day("2026-11-20")
        await expectEqual(rendered(activity, text, catalog(activity)), "")
        (activity.schedule.seasonEnds, activity.schedule.lastDate) = (nil, nil)
        activity.common.status = .ended
        await expectEqual(rendered(activity, text, catalog(activity)), "")
    }

    @Test func `what is over keeps its page, which says so, and leaves the pages of others`() async {
        let activity = Activity.example("a") { activity in
            activity.organizers = [EntryID("broen")]
            activity.schedule.sessions = [Session(days: .date(day("2026-11-20")), time: span("17-19"))]
        }
        let catalog = catalog(activity) { $0.associations = EntryTable([.example("broen")]) }
        let text = "{{#entry}}{{#isEnded}}over{{/isEnded}}{{/entry}} {{#sessions}}{{days}}{{/sessions}}"
        await expectEqual(rendered(activity, text, catalog), "over Fredag 20. november 2026")
        let association = Association.example("broen")
        await expectEqual(
            rendered(association, "{{#activities}}{{{html}}}{{/activities}}", catalog), "")
    }

    @Test func `an alert is shown on its days only`() async {
        var activity = Activity.example("a") {
            var alert = Alert()
            (alert.text, alert.to) = (LocalizedText("Aflyst"), testDay)
            $0.alert = alert
        }
        await expectEqual(rendered(activity, "{{#alert}}{{text}}{{/alert}}", catalog(activity)), "Aflyst")
        activity.alert?.to = testDay.adding(days: -1)
        await expectEqual(rendered(activity, "{{#alert}}{{text}}{{/alert}}", catalog(activity)), "")
    }

    @Test func `a text without a translation is marked with its own language and direction`() async {
        let activity = Activity.example("a", "Café") { $0.common.summary = LocalizedText("Kom") }
        let text = "{{#entry}}{{#title}}{{lang}}/{{dir}}/{{text}}{{/title}}{{/entry}} {{page.mainLanguage}}"
        await expectEqual(rendered(activity, text, catalog(activity)), "//Café ")
        await expectEqual(rendered(activity, text, in: "ar", catalog(activity)), "da/ltr/Café الدانمركية")
        var translated = activity
        translated.title.translate(into: english, "Café in English")
        await expectEqual(rendered(translated, text, in: "en", catalog(translated)), "//Café in English ")
    }

    @Test func `a body without a translation is marked, and makes the page name the main language`() async {
        var activity = Activity.example("a") { activity in
            activity.common.body = Localized(FormattedText(html: Array("<p>Kom</p>".utf8)))
            activity.title.translate(into: LanguageCode("en"), "Trial")
        }
        let text = "{{#entry}}{{#body}}{{lang}} {{{html}}}{{/body}}{{/entry}} {{page.mainLanguage}}"
        await expectEqual(rendered(activity, text, in: "en", catalog(activity)), "da <p>Kom</p> Danish")
        activity.common.body?.translate(into: english, FormattedText(html: Array("<p>Come</p>".utf8)))
        await expectEqual(rendered(activity, text, in: "en", catalog(activity)), " <p>Come</p> ")
    }

    @Test func `a page that nobody reviewed says so`() async {
        let activity = Activity.example("a") { activity in
            activity.title.translate(into: LanguageCode("en"), "Trial")
            var state = TranslationState(language: LanguageCode("en"))
            state.method = .machine
            activity.common.translations = [state]
        }
        let text = "{{#page.isMachineTranslated}}machine{{/page.isMachineTranslated}}"
        await expectEqual(rendered(activity, text, in: "en", catalog(activity)), "machine")
        await expectEqual(rendered(activity, text, catalog(activity)), "")
        await expectEqual(rendered(activity, text, in: "ar", catalog(activity)), "")
    }

    @Test func `links inside a text get the addresses of the page's language`() async {
        let html = Array("<a href=\"\">x</a><img src=\"\">".utf8)
        let activity = Activity.example("a") { activity in
            activity.common.body = Localized(
                FormattedText(
                    html: html,
                    gaps: [
                        FormattedText.Gap(
                            offset: 9, target: .entry(EntryKey(.association, "broen"), fragment: "formål")),
                        FormattedText.Gap(offset: 26, target: .media("x.jpg")),
                    ]))
        }
        let catalog = catalog(activity) { catalog in
            catalog.media["x.jpg"] = picture("x.jpg")
            catalog.associations = EntryTable([
                .example("broen") { broen in
                    var body = Localized(FormattedText(html: [1], headings: [heading("formål")]))
                    body.translate(
                        into: LanguageCode("en"), FormattedText(html: [1], headings: [heading("purpose")]))
                    broen.common.body = body
                }
            ])
        }
        let text = "{{#entry}}{{#body}}{{{html}}}{{/body}}{{/entry}}"
        await expectEqual(
            rendered(activity, text, catalog),
            "<a href=\"/foreninger/broen/#formål\">x</a>"
                + "<img src=\"/media/x.jpg\" width=\"4\" height=\"3\" decoding=\"async\">")
        #expect(
            await rendered(activity, text, in: "en", catalog).hasPrefix(
                "<a href=\"/en/associations/broen/#purpose\">"))
        #expect(
            await rendered(activity, text, in: "ar", catalog).hasPrefix(
                "<a href=\"/ar/associations/broen/#formål\">"))
        let without = self.catalog(activity)
        #expect(await rendered(activity, text, without).hasPrefix("<a href=\"/foreninger/\">"))
    }

    private func picture(_ name: String) -> MediaFacts {
        MediaFacts(
            name: name, path: "content/media/" + name, kind: .jpeg, size: PixelSize(width: 4, height: 3))
    }

    private func heading(_ id: String) -> FormattedText.Heading {
        FormattedText.Heading(level: 2, text: id, id: id)
    }

    @Test func `a title with a word that fills a line says so`() async {
        func shown(_ title: String) async -> String {
            let activity = Activity.example("a") { $0.title = LocalizedText(title) }
            return await rendered(
                activity, "{{#entry}}{{#hasLongWord}}long{{/hasLongWord}}{{/entry}}", catalog(activity))
        }
        await expectEqual(shown("Svømmeundervisning for børn"), "long")
        await expectEqual(shown("Børne-svømning i Nordhøj"), "")
    }

    @Test func `texts are escaped`() async {
        let activity = Activity.example("a", "<b>\"Café\" & 'te'</b>")
        let page = await rendered(
            activity, "<p title=\"{{page.title}}\">{{page.title}}</p>", catalog(activity))
        #expect(!page.contains("<b>") && !page.contains("\"Café\"") && page.contains("&amp;"))
    }

    @Test func `a page knows where it stands and where its file is`() async {
        var catalog = catalog(.example("a", "Café") { $0.common.file = "content/activities/a.md" })
        catalog.site.repository = "https://github.com/by/fjordby"
        let text = "{{#page.breadcrumbs}}{{text}} {{/page.breadcrumbs}}{{page.edit}} {{page.canonical}}"
        let page = await rendered("activity", text, of: .entry(EntryKey(.activity, "a")), in: "en", catalog)
        #expect(
            page
                == "en:section.home en:section.activities https://github.com/by/fjordby/edit/main/content/activities/a.md https://fjordby.example/en/activities/a/"
        )
    }

    @Test func `a page names itself in every language`() async {
        let activity = Activity.example("a")
        let text =
            "{{#page.alternates}}{{lang}} {{dir}} {{url}}{{#isCurrent}}*{{/isCurrent}}, {{/page.alternates}}"
        await expectEqual(
            rendered(activity, text, in: "ar", catalog(activity)),
            "da ltr /aktiviteter/a/, en ltr /en/activities/a/, ar rtl /ar/activities/a/*, ")
    }
}

extension Activity {
    fileprivate mutating func exceptionsForTest() {
        schedule.exceptions.holidays = true
        schedule.exceptions.changes = [day("2026-11-24"), day("2026-11-03")].map { Schedule.Change($0) }
    }
}
