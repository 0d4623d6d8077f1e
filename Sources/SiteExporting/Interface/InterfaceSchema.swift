import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing

/// Writes JSON Schema (2020-12) of the interface's entries, made from the schema of each kind.
struct InterfaceSchema {
    /// Where definitions lie in the document: `#/$defs/` in a schema of its own, `#/components/schemas/` in OpenAPI.
    let definitions: String

    /// The definitions of all kinds, and of what they have in common.
    func writeDefinitions(to json: inout JSONText) {
        for kind in EntryKind.allCases {
            json.key(text: kind.rawValue)
            json.object { write(kind, to: &$0) }
        }
        json.key("texts")
        json.object { json in
            json.member(
                "description", "A text by language (BCP 47); languages without a translation are left out.")
            json.member("type", "object")
            json.member("additionalProperties") { $0.member("type", "string") }
        }
        json.key("reference")
        json.object { json in
            json.member("type", "object")
            json.member("required", ["id"])
            json.member("properties") { json in
                for name in ["kind", "id", "title", "url"] {
                    json.key(text: name)
                    json.object { $0.member("type", "string") }
                }
            }
        }
        json.key("file")
        json.object { writeFile(to: &$0) }
    }

    /// A file with entries of a kind.
    private func writeFile(to json: inout JSONText) {
        json.member("type", "object")
        json.member("required", ["version", "kind", "entries"])
        json.member("properties") { json in
            json.member("version") { $0.member("const", 1) }
            json.member("kind") { $0.member("type", "string") }
            json.member("entries") { json in
                json.member("type", "array")
                json.member("items") { json in
                    json.member("oneOf", each: EntryKind.allCases) { kind, json in
                        json.member("$ref", definitions + kind.rawValue)
                    }
                }
            }
        }
    }

    private func write(_ kind: EntryKind, to json: inout JSONText) {
        json.member("title", kind.noun.english)
        json.member("type", "object")
        json.member("required", ["kind", "id", "uuid", "status"])
        json.member("properties") { json in
            json.member("kind") { $0.member("const", kind.folder) }
            for (name, form) in Self.common {
                json.key(text: name)
                json.object { json in
                    json.member("type", form == "boolean" ? "boolean" : "string")
                    if form == "date" || form == "uuid" || form == "uri" { json.member("format", form) }
                }
            }
            json.member("body") { json in
                json.member("type", "object")
                json.member("additionalProperties") { json in
                    json.member("type", "object")
                    json.member("required", ["html", "text"])
                }
            }
            json.member("translations") { $0.member("type", "object") }
            for field in ContentSchema.fields(of: kind) where !Self.hidden.contains(field.key) {
                json.key(text: field.key == "kind" ? "type" : field.key)
                json.object { json in
                    json.member("description", field.help.english)
                    write(field, of: kind, to: &json)
                }
            }
        }
    }

    private static let common = [
        ("id", "string"), ("uuid", "uuid"), ("url", "uri"), ("status", "string"), ("over", "boolean"),
        ("added", "date"), ("modified", "date"), ("changed", "date"),
    ]

    /// What the interface does not have, or has for all kinds.
    private static let hidden: Set<String> = [
        "status", "allow", "review_after", "consent", "retired", "erase_after",
    ]

    /// What the interface writes in another way than files.
    private func write(_ field: FieldDescription, of kind: EntryKind, to json: inout JSONText) {
        switch (kind, field.key) {
        case (.activity, "when"), (.activity, "price"), (.activity, "ages"), (.association, "fee"):
            json.member("type", "object")
        default: write(field.shape, to: &json)
        }
    }

    private func write(_ shape: ValueShape, to json: inout JSONText) {
        switch shape {
        case .text(_, isTranslatable: true): json.member("$ref", definitions + "texts")
        case .text, .time, .schedule, .term, .pattern: json.member("type", "string")
        case .number: json.member("type", "integer")
        case .date:
            json.member("type", "string")
            json.member("format", "date")
        case .choice(let choices):
            json.member("type", "string")
            json.member("enum", choices.map(\.name))
        case .reference: json.member("$ref", definitions + "reference")
        case .coordinates:
            json.member("type", "array")
            json.member("items") { $0.member("type", "number") }
            json.member("minItems", 2)
            json.member("maxItems", 2)
        case .list(let element):
            json.member("type", "array")
            json.member("items") { write(element, to: &$0) }
        case .record(let fields):
            json.member("type", "object")
            json.member("properties") { json in
                for field in fields {
                    json.key(text: field.key)
                    json.object { write(field.shape, to: &$0) }
                }
            }
        case .members:
            json.member("type", "object")
            json.member("additionalProperties") { $0.member("type", "string") }
        case .either(let shapes): json.member("anyOf", each: shapes) { write($0, to: &$1) }
        }
    }
}

