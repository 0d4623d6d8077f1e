package import CatalogModel

/// What may be shown of a free page.
package struct PublicPage: PublicEntry {
    package let source: EntrySource<FreePage>

    package init(_ source: EntrySource<FreePage>) { self.source = source }

    /// The page's place in the menu, from 1; none keeps it out.
    package var menu: Int? { entry.menu }
    package var collection: FreePage.Collection? { entry.collection }
}
