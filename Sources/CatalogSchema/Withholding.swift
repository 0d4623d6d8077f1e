package import CatalogModel

/// Takes away from entries what may not be seen on a day.
///
/// Schemas know of which kinds something is taken away, `CatalogCompiling` knows what.
package protocol Withholding {
    func published(_ activity: Shared<Activity>) -> Shared<Activity>
    func published(_ contact: Shared<ContactRecord>) -> Shared<Contact>
    func published(_ place: Shared<Place>) -> Shared<Place>
}

extension SchematicEntry where Published == Self {
    package static func published(_ entry: Shared<Self>, by _: some Withholding) -> Shared<Self> { entry }
}

extension Activity {
    package static func published(
        _ entry: Shared<Activity>, by withholding: some Withholding
    ) -> Shared<Activity> {
        withholding.published(entry)
    }
}

extension ContactRecord {
    package typealias Published = Contact

    package static func published(
        _ entry: Shared<ContactRecord>, by withholding: some Withholding
    ) -> Shared<Contact> {
        withholding.published(entry)
    }
}

extension Place {
    package static func published(_ entry: Shared<Place>, by withholding: some Withholding) -> Shared<Place> {
        withholding.published(entry)
    }
}
