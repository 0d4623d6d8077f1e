package import CatalogModel

/// What may be written in the files of a content folder, for whatever is made from it: the field reference, schemas
/// for editors, new files.
package enum ContentSchema {
    /// The fields of an entry's main file, its own before those that every kind has.
    package static func fields(of kind: EntryKind) -> [FieldDescription] {
        switch kind {
        case .association: Association.schema.descriptions
        case .activity: Activity.schema.descriptions
        case .contact: Contact.schema.descriptions
        case .place: Place.schema.descriptions
        case .news: News.schema.descriptions
        case .council: Council.schema.descriptions
        case .page: FreePage.schema.descriptions
        }
    }

    /// The fields of `site.yml`.
    package static let site = SiteDecoder.schema.descriptions

    /// The field `translation` of a translation.
    package static let translation = ValueType<TranslationState>.block.shape

    /// The field `meta` of a term of a vocabulary.
    package static let termMeta = VocabularyDecoder.metaShape
}

extension Schema {
    fileprivate var descriptions: [FieldDescription] { fields.map(\.description) }
}
