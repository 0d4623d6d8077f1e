import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// A place in a file where something belongs to a person of `contacts/`.
struct PersonTrace: Sendable {
    enum Kind: Sendable {
        case number, address, name, partOfName
    }

    let kind: Kind
    /// Whose it may be: two people may share a phone, or be called the same.
    let owners: [EntryKey]
    /// The outermost key of the front matter and its own; none in a body.
    let field: String?
    let key: String?
    let isCapital: Bool
    let range: SourceRange
}

extension PersonTrace {
    /// More places of one file tell an editor nothing new.
    private static let mostPlaces = 20

    /// What the texts of a document have of people, the parts of names left out that may be anybody's.
    static func all(
        in document: Document, _ traits: PersonTraits, of entry: EntryKey,
        naming references: [DecodingContext.ReferenceUse]
    ) -> [PersonTrace] {
        guard !traits.isEmpty else { return [] }
        var search = TraceSearch(document: document, traits: traits)
        document.forEachText { text, place in search.look(at: text, place) }
        guard !search.traces.isEmpty else { return [] }
        let named = Set(references.map(\.target) + [entry])
        return Array(search.traces.filter { $0.matters(to: named, in: entry) }.prefix(mostPlaces))
    }

    /// A word of a name identifies somebody only where the person is at hand, and outside the person's own file only as a
    /// name, with its capital letter.
    private func matters(to named: Set<EntryKey>, in entry: EntryKey) -> Bool {
        guard kind == .partOfName else { return true }
        return owners.contains { $0 == entry || isCapital && named.contains($0) }
    }
}

/// Looks for people in the texts of one document, and for the places in the file where they were written.
private struct TraceSearch {
    private static let mostPlaces = 20

    let document: Document
    let traits: PersonTraits
    var traces: [PersonTrace] = []
    /// What was found in the body.
    private var found: Set<UInt64> = []

    init(document: Document, traits: PersonTraits) {
        self.document = document
        self.traits = traits
    }

    mutating func look(at text: UnsafeBufferPointer<UInt8>, _ place: TextPlace) {
        let finds = traits.finds(in: text)
        guard !finds.isEmpty else { return }
        switch place {
        case .value(let field, let key, let range): add(finds, field, key, at: range)
        case .key(let range): add(finds, nil, nil, at: range)
        case .body: addInBody(finds)
        case .attribute:
            // An address is its own text, mostly.
            let others = finds.filter { !found.contains($0.value) }
            guard !others.isEmpty, let body = document.body else { return }
            let start = SourceRange(line: body.startLine, column: 1)
            add(others, nil, nil, written: body.sourceRange, or: start)
        }
    }

    private mutating func add(
        _ finds: [PersonTraits.Find], _ field: String?, _ key: String?, at range: SourceRange
    ) {
        add(finds, field, key, written: document.byteRange(of: range), or: range)
    }

    private mutating func addInBody(_ finds: [PersonTraits.Find]) {
        var lines = 0..<0
        var ofLines: [PersonTraits.Find] = []
        // To find the lines takes as long as reading the body; beyond the first places nobody asks for them.
        for find in finds.prefix(Self.mostPlaces) {
            found.insert(find.value)
            let next = document.byteRange(ofPlainText: find.range.lowerBound)
            if next != lines, !ofLines.isEmpty {
                add(ofLines, nil, nil, written: lines, or: document.sourceRange(ofBytes: lines))
                ofLines = []
            }
            lines = next
            ofLines.append(find)
        }
        add(ofLines, nil, nil, written: lines, or: document.sourceRange(ofBytes: lines))
    }

    /// Points at the very characters, where they can be found as they were written, and else at all around them.
    private mutating func add(
        _ finds: [PersonTraits.Find], _ field: String?, _ key: String?, written bytes: Range<Int>,
        or range: SourceRange
    ) {
        var written = document.bytes[bytes].withUnsafeBufferPointer { traits.finds(in: $0) }
        for find in finds {
            var place = range
            if let index = written.firstIndex(where: { $0.value == find.value && $0.kind == find.kind }) {
                let own = written.remove(at: index).range
                place = document.sourceRange(
                    ofBytes: (own.lowerBound + bytes.lowerBound)..<(own.upperBound + bytes.lowerBound))
            }
            traces.append(
                PersonTrace(
                    kind: find.kind, owners: traits.keys(find.owners), field: field, key: key,
                    isCapital: find.isCapital, range: place))
        }
    }
}
