import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// What readers may see of persons and of places that keep their address, as a number that changes when some of it
/// is taken back.
///
/// It is made of ids and of which fields are open, never of a name or a number: nobody can find one out from it.
struct WithheldData {
    /// 16 hexadecimal digits.
    let hash: String

    init(_ publication: Publication) {
        let catalog = PublicCatalog(publication, for: .web, in: publication.site.mainLanguage)
        var hash = StableHash()
        for contact in catalog.contacts where contact.isPerson {
            // Kept pages hold what is for paper and for machines as well, and the results of a search are kept, too.
            let isOpen = Outlet.allCases.flatMap { outlet in
                let contact = contact.shown(in: catalog.shown(in: outlet))
                return [contact.name != nil, contact.phone != nil, contact.email != nil]
            }
            let isShown = [contact.image != nil, contact.body != nil, contact.status.isListed]
            hash.add(contact.id.text.utf8)
            hash.add((isOpen + isShown).map { $0 ? 1 : 0 })
        }
        for place in catalog.places where place.addressShown != .exact {
            hash.add(place.id.text.utf8)
            hash.add(place.addressShown.rawValue.utf8)
        }
        // Archived entries keep their page and lose their contact data.
        for kind in EntryKind.allCases {
            for key in catalog.keys(of: kind) where catalog.entry(key)?.view.isArchived ?? false {
                hash.add(key.description.utf8)
            }
        }
        self.hash = hash.text
    }
}
