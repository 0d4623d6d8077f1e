package import CatalogModel
import CatalogSchema
package import Diagnostics

/// All decoded entries, and the problems that decoding met.
package struct UnresolvedCatalog: Sendable {
    private var tables: [EntryKind: any UnresolvedTable]
    /// None where the content has no such file.
    package var synonyms: DecodedSynonyms?
    /// The vocabularies that name entries.
    private var vocabularies: [DecodedFile] = []
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {
        let tables = EntryKind.allCases.map { ($0, Self.emptyTable(of: $0.schematicType)) }
        self.tables = Dictionary(uniqueKeysWithValues: tables)
    }

    private static func emptyTable<Entry: SchematicEntry>(of _: Entry.Type) -> any UnresolvedTable {
        UnresolvedEntries<Entry>()
    }

    /// Parses and decodes the entries one by one, and looks for the people among them in all their texts;
    /// `today` is for proposals only.
    package init(
        decoding entries: some Sequence<EntryFiles>, today: LocalDate? = nil,
        mainLanguage: LanguageCode? = nil
    ) {
        self.init(decoding: entries, lookingFor: nil, today: today, mainLanguage: mainLanguage)
        look(for: personTraits)
    }

    /// The same for a part of the entries, whose texts may have something of people in other parts; with nobody to look
    /// for these are the contacts themselves, whose texts are looked through when all are known.
    package init(
        decoding entries: some Sequence<EntryFiles>, lookingFor traits: PersonTraits?, today: LocalDate?,
        mainLanguage: LanguageCode?
    ) {
        self.init()
        let aids = DecodingAids(traits: traits, today: today, mainLanguage: mainLanguage)
        for files in entries {
            tables[files.key.kind]?.decode(files, aids, &diagnostics)
        }
    }

    /// Looks for people in the texts of all files once more.
    package mutating func look(for traits: PersonTraits) {
        guard !traits.isEmpty else { return }
        for kind in EntryKind.allCases { tables[kind]?.look(for: traits) }
    }

    /// Puts together what several threads decoded.
    package init(joining parts: [UnresolvedCatalog]) {
        self.init()
        for kind in EntryKind.allCases { tables[kind]?.join(parts) }
        diagnostics = parts.flatMap(\.diagnostics)
    }

    /// The same after some files have changed: the entries of `changed` in the place of those that they have the keys of,
    /// and of the others those that are among `keys`, which has all there are, in their order.
    ///
    /// - Parameter files: The paths of changed entries, before and after; what was wrong with these is forgotten.
    package func exchanging(
        _ changed: UnresolvedCatalog, among keys: [EntryKey], of files: Set<String>
    ) -> UnresolvedCatalog {
        var catalog = self
        let keys = Dictionary(grouping: keys, by: \.kind)
        for kind in EntryKind.allCases { catalog.tables[kind]?.exchange(changed, among: keys[kind] ?? []) }
        catalog.diagnostics = diagnostics.filter { !files.contains($0.location.file) } + changed.diagnostics
        return catalog
    }

    /// The same with what the vocabularies name.
    package func named(by settings: SiteSettings) -> UnresolvedCatalog {
        var catalog = self
        catalog.vocabularies = settings.pointingFiles
        return catalog
    }

    /// The files that name entries and belong to none.
    var filesOfWords: [DecodedFile] { [synonyms?.file].compactMap(\.self) + vocabularies }

    /// What every rule may know of the entries, in the order of kinds and ids.
    var facts: [EntryFacts] {
        EntryKind.allCases.sorted { $0.folder < $1.folder }.flatMap { tables[$0]?.facts ?? [] }
    }

    /// The entries of a kind, by the type of what files say of them.
    subscript<Entry: SchematicEntry>(_: Entry.Type) -> [UnresolvedEntry<Entry>] {
        (tables[Entry.kind] as? UnresolvedEntries<Entry>)?.entries ?? []
    }
}

/// What is known beside the files when they are decoded.
private struct DecodingAids {
    let traits: PersonTraits?
    let today: LocalDate?
    let mainLanguage: LanguageCode?
}

/// Decoded entries of one kind, for code that treats all kinds alike.
private protocol UnresolvedTable: Sendable {
    mutating func decode(_ files: EntryFiles, _ aids: DecodingAids, _ diagnostics: inout [Diagnostic])
    mutating func look(for traits: PersonTraits)
    mutating func join(_ parts: [UnresolvedCatalog])
    mutating func exchange(_ changed: UnresolvedCatalog, among keys: [EntryKey])
    var facts: [EntryFacts] { get }
}

/// The entries of one kind, whose references are still words.
private struct UnresolvedEntries<Entry: SchematicEntry>: UnresolvedTable {
    var entries: [UnresolvedEntry<Entry>] = []

    mutating func decode(_ files: EntryFiles, _ aids: DecodingAids, _ diagnostics: inout [Diagnostic]) {
        let decoder = EntryDecoder<Entry>(
            today: aids.today, traits: aids.traits, mainLanguage: aids.mainLanguage)
        entries.append(decoder.decode(files).reporting(to: &diagnostics))
    }

    mutating func look(for traits: PersonTraits) {
        for index in entries.indices {
            let key = entries[index].entry.key
            entries[index].files = entries[index].files.map { DecodedFile($0, of: key, lookingFor: traits) }
        }
    }

    mutating func exchange(_ changed: UnresolvedCatalog, among keys: [EntryKey]) {
        let new = changed[Entry.self]
        guard !new.isEmpty || keys.count != entries.count else { return }
        let byKey = Dictionary(new.map { ($0.shared.entry.key, $0) }) { first, _ in first }
        var old = entries[...]
        entries = keys.compactMap { key in
            if let entry = byKey[key] { return entry }
            while let first = old.first, first.shared.entry.key < key { old.removeFirst() }
            return old.first.flatMap { $0.shared.entry.key == key ? $0 : nil }
        }
    }

    mutating func join(_ parts: [UnresolvedCatalog]) { entries = parts.flatMap { $0[Entry.self] } }

    var facts: [EntryFacts] { entries.map { EntryFacts($0) } }
}
