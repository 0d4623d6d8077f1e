package import CatalogModel
package import Diagnostics
package import SourceReading

/// Reads what one other site offers, in all the languages in which its index was handed over.
///
/// Comes in: `index.json` of another site, which is input from strangers. Goes out: cards that lead to that site, and what is
/// odd about it as warnings: what somebody else did wrong is never an error of this site.
package struct NeighbourReader: Sendable {
    private let settings: String
    private let range: SourceRange
    private let vocabularies: [Vocabulary.Name: Vocabulary]
    private let today: LocalDate
    private let allowsFewer: Bool

    /// - Parameters:
    ///   - settings: Where `sources` stands.
    ///   - allowsFewer: Whether a site may lose more than half of its entries.
    package init(
        settings: String, at range: SourceRange, _ vocabularies: [Vocabulary.Name: Vocabulary],
        today: LocalDate, allowsFewer: Bool
    ) {
        (self.settings, self.range, self.vocabularies) = (settings, range, vocabularies)
        (self.today, self.allowsFewer) = (today, allowsFewer)
    }

    /// - Parameters:
    ///   - paths: Its indexes, the first one in the language whose texts the cards fall back to.
    ///   - accepted: What the site had when it was last accepted.
    package func read(
        _ site: NeighbourSite, number: Int, from paths: [String], accepted: NeighbourEntries,
        with reader: SourceReader
    ) -> Diagnosed<ReadNeighbour> {
        var neighbour = ReadNeighbour(member: Neighbourhood.Member(site))
        neighbour.member.accepted = accepted
        var terms = TermMapping(site, vocabularies)
        var problems: [Diagnostic] = []
        for path in paths {
            var index = NeighbourIndexReader(site, number: number, terms, on: today)
            do throws(IndexRefusal) {
                let read = try index.read(path, with: reader)
                problems += index.refusals.problems(in: path, of: site)
                if path == paths[0] {
                    neighbour.take(read)
                    terms = index.terms
                } else {
                    neighbour.add(textsOf: read)
                }
            } catch {
                problems.append(error.problem(with: path, of: site))
                // Without the first one nothing is known to which the texts of others could belong.
                if path == paths[0] { return Diagnosed(neighbour, problems) }
            }
        }
        problems += terms.problems(of: site, in: SourceLocation(file: settings, range: range))
        problems += neighbour.settle(allowsFewer: allowsFewer, in: paths.first ?? settings)
        return Diagnosed(neighbour, problems)
    }

    /// A site that was handed over in no file, though others were.
    package func missing(_ site: NeighbourSite, accepted: NeighbourEntries) -> Diagnosed<ReadNeighbour> {
        var neighbour = ReadNeighbour(member: Neighbourhood.Member(site))
        neighbour.member.accepted = accepted
        return Diagnosed(neighbour, [.missing(site, SourceLocation(file: settings, range: range))])
    }
}

/// One other site with its cards.
package struct ReadNeighbour: Sendable {
    package var member: Neighbourhood.Member
    package private(set) var cards: [NeighbourCard] = []

    /// A site of which nothing was read.
    package init(member: Neighbourhood.Member) { self.member = member }

    mutating func take(_ index: NeighbourIndex) {
        member.generated = index.generated
        cards = index.cards
    }

    /// Adds the texts of an index in another language.
    mutating func add(textsOf index: NeighbourIndex) {
        let places = Dictionary(uniqueKeysWithValues: cards.indices.map { (cards[$0].key, $0) })
        for other in index.cards {
            guard let place = places[other.key], let text = other.texts.first,
                !cards[place].texts.contains(where: { $0.language == text.language })
            else { continue }
            // What nobody translated stands there in the first language; said to be in the other it would be read wrongly.
            let first = cards[place].texts[0]
            guard (text.title, text.summary) != (first.title, first.summary) else { continue }
            cards[place].texts.append(text)
        }
    }

    /// Compares with what was accepted before: a site that lost most of what it had is a slip or somebody else's by now.
    ///
    /// Nothing new is taken from it then; but what it took back is taken back here, too.
    mutating func settle(allowsFewer: Bool, in path: String) -> [Diagnostic] {
        let now = NeighbourEntries(cards.map(\.sum))
        let before = member.accepted
        let lost = before.lost(in: now)
        guard !allowsFewer, before.count >= Self.fewest, 2 * lost > before.count else {
            member.accepted = now
            return []
        }
        cards.removeAll { !before.contains($0.sum) }
        return [.shrank(member.site, from: before.count, losing: lost, in: path)]
    }

    /// Fewer than this may well be meant.
    private static let fewest = 20
}

extension NeighbourReader {
    /// The cards of an index that comes in pieces of a length; none where it is refused as a whole.
    package static func cards(
        in bytes: [UInt8], pieces length: Int, of site: NeighbourSite, on today: LocalDate
    ) -> [NeighbourCard]? {
        var index = NeighbourIndexReader(site, number: 0, TermMapping(site, [:]), on: today)
        for start in stride(from: 0, to: bytes.count, by: length) {
            let piece = Array(bytes[start..<min(start + length, bytes.count)])
            guard (try? index.take(piece)) != nil else { return nil }
        }
        return try? index.finish().cards
    }
}
