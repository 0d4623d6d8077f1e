package import CatalogModel

/// What may be shown of a free page.
package struct PublicPage: PublicEntry {
    package let source: EntrySource<FreePage>

    package init(_ source: EntrySource<FreePage>) { self.source = source }

    /// The page's place in the menu, from 1; none keeps it out.
    package var menu: Int? { entry.menu }
    package var collection: FreePage.Collection? { entry.collection }
    /// What belongs together on the page, as far as it is in lists.
    package var includes: [AnyPublicEntry] {
        entry.includes.compactMap { catalog.entry($0) }.filter { $0.view.isListed && $0.view.hasPage }
    }

    /// A package is found by what it is made of.
    package var searchedTexts: [PublicText] { includes.map(\.view.titleOrRole) }
}

extension PublicCatalog {
    /// The packages that an entry is a part of.
    func packages(with key: EntryKey) -> [PublicPage] {
        listed(publication.backLinks.packagesWith[key]) { page($0) }
    }
}
