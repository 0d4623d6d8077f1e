import CatalogModel
import Diagnostics
import SitePublishing

/// Finds what two sites tell of: the same title in the same place, and of activities at the same next time.
///
/// Associations and news are left alone: branches of one association are called the same everywhere.
struct NeighbourDoubles {
    /// What the site itself has.
    private var own: Set<UInt64> = []

    init(_ catalog: PublicCatalog) {
        for activity in catalog.activities where activity.isListed {
            let next = activity.nextTimes.first.map { LocalDateTime(date: $0.date, time: $0.time.start) }
            let place = activity.nextTimes.first.map { activity.place(of: $0) } ?? activity.place
            own.formUnion(
                Self.sums(.activity, activity.title.text, place?.title.text, place?.location, next))
        }
        for place in catalog.places where place.isListed {
            own.formUnion(Self.sums(.place, place.title.text, place.city, place.location, nil))
        }
    }

    /// Each thing once, with the site that comes first in the settings; what the site itself has is not shown again.
    mutating func joined(_ cards: consuming [NeighbourCard]) -> [NeighbourCard] {
        var shown: [NeighbourCard] = []
        shown.reserveCapacity(cards.count)
        var first: [UInt64: Int] = [:]
        for card in cards {
            let sums = Self.sums(of: card)
            if sums.contains(where: own.contains) { continue }
            // Two entries of one site are two: that site knows better.
            if let place = sums.lazy.compactMap({ first[$0] }).first, shown[place].site != card.site {
                if !shown[place].others.contains(card.site) { shown[place].others.append(card.site) }
                continue
            }
            for sum in sums where first[sum] == nil { first[sum] = shown.count }
            shown.append(card)
        }
        return shown
    }

    private static func sums(of card: NeighbourCard) -> [UInt64] {
        let title = card.texts[0].title
        return switch card.key.kind {
        case .activity: sums(.activity, title, card.place, card.location, card.next)
        case .place: sums(.place, title, card.city, card.location, nil)
        default: []
        }
    }

    /// One sum for where it is by name, one for where it is on the map; none where nobody knows where it is.
    private static func sums(
        _ kind: EntryKind, _ title: String, _ place: String?, _ location: Coordinates?, _ next: LocalDateTime?
    ) -> [UInt64] {
        let time = next?.description ?? ""
        var sums: [UInt64] = []
        if let place { sums.append(sum([kind.rawValue, folded(title), time, folded(place)])) }
        if let location {
            // Squares of about a hundred metres.
            let square = [location.latitude * 1000, location.longitude * 600].map {
                String(Int($0.rounded()))
            }
            sums.append(sum([kind.rawValue, folded(title), time] + square))
        }
        return sums
    }

    private static func sum(_ parts: [String]) -> UInt64 {
        var hash = StableHash()
        for part in parts { hash.add(part.utf8) }
        return hash.value
    }

    /// Small letters and digits alone, so that blanks and marks make no difference.
    private static func folded(_ text: String) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            letters.append(scalar)
        }
        return String(letters)
    }
}
