package import CatalogModel
import CatalogSchema
import Diagnostics

/// Puts new states of entries into a catalog that was compiled before.
///
/// Whoever writes saves every few words, and wants to see them before the whole catalog is checked.
package struct EntryExchange: Sendable {
    private let resolver: CatalogResolver

    init(_ resolver: CatalogResolver) { self.resolver = resolver }

    /// A catalog in which entries have been exchanged, whose new states nobody has checked.
    package struct Exchanged: Sendable {
        package fileprivate(set) var catalog: Catalog
        /// Only these entries, before and after.
        package fileprivate(set) var old: Catalog
        package let new: Catalog
        /// Whether only the words below front matter are other than before, so that whatever was resolved, counted and planned
        /// from the entries stays as it is.
        package fileprivate(set) var isOnlyText = true
    }

    /// The catalog with the states of `changed`; none where there is another number of them than in `before`, where their files
    /// have errors, or something of which only the check knows whether anybody may see it.
    package func exchange(
        _ changed: UnresolvedCatalog, of before: UnresolvedCatalog, in catalog: Catalog
    ) -> Exchanged? {
        guard !changed.diagnostics.containsError, !changed.holdsPersonalData else { return nil }
        let nothing = Catalog(site: catalog.site, vocabularies: catalog.vocabularies)
        var exchanged = Exchanged(catalog: catalog, old: nothing, new: resolver.resolve(changed))
        for kind in EntryKind.allCases {
            guard exchange(kind.schematicType, in: &exchanged, for: changed, before) else { return nil }
        }
        return exchanged
    }

    /// False where the entries of a kind cannot be exchanged.
    private func exchange<Entry: SchematicEntry>(
        _: Entry.Type, in exchanged: inout Exchanged, for changed: UnresolvedCatalog,
        _ before: UnresolvedCatalog
    ) -> Bool {
        let new = changed[Entry.self]
        guard !new.isEmpty else { return true }
        let table = Entry.Published.table
        let published = exchanged.new[keyPath: table].entries
        let old = published.compactMap { exchanged.catalog[keyPath: table][$0.id] }
        guard published.count == new.count, exchanged.catalog[keyPath: table].exchange(published) else {
            return false
        }
        exchanged.old[keyPath: table] = EntryTable(sharing: old)
        let earlier = before[Entry.self]
        // Of contacts names and numbers are looked for in all other texts.
        let isOnlyText =
            Entry.kind != .contact
            && new.allSatisfy { entry in
                earlier.first { $0.shared.id == entry.shared.id }
                    .map { entry.entry.differsOnlyInText(from: $0.entry) } ?? false
            }
        exchanged.isOnlyText = exchanged.isOnlyText && isOnlyText
        return true
    }
}

extension UnresolvedCatalog {
    /// Whether a file is a person's, or has something of one in its texts.
    fileprivate var holdsPersonalData: Bool {
        facts.contains { entry in
            entry.files.contains { $0.isPersonal || !$0.traces.isEmpty || !$0.privateTraces.isEmpty }
        }
    }
}

extension CatalogEntry {
    /// Whether nothing but the words of the text is other than in another state of the entry.
    ///
    /// Links lead to headings, and lists have translated entries first, so a text with other headings or in other
    /// languages is more than other words.
    fileprivate func differsOnlyInText(from other: Self) -> Bool {
        guard common.body?.outline == other.common.body?.outline else { return false }
        var same = self
        same.common.body = other.common.body
        same.common.textsMark = other.common.textsMark
        return same == other
    }
}

extension Localized<FormattedText> {
    /// What others than readers know of a text.
    fileprivate var outline: [TextOutline] {
        [TextOutline(language: nil, of: original)]
            + translations.map { TextOutline(language: $0.language, of: $0.value) }
    }
}

private struct TextOutline: Equatable {
    /// None for the main language.
    let language: LanguageCode?
    let isEmpty: Bool
    let headings: [String]

    init(language: LanguageCode?, of text: FormattedText) {
        self.language = language
        isEmpty = text.isEmpty
        headings = text.headings.map(\.id)
    }
}
