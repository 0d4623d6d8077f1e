package import CatalogModel
package import Diagnostics

extension EntryKind {
    /// The type of what files say of the kind's entries.
    package var schematicType: any SchematicEntry.Type {
        switch self {
        case .association: Association.self
        case .activity: Activity.self
        case .contact: ContactRecord.self
        case .place: Place.self
        case .news: News.self
        case .council: Council.self
        case .forum: Forum.self
        case .agreement: Agreement.self
        case .page: FreePage.self
        }
    }

    /// The fields of an entry's main file, its own before those that every kind has.
    package var fields: [FieldDescription] { descriptions(schematicType) }

    private func descriptions<Entry: SchematicEntry>(_: Entry.Type) -> [FieldDescription] {
        Entry.schema.descriptions
    }

    /// The kind in a word.
    package var noun: Message { schematicType.noun }

    /// The kind as the heading of a list.
    package var plural: Message { schematicType.plural }
}
