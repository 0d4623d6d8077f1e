import CatalogModel

/// Finds how long the common beginning of the forms of each word is.
///
/// A stemmer may change a word's end, and forms of a word may differ earlier than their stem ends, so the length comes
/// from the forms that the catalog has: forms with the same beginning of that length are one word.
struct StemGroups {
    private struct Group: Hashable {
        let language: Int
        let stem: String
    }

    private var members: [Group: [Int]] = [:]
    private var texts: [[Unicode.Scalar]]
    /// Terms that are not of an alphabet of some dozen letters have short stems.
    private static let (shortest, shortestElsewhere) = (3, 2)

    init(_ texts: [String]) {
        self.texts = texts.map { Array($0.unicodeScalars) }
    }

    /// Says that a term is a form of a stem.
    mutating func add(_ term: Int, stem: String, language: Int) {
        members[Group(language: language, stem: stem), default: []].append(term)
    }

    /// The stem length of each term; where languages differ the first one decides.
    func lengths() -> [Int] {
        var lengths = texts.map(\.count)
        var deciding = [Int](repeating: Int.max, count: texts.count)
        for (group, terms) in members {
            let length = commonLength(terms, Array(group.stem.unicodeScalars))
            for term in terms where group.language <= deciding[term] {
                let own = length ?? texts[term].count
                // A term with several stems in a language belongs to the shortest.
                lengths[term] = group.language == deciding[term] ? min(lengths[term], own) : own
                deciding[term] = group.language
            }
        }
        return lengths
    }

    private func commonLength(_ terms: [Int], _ stem: [Unicode.Scalar]) -> Int? {
        var common = stem[...]
        for term in terms { common = common.prefix(zip(common, texts[term]).prefix { $0 == $1 }.count) }
        let isLatin = (common.first?.value ?? 0) < 0x250
        return common.count >= (isLatin ? Self.shortest : Self.shortestElsewhere) ? common.count : nil
    }
}
