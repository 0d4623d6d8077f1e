import Diagnostics

/// The id of an entry of one kind, so that a place cannot be passed for an association.
///
/// It carries the hash of its text, worked out once: entries are looked up by id all the time.
package struct EntryID<Entry: CatalogEntry>: Hashable, Sendable {
    package let text: String
    package let code: UInt64

    package init(_ text: String) {
        self.text = text
        code = EntryCode.code(of: text)
    }

    package static func == (left: EntryID, right: EntryID) -> Bool {
        left.code == right.code && left.text == right.text
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(code)
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

/// The hash of an id's text.
private enum EntryCode {
    static func code(of text: String) -> UInt64 {
        var hash = StableHash()
        var text = text
        text.withUTF8 { hash.append($0) }
        return hash.value
    }
}
