/// A way to narrow a list or what a search found down; the raw value is its name in addresses and in the search index.
package enum EntryFilter: String, CaseIterable, Sendable {
    case kind, topic, weekday
    case timeOfDay = "time_of_day"
    case district, language, audience
    /// `free` or `paid`.
    case price
    case danishLevel = "danish_level"
    /// Only `yes`: nobody looks for something without.
    case childcare
    /// For which stretch of time after arrival.
    case phase
    /// The type of an association.
    case type
    /// Who can take part: `woman` and `man`, both where nobody is kept out.
    case openTo = "open_to"
    /// Whom it is for and nobody else: `women` or `men`.
    case only
    /// Every age that is not kept out: a year below 18 or a band, see `AgeBand`.
    case age
    /// Only `yes`: where the municipality's fee help for children can be used.
    case fritidspas
    /// What people come for; the pages of needs are narrowed down by it.
    case need
    /// The municipality whose site tells of it: `own`, or what the settings call another; only where there are others.
    case source

    /// All of them, made once; their positions are those of their codes.
    package static let inOrder = allCases
}

/// What an entry is found by in every filter, worked out once.
package struct FilterCodes: Sendable {
    /// In the order of the filters; none at all where nothing is known.
    private let codes: [[String]]

    /// Nothing is known.
    package init() { codes = [] }

    init(codes: [[String]]) { self.codes = codes }

    package init(of entry: some PublicEntry) { codes = EntryFilter.inOrder.map { entry.codes(of: $0) } }

    package subscript(filter: EntryFilter) -> [String] {
        guard let position = EntryFilter.inOrder.firstIndex(of: filter) else { return [] }
        return self[position: position]
    }

    /// The codes of a filter by its position among all.
    package subscript(position position: Int) -> [String] { codes.isEmpty ? [] : codes[position] }
}
