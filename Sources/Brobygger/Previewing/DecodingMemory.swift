import CatalogCompiling
import CatalogModel
import SourceReading

/// The entries as they were decoded last, so that the next run decodes only those whose files have changed.
struct DecodingMemory: Sendable {
    /// What decoding depends on beside the files.
    struct Key: Hashable {
        let languages: [LanguageCode]
        let today: LocalDate?
    }

    private var last: Decoded?

    private struct Decoded {
        let catalog: UnresolvedCatalog
        let people: PersonTraits
        let files: [EntryKey: [String]]
        let key: Key
    }

    /// All entries, of which those with other files than before are decoded anew; none where all have to be.
    ///
    /// Traces of people were looked for in every text, so a change among the contacts concerns all of them.
    func decoded(
        _ entries: [EntryFiles], _ changed: Set<String>, for key: Key
    ) -> (UnresolvedCatalog, PersonTraits)? {
        guard let last, last.key == key else { return nil }
        let others = entries.filter { entry in
            last.files[entry.key] != entry.paths || entry.paths.contains(where: changed.contains)
        }
        let keys = entries.map(\.key)
        let isSame = keys.count == last.files.count && others.allSatisfy { last.files[$0.key] != nil }
        let gone = isSame ? [] : Set(last.files.keys).subtracting(keys)
        guard others.count < Self.limit, !others.contains(where: { $0.key.kind == .contact }),
            !gone.contains(where: { $0.kind == .contact })
        else { return nil }
        let files = others.flatMap(\.paths) + (others.map(\.key) + gone).flatMap { last.files[$0] ?? [] }
        let decoded = UnresolvedCatalog(
            decoding: others, lookingFor: last.people, today: key.today, mainLanguage: key.languages.first)
        return (last.catalog.exchanging(decoded, among: keys, of: Set(files)), last.people)
    }

    /// The files of the entries that some files belong to; none where one of these belongs to no entry.
    func siblings(of paths: [String]) -> [String]? {
        var found: Set<String> = []
        for path in paths {
            guard let files = last?.files.values.first(where: { $0.contains(path) }) else { return nil }
            found.formUnion(files)
        }
        return found.sorted()
    }

    /// Entries decoded by themselves, beside all as they were decoded last.
    func decodedAgain(_ entries: [EntryFiles]) -> (new: UnresolvedCatalog, all: UnresolvedCatalog)? {
        guard let last else { return nil }
        let new = UnresolvedCatalog(
            decoding: entries, lookingFor: last.people, today: last.key.today,
            mainLanguage: last.key.languages.first)
        return (new, last.catalog)
    }

    /// So many are decoded on one thread; more are faster on all of them.
    private static let limit = 500

    mutating func keep(
        _ catalog: UnresolvedCatalog, _ people: PersonTraits, of entries: [EntryFiles], for key: Key
    ) {
        let files = entries.map { ($0.key, $0.paths) }
        last = Decoded(
            catalog: catalog, people: people, files: Dictionary(files) { first, _ in first }, key: key)
    }
}

extension EntryFiles {
    fileprivate var paths: [String] { [main.path] + translations.map(\.file.path) }
}
