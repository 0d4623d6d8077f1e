/// The id of an entry of one kind, so that a place cannot be passed for an association.
package struct EntryID<Entry: CatalogEntry>: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var key: EntryKey { EntryKey(Entry.kind, text) }
}

extension EntryID: Comparable {
    package static func < (left: EntryID, right: EntryID) -> Bool { left.text < right.text }
}

/// An entry of the catalog.
package protocol CatalogEntry: Sendable, Hashable {
    static var kind: EntryKind { get }
    /// An entry with nothing in it but its id, for decoding to fill.
    init(id: EntryID<Self>)

    var id: EntryID<Self> { get }
    var common: CommonFields { get set }
    /// The entry's title or name.
    var title: LocalizedText { get set }
}

extension CatalogEntry {
    package var key: EntryKey { id.key }
}

/// An entry that the catalog has a table for.
package protocol CatalogedEntry: CatalogEntry {
    static var table: WritableKeyPath<Catalog, EntryTable<Self>> { get }
}