/// The schema of the interface, for whoever checks what they read.
struct InterfaceSchemaExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        json.object { json in
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            json.member("$id", site.plan.addresses.origin + site.plan.addresses.url(of: .interface(.schema)))
            json.member("$ref", "#/$defs/file")
            json.member("$defs") { InterfaceSchema(definitions: "#/$defs/").writeDefinitions(to: &$0) }
        }
        json.endLine()
        try output.write(json.bytes)
    }
}

/// What can be asked for, as OpenAPI 3.1 says it.
struct OpenAPIExport: SiteExport {
    private static let definitions = "#/components/schemas/"

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let settings = site.publication.site
        var json = JSONText()
        json.object { json in
            json.member("openapi", "3.1.0")
            json.member("info") { json in
                json.member("title", settings.title.original)
                json.member("version", "1")
                json.member(
                    "description",
                    "All that may be copied of the directory. Version 1 only grows: pass over keys that you do not know."
                )
                if let licence = settings.licence {
                    json.member("license") { json in
                        json.member("name", licence)
                        json.member("url", licence)
                    }
                }
            }
            json.member("servers", each: [settings.baseURL]) { $1.member("url", $0) }
            json.member("paths") { writePaths(of: site, to: &$0) }
            json.member("components") { json in
                json.member("schemas") {
                    InterfaceSchema(definitions: Self.definitions).writeDefinitions(to: &$0)
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func writePaths(of site: ExportedSite, to json: inout JSONText) {
        for file in site.plan.files {
            guard case .interface(let content) = file else { continue }
            switch content {
            case .entry: continue
            case .entries(let kind):
                write(site, file, "All entries: \(kind.plural.english)", reference: "file", to: &json)
                guard FileContent.InterfaceFile.singleKinds.contains(kind) else { continue }
                write(entryOf: kind, to: &json)
            default: write(site, file, content.summary, reference: nil, to: &json)
            }
        }
    }

    private func write(
        _ site: ExportedSite, _ file: FileContent, _ summary: String, reference: String?,
        to json: inout JSONText
    ) {
        json.key(text: "/" + site.plan.addresses.path(of: file))
        json.object { write(summary, reference, parameter: false, to: &$0) }
    }

    private func write(entryOf kind: EntryKind, to json: inout JSONText) {
        json.key(text: "/api/v1/\(kind.folder)/{id}.json")
        json.object { write("One entry: \(kind.noun.english)", kind.rawValue, parameter: true, to: &$0) }
    }

    private func write(_ summary: String, _ reference: String?, parameter: Bool, to json: inout JSONText) {
        json.member("get") { json in
            json.member("summary", summary)
            if parameter {
                json.member("parameters", each: ["id"]) { name, json in
                    json.member("name", name)
                    json.member("in", "path")
                    json.member("required", true)
                    json.member("schema") { $0.member("type", "string") }
                }
            }
            json.member("responses") { json in
                json.member("200") { json in
                    json.member("description", "OK")
                    guard let reference else { return }
                    json.member("content") { json in
                        json.member("application/json") { json in
                            json.member("schema") { $0.member("$ref", Self.definitions + reference) }
                        }
                    }
                }
            }
        }
    }
}

extension FileContent.InterfaceFile {
    /// What the file holds, in a few words.
    fileprivate var summary: String {
        switch self {
        case .index: "All files of the interface"
        case .vocabulary: "The vocabularies"
        case .events: "What takes place within 90 days"
        case .changes: "What came, changed and went within 400 days"
        case .schema: "The JSON Schema of the entries"
        case .openAPI: "This description"
        case .catalog: "The data sets as DCAT"
        case .entries, .entry: "Entries"
        }
    }
}
