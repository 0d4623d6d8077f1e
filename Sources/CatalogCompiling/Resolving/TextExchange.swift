package import CatalogModel
import CatalogSchema
import Diagnostics

/// Puts new texts of entries into a catalog that was compiled before.
///
/// Whoever writes saves every few words. As long as only the text below the front matter changes, all that was
/// resolved, counted and planned from the entry stays as it was.
package struct TextExchange: Sendable {
    private let resolver: CatalogResolver

    init(_ resolver: CatalogResolver) { self.resolver = resolver }

    /// The catalog with the texts of `changed`; none where something else in these entries, or their number, is other than
    /// in `before`, or their files have errors.
    ///
    /// Nobody has checked the new texts by then.
    package func catalog(
        _ catalog: Catalog, exchanging changed: UnresolvedCatalog, of before: UnresolvedCatalog
    ) -> Catalog? {
        guard !changed.diagnostics.containsError else { return nil }
        var catalog = catalog
        let resolved = resolver.resolve(changed)
        for kind in EntryKind.allCases {
            guard exchange(kind.schematicType, in: &catalog, for: changed, before, resolved) else {
                return nil
            }
        }
        return catalog
    }

    private func exchange<Entry: SchematicEntry>(
        _: Entry.Type, in catalog: inout Catalog, for changed: UnresolvedCatalog,
        _ before: UnresolvedCatalog, _ resolved: Catalog
    ) -> Bool {
        let new = changed[Entry.self]
        guard !new.isEmpty else { return true }
        // Of contacts names and numbers are looked for in all other texts.
        guard Entry.kind != .contact else { return false }
        let old = before[Entry.self]
        for entry in new {
            guard let earlier = old.first(where: { $0.shared.id == entry.shared.id }),
                entry.entry.differsOnlyInText(from: earlier.entry)
            else { return false }
        }
        let table = Entry.Published.table
        let published = resolved[keyPath: table].entries
        return published.count == new.count && catalog[keyPath: table].exchange(published)
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
