import CatalogModel
import SitePublishing
import TestSupport
import Testing

@testable import SitePlanning

struct NeighbourPlanTests {
    private static let sites = ["a", "b"].map { name in
        var site = NeighbourSite(name: name)
        site.baseURL = "https://\(name).example/"
        return Neighbourhood.Member(site)
    }

    private static func card(
        _ site: Int, _ kind: EntryKind, _ title: String, at place: String? = nil,
        on location: Coordinates? = nil,
        next: String? = nil
    ) -> NeighbourCard {
        var card = NeighbourCard(
            site: site, key: EntryKey(kind, title.lowercased()),
            texts: [.init(language: .danish, title: title, summary: nil, url: "https://x.example/")])
        (card.place, card.city, card.location) = (place, place, location)
        card.next = next.flatMap { LocalDate(iso: $0) }.flatMap { date in
            LocalTime(hour: 17, minute: 0).map { LocalDateTime(date: date, time: $0) }
        }
        return card
    }

    private static func plan(_ cards: [NeighbourCard]) async -> SitePlan {
        var catalog = Catalog.example()
        catalog.site.neighbours = sites.map(\.site)
        return await SitePlanner().plan(
            Publication(catalog, today: testDay), beside: Neighbourhood(members: sites, cards: cards))
    }

    private static func shown(_ cards: [NeighbourCard]) async -> [String] {
        await plan(cards).neighbours.cards.map { "\($0.site)\($0.others) \($0.texts[0].title)" }
    }

    @Test func `activities come by their next time, others by their titles, site after site`() async {
        let shown = await Self.shown([
            Self.card(1, .place, "Æ"), Self.card(0, .place, "B"), Self.card(0, .place, "A"),
            Self.card(0, .activity, "Uden"), Self.card(0, .activity, "Sen", next: "2026-12-02"),
            Self.card(0, .activity, "Snart", next: "2026-11-23"),
        ])
        #expect(shown == ["0[] Snart", "0[] Sen", "0[] Uden", "0[] A", "0[] B", "1[] Æ"])
    }

    @Test func `two are one where title, place and time are the same`() async {
        let near = Coordinates(latitude: 57.04001, longitude: 9.9),
            nearer = Coordinates(latitude: 57.04, longitude: 9.9)
        let shown = await Self.shown([
            Self.card(0, .activity, "Yoga", at: "Huset", next: "2026-11-23"),
            Self.card(1, .activity, "YOGA!", at: "huset", next: "2026-11-23"),
            Self.card(1, .activity, "Yoga", at: "Huset", next: "2026-11-24"),
            Self.card(1, .activity, "Yoga", at: "Hallen", next: "2026-11-23"),
            Self.card(0, .place, "Hallen", on: near), Self.card(1, .place, "Hallen", on: nearer),
            Self.card(0, .association, "Røde Kors"), Self.card(1, .association, "Røde Kors"),
            Self.card(0, .place, "Nordre"), Self.card(1, .place, "Nordre"),
        ])
        #expect(
            shown == [
                "0[1] Yoga", "0[] Røde Kors", "0[1] Hallen", "0[] Nordre", "1[] Yoga", "1[] Yoga",
                "1[] Røde Kors", "1[] Nordre",
            ])
    }

    @Test func `pages have fifty cards each, and only sites that show anything have one`() async {
        let plan = await Self.plan((0..<51).map { Self.card(1, .place, "P\($0)") })
        let paths = plan.pages.filter { $0.language == .danish }.map(\.path).filter {
            $0.hasPrefix("kommuner")
        }
        #expect(paths == ["kommuner/", "kommuner/b/", "kommuner/b/side/2/"])
        #expect(plan.neighbours.cards(of: 1, page: 2).count == 1 && plan.neighbours.cards(of: 0).isEmpty)
        #expect(plan.files.contains(.sources))
    }

    @Test func `places nearby come by their distance, and those far away not at all`() async {
        let middle = Coordinates(latitude: 57, longitude: 10)
        let plan = await Self.plan([
            Self.card(0, .place, "Fjern", on: Coordinates(latitude: 57.3, longitude: 10)),
            Self.card(0, .place, "Nær", on: Coordinates(latitude: 57.01, longitude: 10)),
            Self.card(0, .place, "Langt væk", on: Coordinates(latitude: 55, longitude: 12)),
            Self.card(0, .place, "Uden sted"),
        ])
        #expect(plan.neighbours.places(near: [middle]).map(\.texts[0].title) == ["Nær", "Fjern"])
        #expect(plan.neighbours.places(near: []).isEmpty)
    }

    @Test func `a site without neighbours plans nothing of them`() async {
        let plan = await SitePlanner().plan(Publication(Catalog.example(), today: testDay))
        #expect(plan.neighbours.isEmpty && !plan.files.contains(.sources))
        #expect(!plan.pages.contains { $0.content == .neighbours })
    }
}
