import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

/// What a build knows of changes, from what the site before it said.
struct HistoryTests {
    private let published = day("2026-11-20")
    private let today = day("2026-11-28")

    private func site(_ fill: (inout Activity) -> Void = { _ in }, _ more: (inout Catalog) -> Void = { _ in })
        -> Catalog
    {
        Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("sprogcafe", "Sprogcafé") { activity in
                    activity.schedule.sessions = [
                        Session(days: .weekly([.tuesday], .all), time: span("16-18"))
                    ]
                    fill(&activity)
                }
            ])
            more(&catalog)
        }
    }

    /// What the index of a site says on a day, as if it had been read from there.
    private func index(of catalog: Catalog, on day: LocalDate, dated dates: EntryDates? = nil)
        -> PublishedSite
    {
        let views = PublicCatalog(Publication(catalog, today: day), for: .json, in: .danish)
        let entries = EntryKind.allCases.flatMap { kind in views.views(of: kind).filter { $0.isListed } }.map
        { entry in
            var published = PublishedEntry(key: entry.key, url: "", title: entry.title.text)
            (published.uuid, published.fingerprint) = (entry.uuid, entry.fingerprint)
            published.dates = dates ?? EntryDates(all: day)
            return published
        }
        return PublishedSite(entries: entries)
    }

    private func history(_ catalog: Catalog, since before: PublishedSite?) -> History {
        History(Publication(catalog, today: today), since: before)
    }

    private func dates(_ catalog: Catalog, id: String = "sprogcafe") -> EntryDates {
        history(catalog, since: index(of: site(), on: published)).dates(of: EntryKey(.activity, id))
    }

    @Test func `what nobody edited keeps its days`() {
        #expect(dates(site()) == EntryDates(all: published))
    }

    @Test func `a word in the text is modified and not changed, and so is a translation`() {
        let modified = EntryDates(added: published, modified: today, changed: published)
        #expect(
            dates(site { $0.common.body = Localized(FormattedText(html: Array("<p>Kom</p>".utf8))) })
                == modified)
        #expect(dates(site { $0.title.translate(into: LanguageCode("ti"), "ካፈ") }) == modified)
    }

    @Test func `another time is a change, and so are place, price and title`() {
        let changed = EntryDates(added: published, modified: today, changed: today)
        #expect(
            dates(
                site {
                    $0.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("17-19"))]
                }) == changed)
        #expect(dates(site { $0.online = "https://moede.example/" }) == changed)
        #expect(dates(site { $0.price = .free }) == changed)
        #expect(dates(site { $0.title = LocalizedText("Sprogcaféen") }) == changed)
    }

    @Test func `a new entry has all three days today`() {
        let more = site { _ in
        } _: {
            $0.places = EntryTable([.example("hallen")])
        }
        let history = history(more, since: index(of: site(), on: published))
        #expect(history.dates(of: EntryKey(.place, "hallen")) == EntryDates(all: today))
        #expect(history.gone == [])
    }

    @Test func `a renamed entry is the same one`() {
        let renamed = site { activity in
            activity.id = EntryID("sprogcafe-nord")
            activity.common.aliases = ["sprogcafe"]
        }
        #expect(dates(renamed, id: "sprogcafe-nord").added == published)
        #expect(history(renamed, since: index(of: site(), on: published)).gone == [])
        #expect(dates(renamed, id: "sprogcafe-nord").changed == published)
    }

    @Test func `renaming a place changes no activity there`() {
        func town(_ place: String, _ alias: [String]) -> Catalog {
            site {
                $0.place = EntryID(place)
            } _: { catalog in
                catalog.places = EntryTable([.example(place) { $0.common.aliases = alias }])
            }
        }
        let history = history(town("huset", ["hallen"]), since: index(of: town("hallen", []), on: published))
        #expect(history.dates(of: EntryKey(.activity, "sprogcafe")) == EntryDates(all: published))
    }

    @Test(arguments: [("deleted", nil), ("ended", Status.ended), ("archived", .archived), ("over", .active)])
    func `what left the index is gone, and why`(_ state: String, _ status: Status?) {
        let after =
            status.map { status in
                site { activity in
                    activity.common.status = status
                    activity.schedule.lastDate = day("2026-11-25")
                }
            } ?? Catalog.example()
        let history = history(after, since: index(of: site(), on: published))
        #expect(history.gone.map(\.facts?.state.rawValue) == [state])
        #expect(history.gone.map(\.date) == [today])
        #expect(history.gone.first?.facts?.title == "Sprogcafé")
        #expect(history.gone.first?.facts?.added == published)
    }

    @Test func `what is paused stays`() {
        #expect(
            history(site { $0.common.status = .paused }, since: index(of: site(), on: published)).gone == [])
    }

    @Test func `what comes back is new to nobody`() {
        var before = PublishedSite(
            entries: index(of: .example { $0.places = EntryTable([.example("hallen")]) }, on: published)
                .entries)
        before.gone = history(.example(), since: index(of: site(), on: day("2026-01-01"))).gone
        let history = history(site(), since: before)
        #expect(
            history.dates(of: EntryKey(.activity, "sprogcafe"))
                == EntryDates(added: day("2026-01-01"), modified: today, changed: today))
        #expect(!history.gone.contains { $0.facts?.key.id == "sprogcafe" })
    }

    @Test func `of contacts and deleted news a UUID and a day is left`() {
        let before = Catalog.example { catalog in
            catalog.contacts = EntryTable([.example("vagt") { $0.type = .function }])
            catalog.news = EntryTable([.example("pris-til-amina") { $0.date = day("2026-11-01") }])
        }
        let gone = history(.example(), since: index(of: before, on: published)).gone
        #expect(gone.count == 2 && gone.allSatisfy { $0.facts == nil })
        let expired = Catalog.example { catalog in
            catalog.news = EntryTable([
                .example("pris-til-amina") { item in
                    (item.date, item.expires) = (day("2026-11-01"), day("2026-11-27"))
                }
            ])
        }
        #expect(
            history(expired, since: index(of: before, on: published)).gone.compactMap(\.facts?.state) == [
                .over
            ])
    }

    @Test func `it is reported for 400 days, unless the site asks to forget it`() {
        let uuid = EntryUUID("activities/gammel", in: site().site.namespace)
        func gone(on date: LocalDate, forget: [EntryKey] = []) -> Int {
            let facts = GoneEntry.Facts(key: EntryKey(.activity, "gammel"), title: "Gammel", state: .deleted)
            var before = index(of: site(), on: published)
            before.gone = [GoneEntry(uuid: uuid, date: date, facts: facts)]
            return history(
                site { _ in
                } _: {
                    $0.site.forget = forget
                }, since: before
            ).gone.count
        }
        #expect(gone(on: today.adding(days: -400)) == 1 && gone(on: today.adding(days: -401)) == 0)
        #expect(gone(on: published, forget: [EntryKey(.activity, "gammel")]) == 0)
    }

    @Test func `without an index, or with one of before, nothing is known`() {
        var old = index(of: site(), on: published)
        for index in old.entries.indices {
            (old.entries[index].fingerprint, old.entries[index].uuid) = (nil, nil)
        }
        for before in [nil, old] {
            let history = history(site { $0.price = .free }, since: before)
            #expect(!history.isKnown && history.gone == [])
            #expect(history.dates(of: EntryKey(.activity, "sprogcafe")) == EntryDates())
        }
    }

    @Test func `another format is a new beginning and no change`() {
        var before = index(of: site(), on: published)
        before.entries[0].fingerprint?.hash = "0-0123456789abcdef"
        #expect(
            history(site { $0.price = .free }, since: before).dates(of: EntryKey(.activity, "sprogcafe"))
                == EntryDates(all: published))
    }

    @Test func `a site that moved is the same, and told that it lacks its identity`() {
        let moved = site { _ in
        } _: {
            $0.site.baseURL = "https://ny.example/"
        }
        let known = site { _ in
        } _: { catalog in
            (catalog.site.baseURL, catalog.site.identity) = (
                "https://ny.example/", "https://fjordby.example/"
            )
        }
        let before = index(of: site(), on: published)
        #expect(
            history(moved, since: before).dates(of: EntryKey(.activity, "sprogcafe"))
                == EntryDates(all: published))
        #expect(history(moved, since: before).isOfOtherIdentity && history(moved, since: before).gone == [])
        #expect(!history(known, since: before).isOfOtherIdentity)
    }

    @Test func `what time took is not counted as vanished`() {
        let before = index(
            of: site { _ in
            } _: {
                $0.places = EntryTable([.example("a"), .example("b")])
            }, on: published)
        let history = history(site { $0.schedule.lastDate = day("2026-11-25") }, since: before)
        #expect((history.published, history.vanished, history.gone.count) == (3, 2, 3))
    }
}
