package import CatalogModel
package import Diagnostics
package import DocumentParsing

/// A text of an entry that translations have in their own language.
package struct TranslatableText: Hashable, Sendable {
    /// `title`, `price.note`, `meetings.0.agenda.1` or `body`.
    package let key: String
    package let text: String
    /// Where it stands in the file, quotes included; none of a body.
    package let range: SourceRange?

    private init(key: String, text: String, range: SourceRange? = nil) {
        (self.key, self.text, self.range) = (key, text, range)
    }

    /// The texts of a file, in the order of the schema, the body last.
    package static func all(of document: Document, _ kind: EntryKind) -> [TranslatableText] {
        var texts: [TranslatableText] = []
        collect(document.frontMatter?.members ?? [], fields[kind] ?? [], below: "", into: &texts)
        if let body = document.bodySource, !body.isEmpty {
            texts.append(TranslatableText(key: "body", text: body))
        }
        return texts
    }

    /// The fields of each kind that translations have, looked for once and not for each file.
    private static let fields = Dictionary(
        uniqueKeysWithValues: EntryKind.allCases.map { kind in
            (kind, ContentSchema.fields(of: kind).filter(\.shape.isTranslatable))
        })

    private static func collect(
        _ members: [YAMLMember], _ fields: [FieldDescription], below path: String,
        into texts: inout [TranslatableText]
    ) {
        for field in fields {
            guard let member = members[field.key], !member.value.isAbsent else { continue }
            collect(member.value, field.shape, at: path + field.key, into: &texts)
        }
    }

    private static func collect(
        _ node: YAMLNode, _ shape: ValueShape, at path: String, into texts: inout [TranslatableText]
    ) {
        if node.isAbsent { return }
        switch (shape, node.content) {
        case (.text(_, isTranslatable: true), .scalar(let text)):
            texts.append(TranslatableText(key: path, text: text.trimmingBlanks, range: node.range))
        case (.list(let element), .sequence(let items)):
            for (index, item) in items.enumerated() {
                collect(item, element, at: "\(path).\(index)", into: &texts)
            }
        case (.list(let element), _): collect(node, element, at: path + ".0", into: &texts)
        case (.record(let fields), .mapping(let members)):
            collect(
                members, fields.filter(\.shape.isTranslatable), below: path + ".", into: &texts)
        case (.either(let shapes), _):
            for shape in shapes where shape.isTranslatable { collect(node, shape, at: path, into: &texts) }
        default: break
        }
    }
}
