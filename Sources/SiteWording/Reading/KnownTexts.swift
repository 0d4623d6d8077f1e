import Diagnostics

/// The keys that a text of a language may have: those that a template shows, and those that the generator looks up.
struct KnownTexts {
    private var keys: Set<String>
    /// How many keys nobody knows are reported of one file.
    private static let limit = 20

    /// `shown` is what tags name: `t.search`, or `search` inside a section of `t`.
    init(shown: Set<String>, required: [String]) {
        let prefix = "t.".utf8
        keys = Language.structure.union(required).union(shown)
            .union(shown.filter { $0.utf8.starts(with: prefix) }.map { String($0.utf8.dropFirst(2)) ?? $0 })
        // What the file says of itself, and what one page is called whatever its template shows.
        keys.formUnion(["reviewed", "wordsNotReviewed", "notFoundHeading"])
    }

    mutating func add(_ more: some Sequence<String>) { keys.formUnion(more) }

    func contains(_ key: String) -> Bool { keys.contains(key) }

    /// Texts that nobody would ever see; of a misspelled one the right name.
    func problems(in file: LanguageFile) -> [Diagnostic] {
        let unknown = file.values.filter { !keys.contains($0.key) }.sorted { $0.key < $1.key }
        guard !unknown.isEmpty else { return [] }
        let names = keys.filter { !$0.utf8.starts(with: "t.".utf8) }.sorted()
        return unknown.prefix(Self.limit).map { key, value in
            var problem = Diagnostic(
                .unknownKey,
                at: SourceLocation(file: value.file, range: value.keyRange ?? .startOfFile),
                Message(
                    da: "ingen skabelon viser teksten '\(key)'", en: "no template shows the text '\(key)'"),
                suggestion: NearMiss.of(key, among: names),
                remedy: Message(
                    da: "slet linjen, eller skriv {{t.\(key)}} i en skabelon",
                    en: "delete the line, or write {{t.\(key)}} in a template"))
            // A word too many harms nobody, and a new version of the program may need fewer.
            problem.severity = .warning
            return problem
        }
    }
}
