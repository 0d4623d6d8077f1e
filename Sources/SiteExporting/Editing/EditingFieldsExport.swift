import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning

/// `activities.json` and the like beside the form for new entries: what it asks for of a kind, made from the schema.
///
///     {"first": 12, "fields": [["title", "titel", "Hvad det hedder", {"required": true, "max": 100}], …]}
///
/// As many fields as `first` says are seen at once. What each has is said at `EditingFieldWriter`.
struct EditingFieldsExport: SiteExport {
    let kind: EntryKind
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        guard let kind = EditingKind.all.first(where: { $0.kind == kind }) else { return }
        let fields = ContentSchema.fields(of: kind.kind).filter { kind.offers($0.key) }
        let chosen = kind.first.compactMap { key in fields.first { $0.key == key } }
        let others = fields.filter { !kind.first.contains($0.key) }
        let first = chosen + others.filter(\.isRequired)
        var json = JSONText()
        json.object { json in
            json.member("first", first.count)
            json.key("fields")
            json.array { write(first + others.filter { !$0.isRequired }, to: &$0) }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func write(_ fields: [FieldDescription], to json: inout JSONText) {
        var writer = EditingFieldWriter(kind: kind, speech: EditingWords.speech(of: language))
        for field in fields { writer.write(field, to: &json) }
    }
}
