import CatalogModel

/// Says what the codes of another site are called here, and remembers those that nobody has a word for.
struct TermMapping {
    /// How many different codes are remembered: enough for any vocabulary.
    private static let mostUnknown = 500

    private let known: [Vocabulary.Name: Vocabulary]
    private let renamed: [String: String]
    /// How many cards have a code that is not known here.
    private(set) var unknown: [String: Int] = [:]

    init(_ site: NeighbourSite, _ vocabularies: [Vocabulary.Name: Vocabulary]) {
        (known, renamed) = (vocabularies, site.vocabulary)
    }

    /// The codes here of codes there, each once.
    mutating func codes(_ written: [String], of name: Vocabulary.Name) -> [String] {
        var codes: [String] = []
        for code in written {
            if let own = own(code, of: name) {
                if !codes.contains(own) { codes.append(own) }
            } else if unknown[code] != nil || unknown.count < Self.mostUnknown {
                unknown[code, default: 0] += 1
            }
        }
        return codes
    }

    private func own(_ code: String, of name: Vocabulary.Name) -> String? {
        let own = renamed[code] ?? code
        return known[name]?[own] == nil ? nil : own
    }
}
