import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

extension [Diagnostic] {
    /// The same with nothing that is a person's own: reports may be public.
    ///
    /// The lines of a person's file, and lines in which a person's name, number or address was found, are not shown. In
    /// messages those are dots, and so is whatever else a message took from a person's file.
    func keepingConfidential(_ catalog: UnresolvedCatalog, _ entries: [EntryFacts]) -> [Diagnostic] {
        let persons = catalog[ContactRecord.self].filter { $0.entry.type != .function }
        let misplaced = entries.flatMap { $0.files.filter(\.isPersonal) }.map(\.document.path)
        guard !persons.isEmpty || !misplaced.isEmpty else { return self }
        let files = Set(persons.flatMap { $0.files.map(\.document.path) } + misplaced)
        let facts = PrivateFacts(persons.map(\.entry))
        let lines = Set(lazy.filter(\.code.isAboutPrivateFacts).map { Line($0.location) })
            .union(facts.lines(of: self, in: entries))
        return map { diagnostic in
            var diagnostic = diagnostic
            let isInPersonsFile = files.contains(diagnostic.location.file)
            if isInPersonsFile { diagnostic = diagnostic.keepingConfidential }
            if lines.contains(Line(diagnostic.location)) {
                diagnostic.isConfidential = true
            }
            facts.hide(in: &diagnostic)
            return diagnostic
        }
    }
}

/// A line of a file that a report may show.
private struct Line: Hashable {
    let file: String
    let number: Int
}

extension Line {
    init(_ location: SourceLocation) {
        self.init(file: location.file, number: location.range.start.line)
    }
}

extension Diagnostic {
    /// The same for a file of a person, with neither its line nor what its message took from it.
    var keepingConfidential: Diagnostic {
        var diagnostic = self
        diagnostic.isConfidential = true
        Quotations.hide(in: &diagnostic)
        return diagnostic
    }
}

/// Finds in messages the numbers, addresses and names of people.
private struct PrivateFacts {
    let traits: PersonTraits

    init(_ persons: [ContactRecord]) {
        traits = PersonTraits(persons)
    }

    /// The lines below the first that something is said about and that hold what belongs to people, such as a comment or an
    /// address that was refused.
    func lines(of diagnostics: [Diagnostic], in entries: [EntryFacts]) -> Set<Line> {
        guard !traits.isEmpty else { return [] }
        let told = Set(diagnostics.lazy.filter { $0.location.range.start.line > 1 }.map(\.location.file))
        guard !told.isEmpty else { return [] }
        return entries.reduce(into: []) { lines, entry in
            for file in entry.files where told.contains(file.document.path) {
                lines.formUnion(self.lines(of: file.document))
            }
        }
    }

    private func lines(of document: Document) -> [Line] {
        let finds = document.bytes.withUnsafeBufferPointer { traits.finds(in: $0) }
            .filter { $0.kind != .partOfName }
        let ranges = document.sourceRanges(ofBytes: finds.map(\.range))
        return ranges.flatMap { range in
            (range.start.line...range.end.line).map { Line(file: document.path, number: $0) }
        }
    }

    func hide(in diagnostic: inout Diagnostic) {
        diagnostic.message = hidden(diagnostic.message)
        diagnostic.remedy = diagnostic.remedy.map(hidden)
        for index in diagnostic.notes.indices {
            diagnostic.notes[index].message = hidden(diagnostic.notes[index].message)
        }
        // With dots in it a suggestion is wrong, and a repair must not write them.
        if let suggestion = diagnostic.suggestion, hidden(suggestion) != suggestion {
            diagnostic.suggestion = nil
            diagnostic.fixes = []
        }
    }

    private func hidden(_ message: Message) -> Message {
        Message(da: hidden(message.danish), en: hidden(message.english))
    }

    private func hidden(_ text: String) -> String {
        var bytes = Array(text.utf8)
        let ranges = bytes.withUnsafeBufferPointer { traits.finds(in: $0) }
            .filter { $0.kind != .partOfName }.map(\.range)
        guard !ranges.isEmpty else { return text }
        var end = bytes.count
        for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) where range.lowerBound < end {
            bytes.replaceSubrange(range.lowerBound..<min(range.upperBound, end), with: "•••".utf8)
            end = range.lowerBound
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What messages took from a person's file: it may be a name in the wrong field, or a number that nobody can read.
enum Quotations {
    /// What may be quoted since it says nothing of anybody: the names of fields, and of the values they may have.
    private static let harmless = EntryKind.allCases.flatMap(\.fields).reduce(into: Set<String>()) {
        $0.formUnion($1.words)
    }

    static func hide(in diagnostic: inout Diagnostic) {
        diagnostic.message = Message(
            da: hidden(diagnostic.message.danish), en: hidden(diagnostic.message.english))
        if let suggestion = diagnostic.suggestion, !harmless.contains(suggestion) {
            diagnostic.suggestion = nil
        }
    }

    /// From the first quote to the last, since a quotation may have quotes in it.
    private static func hidden(_ text: String) -> String {
        let parts = text.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
        let quoted = parts.indices.filter { $0 % 2 == 1 }.map { String(Substring(parts[$0])) }
        guard parts.count > 2, !(parts.count % 2 == 1 && quoted.allSatisfy(harmless.contains)) else {
            return text
        }
        return "\(Substring(parts[0]))'•••'\(Substring(parts[parts.count - 1]))"
    }
}

extension FieldDescription {
    /// Its own name and those inside it.
    fileprivate var words: [String] { [key, label.danish, label.english] + shape.words }
}

extension ValueShape {
    fileprivate var words: [String] {
        switch self {
        case .choice(let choices): choices.map(\.name)
        case .list(let element): element.words
        case .record(let fields): fields.flatMap(\.words)
        case .members(let key, let value): key.words + value.words
        case .either(let shapes): shapes.flatMap(\.words)
        default: []
        }
    }
}
