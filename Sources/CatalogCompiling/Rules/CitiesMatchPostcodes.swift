import CatalogModel
import Diagnostics

/// A postcode has one city: the one of the Danish list of postcodes, and the same in every file.
struct CitiesMatchPostcodes: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let customary = customaryCities(catalog.unresolved[Place.self])
        return catalog.unresolved[Place.self].compactMap { place in
            guard let postcode = place.entry.postcode, let city = place.entry.city,
                let file = place.files.first,
                let expected = Postcodes.city(of: postcode) ?? customary[postcode],
                NearMiss.fold(expected) != NearMiss.fold(city), !Postcodes.isPart(city, of: expected)
            else { return nil }
            return Diagnostic(
                .postcodeMismatch, at: file.location(ofValue: "city"),
                Message(
                    da: "postnummer \(postcode) er \(expected), ikke \(city)",
                    en: "the postcode \(postcode) is \(expected), not \(city)"),
                suggestion: expected,
                remedy: Message(da: "ret by eller postnummer", en: "correct the city or the postcode"))
        }
    }

    /// For postcodes that are in no list, such as invented ones: what most places write, at least two of them.
    private func customaryCities(_ places: [UnresolvedEntry<Place>]) -> [String: String] {
        var counts: [String: [String: Int]] = [:]
        for place in places {
            guard let postcode = place.entry.postcode, let city = place.entry.city else { continue }
            counts[postcode, default: [:]][city, default: 0] += 1
        }
        return counts.compactMapValues { cities in
            let ranking = cities.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            guard ranking.count > 1, ranking[0].value > ranking[1].value else { return nil }
            return ranking[0].key
        }
    }
}
