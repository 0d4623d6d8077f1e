import CatalogModel
import Diagnostics

extension [Diagnostic] {
    /// The same with nothing that is a person's own: reports may be public.
    ///
    /// The lines of a person's file, and lines in which a person's name, number or address was found, are not shown; in
    /// what a message took from a file those are dots.
    func keepingConfidential(_ contacts: [UnresolvedEntry<Contact>]) -> [Diagnostic] {
        let persons = contacts.filter { $0.entry.type != .function }
        guard !persons.isEmpty else { return self }
        let files = Set(persons.flatMap { $0.files.map(\.document.path) })
        let lines = Set(lazy.filter(\.code.isAboutPrivateFacts).map { Line($0.location) })
        let facts = PrivateFacts(persons.map(\.entry))
        return map { diagnostic in
            var diagnostic = diagnostic
            if files.contains(diagnostic.location.file) || lines.contains(Line(diagnostic.location)) {
                diagnostic.isConfidential = true
            }
            facts.hide(in: &diagnostic)
            return diagnostic
        }
    }

    private struct Line: Hashable {
        let file: String
        let number: Int

        init(_ location: SourceLocation) {
            (file, number) = (location.file, location.range.start.line)
        }
    }
}

/// What belongs to persons alone, looked for in messages.
private struct PrivateFacts {
    let secrets: PersonSecrets
    let names: PersonNames

    init(_ persons: [Contact]) {
        (secrets, names) = (PersonSecrets(persons), PersonNames(persons))
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
        let ranges = secrets.ranges(in: bytes) + names.ranges(in: bytes)
        guard !ranges.isEmpty else { return text }
        var end = bytes.count
        for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) where range.lowerBound < end {
            bytes.replaceSubrange(range.lowerBound..<min(range.upperBound, end), with: "•••".utf8)
            end = range.lowerBound
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
