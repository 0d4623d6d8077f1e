import CatalogModel
import Diagnostics

/// No two entries are probably the same one.
///
/// Two associations are when they are called the same, the words that many names share aside; when their names differ by
/// one word and they can be reached at the same place; or when they have the same phone or mail. Two activities are when
/// they are called the same and share place or organizer, two places when they have one address. `not_the_same_as` and
/// what hangs together by `parent` is known to be different.
struct EntriesAreDistinct: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        associations(catalog) + activities(catalog) + places(catalog)
    }

    private func associations(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let candidates = catalog.unresolved.associations.filter { $0.entry.common.status.isListed }
        let common = SignificantWords.commonWords + (catalog.site.municipality?.name.map { [$0] } ?? [])
        let words = SignificantWords(ignoring: common)
        let names = candidates.map { words.of($0.entry.title.original) }
        var groups = Groups()
        for (index, candidate) in candidates.enumerated() {
            let entry = candidate.entry
            groups.add(index, "name", names[index].joined(separator: " "))
            if let phone = entry.phone { groups.add(index, "phone", phone.e164) }
            if let email = entry.email { groups.add(index, "email", email.lowercased()) }
            // Two that share a contact or a place are looked at for names that differ by one word.
            let ways = entry.contacts.map(\.key) + entry.places.map(\.key)
            for way in ways {
                for position in names[index].indices where names[index].count > 1 {
                    var rest = names[index]
                    rest.remove(at: position)
                    groups.add(index, "word", "\(way) " + rest.joined(separator: " "))
                }
                groups.add(index, "word", "\(way) " + names[index].joined(separator: " "))
            }
        }
        return groups.pairs.compactMap { first, second, reason in
            guard !candidates[first].entry.isKnownApart(from: candidates[second].entry) else { return nil }
            return problem(candidates[second].files, candidates[first].files, "name", Self.message(reason))
        }
    }

    private func activities(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let candidates = catalog.unresolved.activities.filter { $0.entry.common.status.isListed }
        let words = SignificantWords(ignoring: [])
        var groups = Groups()
        for (index, candidate) in candidates.enumerated() {
            let name = words.of(candidate.entry.title.original).joined(separator: " ")
            let ways = candidate.entry.organizers.map(\.key) + [candidate.entry.place?.key].compactMap(\.self)
            for way in ways { groups.add(index, "name", "\(way) \(name)") }
        }
        return groups.pairs.map { first, second, _ in
            problem(candidates[second].files, candidates[first].files, "title", Self.message("name"))
        }
    }

    private func places(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let candidates = catalog.unresolved.places.filter { $0.entry.common.status.isListed }
        let words = SignificantWords(ignoring: [])
        var groups = Groups()
        for (index, candidate) in candidates.enumerated() {
            guard let street = candidate.entry.street, let postcode = candidate.entry.postcode else {
                continue
            }
            groups.add(index, "address", postcode + " " + words.of(street).joined(separator: " "))
        }
        return groups.pairs.map { first, second, reason in
            problem(candidates[second].files, candidates[first].files, "street", Self.message(reason))
        }
    }

    private func problem(
        _ files: [DecodedFile], _ others: [DecodedFile], _ key: String, _ message: Message
    ) -> Diagnostic {
        let place = files.first?.location(ofValue: key) ?? SourceLocation(file: "")
        return Diagnostic(
            .nearDuplicate, at: place, message,
            remedy: Message(
                da:
                    "saml dem, eller skriv not_the_same_as (foreninger) eller allow: {near-duplicate: hvorfor}",
                en: "merge them, or write not_the_same_as (associations) or allow: {near-duplicate: why}"),
            notes: others.first.map { file in
                [
                    Diagnostic.Note(
                        file.location(ofValue: key),
                        Message(da: "den anden står her", en: "the other one is here"))
                ]
            } ?? [])
    }

    private static func message(_ reason: String) -> Message {
        switch reason {
        case "phone":
            Message(
                da: "har samme telefonnummer som en anden", en: "has the same phone number as another one")
        case "email":
            Message(da: "har samme mailadresse som en anden", en: "has the same mail address as another one")
        case "address":
            Message(da: "har samme adresse som et andet sted", en: "has the same address as another place")
        case "word":
            Message(
                da: "hedder næsten som en anden, der har samme kontakt eller sted",
                en: "is called nearly as another one with the same contact or place")
        default: Message(da: "hedder det samme som en anden", en: "is called the same as another one")
        }
    }

    /// Candidates that have something in common, by what it is.
    private struct Groups {
        private var members: [String: [Int]] = [:]
        private var order: [(reason: String, key: String)] = []

        mutating func add(_ index: Int, _ reason: String, _ value: String) {
            guard !value.isEmpty else { return }
            let key = reason + " " + value
            if members[key] == nil { order.append((reason, key)) }
            if members[key]?.last != index { members[key, default: []].append(index) }
        }

        /// The first of each group with each of the others, every pair once and for the first reason found.
        var pairs: [(first: Int, second: Int, reason: String)] {
            var seen: Set<[Int]> = []
            var pairs: [(first: Int, second: Int, reason: String)] = []
            for (reason, key) in order {
                guard let group = members[key], group.count > 1 else { continue }
                for other in group.dropFirst() where seen.insert([group[0], other]).inserted {
                    pairs.append((group[0], other, reason))
                }
            }
            return pairs
        }
    }
}

extension Association {
    fileprivate func isKnownApart(from other: Association) -> Bool {
        notTheSameAs.contains(other.id) || other.notTheSameAs.contains(id) || parent == other.id
            || other.parent == id || parent != nil && parent == other.parent
    }
}

/// The words of a name that tell it from others.
private struct SignificantWords {
    /// Words that say nothing about which association it is.
    static let commonWords = [
        "foreningen", "forening", "i", "og", "for", "the", "of", "and", "association", "danmark",
    ]

    private let ignored: Set<[UInt8]>

    init(ignoring words: [String]) {
        ignored = Set(words.map(NearMiss.fold))
    }

    /// In the order of the alphabet; all of them where nothing else would remain.
    func of(_ name: String) -> [String] {
        let all = name.unicodeScalars
            .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }
            .map { NearMiss.fold(String(Substring($0))) }
        let telling = all.filter { !ignored.contains($0) }
        return (telling.isEmpty ? all : telling).map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}
