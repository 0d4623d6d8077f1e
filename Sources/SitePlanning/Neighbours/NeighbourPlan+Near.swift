package import CatalogModel
package import SitePublishing

extension NeighbourPlan {
    /// At most so many places of others stand beside the map.
    private static let mostPlaces = 200
    /// In kilometres from the middle of the site's own places: as far as people go by bicycle or bus.
    private static let reach = 40.0

    /// The places of others within reach of the middle of these, the nearest first.
    package func places(near own: [Coordinates]) -> [NeighbourCard] {
        guard !own.isEmpty else { return [] }
        let middle = Coordinates(
            latitude: own.map(\.latitude).reduce(0, +) / Double(own.count),
            longitude: own.map(\.longitude).reduce(0, +) / Double(own.count))
        let placed = cards.indices.compactMap { position -> (away: Double, position: Int)? in
            guard cards[position].key.kind == .place, let point = cards[position].location else { return nil }
            let away = Self.distance(middle, point)
            return away <= Self.reach ? (away, position) : nil
        }
        return placed.sorted { $0 < $1 }.prefix(Self.mostPlaces).map { cards[$0.position] }
    }

    /// In kilometres, near enough within a region.
    private static func distance(_ one: Coordinates, _ other: Coordinates) -> Double {
        let north = (one.latitude - other.latitude) * 111.2
        // A degree of longitude in the middle of Denmark.
        let east = (one.longitude - other.longitude) * 62
        return (north * north + east * east).squareRoot()
    }

    /// How many cards have a code of a filter.
    package func count(_ code: String, of filter: EntryFilter) -> Int { counts[filter]?[code] ?? 0 }

    /// The filters by which pages of the site's own lists lead on to others.
    static let counted: [EntryFilter] = [.topic, .audience, .language, .need]
}
