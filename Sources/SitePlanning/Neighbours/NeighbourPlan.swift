package import CatalogModel
import SitePublishing
import SiteWording

/// What is shown of other sites, in the order of their lists; the same in every language.
package struct NeighbourPlan: Sendable {
    package let members: [Neighbourhood.Member]
    /// Site after site, in the order of the settings.
    package let cards: [NeighbourCard]
    /// Where the cards of each site are.
    private let ranges: [Range<Int>]
    /// How many cards have each code of the filters that are counted.
    let counts: [EntryFilter: [String: Int]]

    package static let none = NeighbourPlan(members: [], cards: [])

    private init(members: [Neighbourhood.Member], cards: [NeighbourCard]) {
        (self.members, self.cards) = (members, cards)
        var start = 0
        ranges = members.indices.map { number in
            let end = cards[start...].firstIndex { $0.site != number } ?? cards.endIndex
            defer { start = end }
            return start..<end
        }
        var counts: [EntryFilter: [String: Int]] = [:]
        for card in cards {
            for filter in Self.counted {
                for code in card.codes(of: filter, from: "") {
                    counts[filter, default: [:]][code, default: 0] += 1
                }
            }
        }
        self.counts = counts
    }

    /// What the neighbours have beside the site's own: things that two tell of are shown once.
    init(_ neighbourhood: consuming Neighbourhood, beside catalog: PublicCatalog, _ language: Language) {
        let members = neighbourhood.members
        guard !neighbourhood.cards.isEmpty else {
            self.init(members: members, cards: [])
            return
        }
        var doubles = NeighbourDoubles(catalog)
        let shown = doubles.joined(neighbourhood.cards)
        self.init(members: members, cards: Self.sorted(shown, language))
    }

    /// Whether the site names any others.
    package var isEmpty: Bool { members.isEmpty }

    /// The sites that show anything.
    package var shown: [Int] { members.indices.filter { !ranges[$0].isEmpty } }

    package func cards(of site: Int) -> ArraySlice<NeighbourCard> { cards[ranges[site]] }

    /// The number of pages of a site; one without cards has none.
    package func pageCount(of site: Int) -> Int {
        (ranges[site].count + Listings.pageSize - 1) / Listings.pageSize
    }

    /// The cards on a page of a site's list, counted from 1.
    package func cards(of site: Int, page: Int) -> ArraySlice<NeighbourCard> {
        cards(of: site).dropFirst((page - 1) * Listings.pageSize).prefix(Listings.pageSize)
    }

    /// Site after site and kind after kind; activities by their next time, news by their days, the latest first, and all
    /// others by their titles.
    private static func sorted(_ cards: [NeighbourCard], _ language: Language) -> [NeighbourCard] {
        let ranks = cards.indices.map { Rank(cards[$0], $0, language.collation) }
        return ranks.sorted().map { cards[$0.position] }
    }

    private struct Rank: Comparable {
        let site: Int
        let kind: Int
        let day: Int
        let title: [UInt8]
        let position: Int

        init(_ card: NeighbourCard, _ position: Int, _ collation: Collation) {
            (site, self.position) = (card.site, position)
            kind = NeighbourCard.kinds.firstIndex(of: card.key.kind) ?? 0
            switch card.key.kind {
            case .news: day = card.date.map { -$0.dayNumber } ?? .max
            case .activity: day = card.next.map { $0.date.dayNumber * 1440 + $0.time.minutes } ?? .max
            default: day = 0
            }
            title = collation.key(of: card.texts[0].title)
        }

        static func < (left: Rank, right: Rank) -> Bool {
            let (first, second) = ((left.site, left.kind, left.day), (right.site, right.kind, right.day))
            guard first == second else { return first < second }
            return left.title == right.title
                ? left.position < right.position : left.title.lexicographicallyPrecedes(right.title)
        }
    }
}
