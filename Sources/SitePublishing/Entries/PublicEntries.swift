import CatalogModel

/// All entries of one kind as views, in the order of their ids; a view is made when it is asked for.
package struct PublicEntries<View: PublicEntry>: RandomAccessCollection, Sendable {
    private let entries: [Shared<View.Entry>]
    private let catalog: PublicCatalog

    init(_ entries: [Shared<View.Entry>], of catalog: PublicCatalog) {
        (self.entries, self.catalog) = (entries, catalog)
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { entries.count }
    package subscript(index: Int) -> View { View(EntrySource(entries[index], of: catalog)) }
}
