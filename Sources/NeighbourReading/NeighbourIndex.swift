import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading

/// One index of another site, read to its end.
struct NeighbourIndex {
    /// The day on which the other site was made.
    let generated: LocalDate
    let cards: [NeighbourCard]
    /// The sums of all entries that could be shown, by which a loss is noticed.
    var entries: NeighbourEntries { NeighbourEntries(cards.map(\.sum)) }
}

extension NeighbourCard {
    /// Tells the entry from the others of its site.
    var sum: UInt32 {
        var hash = StableHash()
        hash.add(key.description.utf8)
        return UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
    }
}

/// Why an index cannot be used as a whole.
enum IndexRefusal: Error {
    /// The machine could not read it.
    case unreadable(Message)
    case noIndex(SourceRange)
    case otherVersion
    case fromTheFuture
    case outdated(LocalDate)
}

/// Reads an index piece by piece, with one entry in memory at a time.
struct NeighbourIndexReader {
    /// After how many days an index is shown no more: whatever its site took back since would stay here.
    static let mostDays = 7

    private let maker: (LanguageCode) -> CardMaker
    private let today: LocalDate
    private var splitter = IndexSplitter()
    private var members: [String: JSONNode] = [:]
    private var language: LanguageCode?
    /// Whether entries came before the language that they are in.
    private var isEarly = false
    private var cards: [NeighbourCard] = []
    private var known: Set<EntryKey> = []
    private(set) var refusals = RefusalTally()
    private(set) var terms: TermMapping

    init(_ site: NeighbourSite, number: Int, _ terms: TermMapping, on today: LocalDate) {
        let home = HomeAddress(site)
        maker = { CardMaker(number: number, language: $0, today: today, home: home) }
        (self.today, self.terms) = (today, terms)
    }

    mutating func read(_ path: String, with reader: SourceReader) throws(IndexRefusal) -> NeighbourIndex {
        do {
            try reader.readPieces(of: path, unchangedSince: nil) { try take($0) }
        } catch let fault as IndexSplitter.Fault {
            throw .noIndex(fault.range)
        } catch {
            throw .unreadable((error as? any MachineFailure)?.message ?? Self.unreadable)
        }
        return try finish()
    }

    /// Takes the next bytes of the index.
    mutating func take(_ piece: [UInt8]) throws {
        var parts: [IndexSplitter.Part] = []
        try splitter.read(piece) { parts.append($0) }
        for part in parts { take(part) }
    }

    /// What the index holds, once all of its bytes were taken.
    func finish() throws(IndexRefusal) -> NeighbourIndex {
        guard splitter.isWhole else { throw .noIndex(splitter.range) }
        guard members["version"]?.number == 1 else { throw .otherVersion }
        guard language != nil, !isEarly,
            let generated = members["generated"]?.text.flatMap({ LocalDate(iso: $0) })
        else { throw .noIndex(.startOfFile) }
        // A day more: it may be tomorrow already where the other site is.
        guard generated <= today.adding(days: 1) else { throw .fromTheFuture }
        guard generated.adding(days: Self.mostDays) >= today else { throw .outdated(generated) }
        return NeighbourIndex(generated: generated, cards: cards)
    }

    private static let unreadable = Message(da: "den kan ikke læses", en: "it cannot be read")

    private mutating func take(_ part: IndexSplitter.Part) {
        switch part {
        case .member(let key, let value):
            let key = String(decoding: key, as: UTF8.self)
            guard members[key] == nil, !value.isEmpty else { return }
            members[key] = try? JSONParser.parse(value)
            if key == "language", let code = members[key]?.text, LanguageCode.isWellFormed(code) {
                language = LanguageCode(code)
            }
        case .longEntry(let range): refusals.add(.tooLong, at: range)
        case .entry(let bytes, let range): makeCard(of: bytes, at: range)
        }
    }

    private mutating func makeCard(of bytes: [UInt8], at range: SourceRange) {
        // The language stands before the entries; where it does not the index is refused as a whole.
        guard let language else { return isEarly = true }
        guard let entry = try? JSONParser.parse(bytes) else { return refusals.add(.notJSON, at: range) }
        do throws(CardRefusal) {
            guard let card = try maker(language).card(entry, &terms) else { return }
            guard known.insert(card.key).inserted else { throw .doubled }
            cards.append(card)
        } catch {
            refusals.add(error, at: range)
        }
    }
}

/// How many entries were left out, and where the first one of each reason is.
struct RefusalTally {
    private(set) var counts: [CardRefusal: (count: Int, first: SourceRange)] = [:]

    mutating func add(_ refusal: CardRefusal, at range: SourceRange) {
        counts[refusal, default: (0, range)].count += 1
    }
}
