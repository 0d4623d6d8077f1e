/// The neighbours of a site with what they offer.
package struct Neighbourhood: Hashable, Sendable {
    package var members: [Member] = []
    package var cards: [NeighbourCard] = []

    package init(members: [Member] = [], cards: [NeighbourCard] = []) {
        (self.members, self.cards) = (members, cards)
    }

    package static let none = Neighbourhood()

    /// Whether the settings name no neighbours.
    package var isEmpty: Bool { members.isEmpty }

    /// A neighbour as it is today.
    package struct Member: Hashable, Sendable {
        package let site: NeighbourSite
        /// The day of the index that is shown; none where none could be used.
        package var generated: LocalDate?
        /// What its index held when it was last accepted.
        package var accepted = NeighbourEntries()

        package init(_ site: NeighbourSite) { self.site = site }
    }
}

/// Which entries a neighbour had, as short sums from which nobody can read what they were.
package struct NeighbourEntries: Hashable, Sendable {
    /// In their order, each once.
    package private(set) var sums: [UInt32] = []

    package init() {}

    package init(_ sums: some Sequence<UInt32>) { self.sums = Set(sums).sorted() }

    package var count: Int { sums.count }

    package func contains(_ sum: UInt32) -> Bool {
        var (low, high) = (0, sums.count)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < sum { low = middle + 1 } else { high = middle }
        }
        return low < sums.count && sums[low] == sum
    }

    /// How many of them are not among others.
    package func lost(in others: NeighbourEntries) -> Int { sums.count { !others.contains($0) } }
}
