package import CatalogModel

/// A band of ages that people can choose, from `0-2` to `65-`.
package struct AgeBand: Hashable, Sendable {
    package let ages: Ages

    /// The value of the filter: `6-9`, or `65-` without an upper end.
    package var code: String { "\(ages.minimum)-" + (ages.maximum.map(String.init) ?? "") }

    private init(_ minimum: Int, _ maximum: Int?) { ages = Ages(minimum: minimum, maximum: maximum) }

    /// All bands, the youngest first; each begins where the one before it ends.
    package static let all = [
        AgeBand(0, 2), AgeBand(3, 5), AgeBand(6, 9), AgeBand(10, 12), AgeBand(13, 17), AgeBand(18, 24),
        AgeBand(25, 64), AgeBand(65, nil),
    ]

    /// The band of a code; none of years.
    package init?(code: String) {
        guard let band = Self.all.first(where: { $0.code == code }) else { return nil }
        self = band
    }

    /// Children are looked for by their year, up to this one.
    private static let lastYear = 17
    private static let years = (0...lastYear).map(String.init)
    private static let bandCodes = all.map(\.code)
    private static let adult = Ages(minimum: lastYear + 1, maximum: nil)
    private static let everybody = codes(in: Ages(minimum: 0, maximum: nil))
    private static let adults = codes(in: adult)

    /// How many codes something has that keeps nobody out.
    package static let countOfCodes = everybody.count

    /// The years and bands that are not kept out; what is for women or men only and says no ages is for adults.
    static func codes(for ages: Ages?, _ gender: Activity.Gender?) -> [String] {
        if let ages { return codes(in: ages) }
        return gender == .womenOnly || gender == .menOnly ? adults : everybody
    }

    private static func codes(in ages: Ages) -> [String] {
        let maximum = ages.maximum ?? .max
        var codes: [String] = []
        codes.reserveCapacity(years.count + all.count)
        for (year, code) in years.enumerated() where ages.minimum <= year && year <= maximum {
            codes.append(code)
        }
        for (band, code) in zip(all, bandCodes)
        where ages.minimum <= band.ages.maximum ?? .max && band.ages.minimum <= maximum {
            codes.append(code)
        }
        return codes
    }
}
