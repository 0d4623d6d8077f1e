package import CatalogModel

extension EntryTable {
    /// The entry with an id; none where it is not in the catalog.
    package func find(_ id: String) -> Entry? { self[EntryID(id)]?.entry }

    package var ids: [String] { entries.map(\.entry.id.text) }
}
