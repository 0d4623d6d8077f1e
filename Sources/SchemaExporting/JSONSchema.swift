import CatalogModel
import CatalogSchema
import Diagnostics

/// The schemas for editors, JSON Schema draft-07, which is what VS Code's YAML extension knows best.
///
/// They allow all that `check` does, which takes every scalar for a text: whoever writes `capacity: 20` or
/// `postcode: 9990` without quotes has written a number for an editor. Drafts may lack fields, on every level.
package struct JSONSchema: Sendable {
    let words: SchemaWords

    package init(_ words: SchemaWords) {
        self.words = words
    }

    /// The schema of one sort of file.
    package func bytes(of document: SchemaDocument) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("$schema")
            json.value(Self.dialect)
            write(document, &json)
        }
        json.endLine()
        return json.bytes
    }

    /// The schemas of several sorts of files under `$defs`, by their names.
    package func bytes(of documents: [SchemaDocument]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("$schema")
            json.value(Self.dialect)
            json.key("$defs")
            json.object { json in
                for document in documents {
                    json.lineBreak()
                    json.key(text: document.name)
                    json.object { write(document, &$0) }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static let dialect = "http://json-schema.org/draft-07/schema#"

    private func write(_ document: SchemaDocument, _ json: inout JSONText) {
        json.key("title")
        json.value(document.files)
        json.key("type")
        json.value("object")
        switch document {
        case .entry(let kind):
            let fields = ContentSchema.fields(of: kind)
            writeProperties(fields, &json)
            unlessDraft(&json) { writeRequirements(fields, &$0) }
        case .translation(let kind):
            writeProperties(
                ContentSchema.fields(of: kind).filter(\.shape.isTranslatable), isTranslation: true, &json
            ) {
                json in
                json.lineBreak()
                json.key("translation")
                json.object { writeValue(ContentSchema.translation, &$0) }
            }
        case .site:
            writeProperties(ContentSchema.site, &json)
            json.key("allOf")
            json.array { json in json.object { writeRequirements(ContentSchema.site, &$0) } }
        case .vocabulary: writeTerms(&json)
        case .synonyms: writeSynonyms(&json)
        }
    }

    /// `additionalProperties` and `properties` with a line for each field.
    func writeProperties(
        _ fields: [FieldDescription], isTranslation: Bool = false, _ json: inout JSONText,
        and more: (inout JSONText) -> Void = { _ in }
    ) {
        json.key("additionalProperties")
        json.value(false)
        json.key("properties")
        json.object { json in
            for field in fields {
                json.lineBreak()
                json.key(text: field.key)
                json.object { write(field, isTranslation: isTranslation, &$0) }
            }
            more(&json)
        }
    }

    private func write(_ field: FieldDescription, isTranslation: Bool, _ json: inout JSONText) {
        json.key("title")
        json.value(words.text(field.label))
        let help = words.text(field.help)
        if !help.isEmpty {
            json.key("description")
            json.value(help)
        }
        writeValue(field.shape, isTranslation: isTranslation, &json)
    }

    /// Holds an entry to what it needs once it is no draft.
    private func unlessDraft(_ json: inout JSONText, _ requirements: (inout JSONText) -> Void) {
        json.key("if")
        json.object { json in
            json.key("required")
            json.values(["status"])
            json.key("properties")
            json.object { json in
                json.key("status")
                json.object { json in
                    json.key("const")
                    json.value(Status.draft.rawValue)
                }
            }
        }
        // Without its counterpart some editors pass over what follows.
        json.key("then")
        json.value(true)
        json.key("else")
        json.object(requirements)
    }
}
