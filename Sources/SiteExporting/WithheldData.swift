import CatalogModel
import SitePlanning

/// What readers may see of persons and of places that keep their address, as a number that changes when some of it
/// is taken back.
///
/// It is made of ids and of which fields are open, never of a name or a number: nobody can find one out from it.
struct WithheldData {
    /// 16 hexadecimal digits.
    let hash: String

    init(_ catalog: Catalog) {
        var hash = StableHash()
        for contact in catalog.contacts.entries.lazy.map(\.entry) where contact.type == .person {
            let isOpen = [
                contact.name.isOpen(in: .web), contact.phone.isOpen(in: .web), contact.email.isOpen(in: .web),
                contact.common.image != nil, contact.common.status.isListed,
            ]
            hash.add(contact.id.text.utf8)
            hash.add(isOpen.map { $0 ? 1 : 0 })
        }
        for place in catalog.places.entries.lazy.map(\.entry) where place.addressShown != .exact {
            hash.add(place.id.text.utf8)
            hash.add(place.addressShown.rawValue.utf8)
        }
        // Archived entries keep their page and lose their contact data.
        for kind in EntryKind.allCases {
            for key in catalog.keys(of: kind) where catalog[key]?.common.status == .archived {
                hash.add(key.description.utf8)
            }
        }
        self.hash = hash.text
    }
}
