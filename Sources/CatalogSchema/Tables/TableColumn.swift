package import CatalogModel
package import Diagnostics

/// A column of the table of a kind: a field of its schema, or something that a table says beside the fields.
package struct TableColumn: Sendable {
    /// What a column is for.
    package enum Content: Sendable {
        /// The id of the entry, by which a row is recognised when it comes back.
        case id
        /// A field of the schema; what is written there is taken over when the table comes back.
        case field(FieldDescription)
        /// The address of a place, to be read only.
        case address
        /// The district of a place, to be read only.
        case district
        /// The address of the entry's page, to be read only.
        case web
        /// The day on which the entry was last changed, to be read only.
        case modified
        /// What shows whether the entry was changed since the table was made.
        case stamp
    }

    package let content: Content
    /// The header, `nøgle` or `key`.
    package let label: Message

    /// The key of the field; none for a column that is no field.
    package var key: String? {
        if case .field(let field) = content { field.key } else { nil }
    }

    /// What people write above the column beside its label.
    package var otherNames: [String] {
        switch content {
        case .field(let field): [field.key] + FieldNames.others(of: field.key)
        case .id: ["id", "slug"]
        default: []
        }
    }

    /// The columns of the table of a kind, in their order.
    ///
    /// They come from the schema, so that schema and table cannot part. What is a picture, or for the editors of the
    /// files only, is in no table.
    package static func all(of kind: EntryKind) -> [TableColumn] {
        let fields = ContentSchema.fields(of: kind).filter { !hidden.contains($0.key) && !$0.shape.isPicture }
        return [TableColumn(content: .id, label: Message(da: "nøgle", en: "key"))]
            + fields.map { TableColumn(content: .field($0), label: $0.label) }
            + endings(of: kind)
    }

    private static func endings(of kind: EntryKind) -> [TableColumn] {
        let address = [
            TableColumn(content: .address, label: Message(da: "stedets adresse", en: "address of the place")),
            TableColumn(content: .district, label: Message(da: "stedets bydel", en: "district of the place")),
        ]
        return (kind == .activity ? address : []) + [
            TableColumn(content: .web, label: Message(da: "side på nettet", en: "web page")),
            TableColumn(content: .modified, label: Message(da: "sidst ændret", en: "last changed")),
            TableColumn(content: .stamp, label: Message(da: "aftryk", en: "stamp")),
        ]
    }

    /// Former ids, silenced rules, and what is known of a person's consent are the files' own.
    private static let hidden: Set<String> = [
        "aliases", "allow", "review_after", "consent", "retired", "erase_after",
    ]
}

extension ValueShape {
    fileprivate var isPicture: Bool {
        guard case .record(let fields) = self else { return false }
        return fields.contains { $0.key == "file" } && fields.contains { $0.key == "alt" }
    }
}
