package import CatalogModel
import Diagnostics

/// Two entries that are probably the same one.
package struct DuplicatePair: Hashable, Sendable {
    package let first: EntryKey
    package let second: EntryKey
    package let reason: Reason

    /// What the two have in common.
    package enum Reason: Hashable, Sendable {
        /// They are called the same, the words that many names share aside.
        case name
        case phone, email
        /// Their names differ by one word, and they share a contact or a place.
        case nearlyTheName
        /// Two places with one address.
        case address
    }
}

extension UnresolvedCatalog {
    /// The pairs among what is in lists, each once and for the first reason found.
    ///
    /// `not_the_same_as` and what hangs together by `parent` is known to be different.
    func duplicatePairs(in municipality: String?) -> [DuplicatePair] {
        associationPairs(municipality) + activityPairs + placePairs
    }

    private func associationPairs(_ municipality: String?) -> [DuplicatePair] {
        let candidates = self[Association.self].map(\.shared).filter(\.summary.common.status.isListed)
        let words = SignificantWords(
            ignoring: SignificantWords.commonWords + [municipality].compactMap(\.self))
        var groups = DuplicateGroups()
        for (index, shared) in candidates.enumerated() {
            let name = words.of(shared.summary.title.original)
            groups.add(index, .name, name.joined(separator: " "))
            if let phone = shared.entry.phone { groups.add(index, .phone, phone.e164) }
            if let email = shared.entry.email { groups.add(index, .email, email.lowercased()) }
            // Two that share a contact or a place are looked at for names that differ by one word.
            for way in shared.entry.contacts.map(\.key) + shared.entry.places.map(\.key) {
                for position in name.indices where name.count > 1 {
                    var rest = name
                    rest.remove(at: position)
                    groups.add(index, .nearlyTheName, "\(way) " + rest.joined(separator: " "))
                }
                groups.add(index, .nearlyTheName, "\(way) " + name.joined(separator: " "))
            }
        }
        return groups.pairs(of: candidates).filter { first, second, _ in
            !first.entry.isKnownApart(from: second.entry)
        }.map { DuplicatePair(first: $0.summary.key, second: $1.summary.key, reason: $2) }
    }

    private var activityPairs: [DuplicatePair] {
        let candidates = self[Activity.self].map(\.shared).filter(\.summary.common.status.isListed)
        let words = SignificantWords(ignoring: [])
        var groups = DuplicateGroups()
        let names = candidates.map { words.of($0.summary.title.original).joined(separator: " ") }
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        // Most names are the only ones of their kind.
        for (index, shared) in candidates.enumerated() where counts[names[index], default: 0] > 1 {
            let name = names[index]
            let ways = shared.entry.organizers.map(\.key) + shared.entry.places.map(\.key)
            for way in ways { groups.add(index, .name, "\(way) \(name)") }
        }
        return groups.pairs(of: candidates).map {
            DuplicatePair(first: $0.summary.key, second: $1.summary.key, reason: $2)
        }
    }

    private var placePairs: [DuplicatePair] {
        let candidates = self[Place.self].map(\.shared).filter(\.summary.common.status.isListed)
        let words = SignificantWords(ignoring: [])
        var groups = DuplicateGroups()
        for (index, shared) in candidates.enumerated() {
            guard let street = shared.entry.street, let postcode = shared.entry.postcode else { continue }
            groups.add(index, .address, postcode + " " + words.of(street).joined(separator: " "))
        }
        return groups.pairs(of: candidates).map {
            DuplicatePair(first: $0.summary.key, second: $1.summary.key, reason: $2)
        }
    }
}

/// Candidates that have something in common, by what it is.
private struct DuplicateGroups {
    private struct Trait: Hashable {
        let reason: DuplicatePair.Reason
        let value: String
    }

    private var members: [Trait: [Int]] = [:]
    private var order: [Trait] = []

    mutating func add(_ index: Int, _ reason: DuplicatePair.Reason, _ value: String) {
        guard !value.isEmpty else { return }
        let trait = Trait(reason: reason, value: value)
        if members[trait] == nil { order.append(trait) }
        if members[trait]?.last != index { members[trait, default: []].append(index) }
    }

    /// The first of each group with each of the others, every pair once and for the first reason found.
    func pairs<Entry>(of candidates: [Entry]) -> [(first: Entry, second: Entry, DuplicatePair.Reason)] {
        var seen: Set<[Int]> = []
        var pairs: [(first: Entry, second: Entry, DuplicatePair.Reason)] = []
        for trait in order {
            guard let group = members[trait], group.count > 1 else { continue }
            for other in group.dropFirst() where seen.insert([group[0], other]).inserted {
                pairs.append((candidates[group[0]], candidates[other], trait.reason))
            }
        }
        return pairs
    }
}

extension Association {
    fileprivate func isKnownApart(from other: Association) -> Bool {
        notTheSameAs.contains(other.id) || other.notTheSameAs.contains(id) || parent == other.id
            || other.parent == id || parent != nil && parent == other.parent
    }
}
