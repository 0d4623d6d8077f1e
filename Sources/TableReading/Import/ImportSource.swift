package import CatalogCompiling
package import CatalogModel
package import CatalogSchema
package import SourceReading

/// What a table is held against: the content as it is, and the table that the site offers of it.
package struct ImportSource: Sendable {
    package let kind: EntryKind
    package let columns: [TableColumn]
    package let forms: [CellForm?]
    /// The row that the site offers of each entry, by its id.
    package let rows: [String: [String]]
    package let content: ContentIndex
    package let files: [String: SourceFile]
    /// The folder for new entries, `content/activities`.
    package let folder: String

    package init(
        kind: EntryKind, words: CellWords, rows: [String: [String]], content: ContentIndex,
        files: [SourceFile],
        folder: String
    ) {
        self.kind = kind
        columns = TableColumn.all(of: kind)
        forms = columns.map { column in
            if case .field(let field) = column.content { CellForm(field.shape, words) } else { nil }
        }
        (self.rows, self.content, self.folder) = (rows, content, folder)
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package var names: ColumnNames { ColumnNames(columns) }

    func field(_ column: Int) -> FieldDescription? {
        if case .field(let field) = columns[column].content { field } else { nil }
    }

    /// The column of a field.
    func column(of key: String) -> Int? { columns.firstIndex { $0.key == key } }

    var idColumn: Int { columns.firstIndex { if case .id = $0.content { true } else { false } } ?? 0 }

    var stampColumn: Int? { columns.firstIndex { if case .stamp = $0.content { true } else { false } } }

    /// The field that names the entry: a contact is called by its role.
    var titleKey: String {
        kind == .contact ? "role" : columns.contains { $0.key == "title" } ? "title" : "name"
    }
}
