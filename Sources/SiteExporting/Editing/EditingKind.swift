import CatalogModel
import CatalogSchema

/// What the form for new entries offers of a kind of entry.
struct EditingKind: Sendable {
    let kind: EntryKind
    /// The fields that are seen at once, in this order; the others of the schema wait behind a heading.
    let first: [String]
    /// Values that nobody chooses.
    var fixed: [(key: String, value: String)] = []
    /// Fields of the kind that the form leaves to the file.
    var without: Set<String> = []

    /// The kinds that can be written without knowing the directory; a person is none of them, since a form is no place
    /// for consent.
    static let all: [EditingKind] = [
        EditingKind(
            kind: .activity,
            first: [
                "title", "summary", "organizers", "topics", "audiences", "place", "when", "except", "price",
                "signup",
                "languages", "contacts",
            ]),
        EditingKind(
            kind: .association,
            first: [
                "name", "summary", "type", "topics", "audiences", "languages", "places", "contacts",
                "website", "email",
                "phone",
            ]),
        EditingKind(
            kind: .place,
            first: ["name", "summary", "street", "postcode", "city", "district", "accessibility"]),
        EditingKind(
            kind: .news, first: ["title", "date", "kind", "summary", "topics", "about", "from", "expires"]),
        EditingKind(
            kind: .contact,
            first: ["name", "role", "email", "phone", "hours", "languages"],
            fixed: [("kind", "function")], without: ["consent", "retired", "erase_after", "phones", "emails"]),
    ]

    /// What editors write when an entry is there: who made sure of it, where it was before, what it may break.
    static let upkeep: Set<String> = [
        "image", "logo", "status", "verified", "verified_by", "verified_how", "verified_fields",
        "review_after", "source",
        "aliases", "allow", "dar_id", "municipality_code",
    ]

    /// The keys of the fields with something to translate that the form offers, in the order of the schema.
    static let translatable: [EntryKind: [String]] = Dictionary(
        uniqueKeysWithValues: all.map { kind in
            let fields = ContentSchema.fields(of: kind.kind)
            return (kind.kind, fields.filter { kind.offers($0.key) && $0.shape.isTranslatable }.map(\.key))
        })

    /// Whether the form has the field at all.
    func offers(_ key: String) -> Bool {
        !Self.upkeep.contains(key) && !without.contains(key) && !fixed.contains { $0.key == key }
    }
}
