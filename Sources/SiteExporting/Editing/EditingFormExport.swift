import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// `form.json` beside the form for new entries: the fields of each kind, made from the schema, and the form's words.
///
///     {"language": "da", "main": "da", "folder": "content/", "languages": [["ar", "arabisk"]],
///      "terms": {"topics": [["sprog", "Sprog"]]}, "kinds": [{"folder": "activities", "fields": […]}], "words": {…}}
///
/// The types of fields are those of `EditingFieldWriter`.
struct EditingFormExport: SiteExport {
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        json.object { write(site, to: &$0) }
        json.endLine()
        try output.write(json.bytes)
    }

    private var speech: MessageLanguage { language == .danish ? .danish : .english }

    private func write(_ site: ExportedSite, to json: inout JSONText) {
        let catalog = PublicCatalog(site.publication, for: .json, in: language)
        json.member("language", language.code)
        json.member("main", catalog.mainLanguage.code)
        json.member("folder", EditingEntriesExport.folder(of: catalog))
        json.key("hasSchoolHolidays")
        json.value(!site.publication.site.holidays.schoolHolidays.isEmpty)
        write(names: site.languages.names(in: language), to: &json)
        json.key("names")
        json.object { json in
            for kind in EntryKind.allCases {
                json.key(text: kind.folder)
                json.value(kind.plural.text(in: speech))
            }
        }
        json.key("translations")
        json.values(site.plan.languages.dropFirst().map(\.code))
        write(termsOf: catalog, to: &json)
        json.key("kinds")
        json.array { json in
            for kind in EditingKind.all { json.object { write(kind, to: &$0) } }
        }
        json.key("words")
        json.object { json in
            for (key, word) in EditingWords.all { json.member(key, word.text(in: speech)) }
        }
    }

    /// The languages that the reader's has names for.
    private func write(names: [LanguageCode: String], to json: inout JSONText) {
        json.key("languages")
        json.array { json in
            for (code, name) in names.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
                json.values([code.code, name])
            }
        }
    }

    private func write(termsOf catalog: PublicCatalog, to json: inout JSONText) {
        json.key("terms")
        json.object { json in
            let vocabularies = catalog.publication.vocabularies.sorted { $0.key.rawValue < $1.key.rawValue }
            for (name, vocabulary) in vocabularies where name != .words {
                json.key(text: name.rawValue)
                json.array { json in
                    for term in vocabulary.terms { json.values([term.code, catalog.label(of: term).text]) }
                }
            }
        }
    }

    private func write(_ kind: EditingKind, to json: inout JSONText) {
        let fields = ContentSchema.fields(of: kind.kind).filter { kind.offers($0.key) }
        let writer = EditingFieldWriter(kind: kind.kind, speech: speech)
        json.member("folder", kind.kind.folder)
        json.member("name", ContentSchema.noun(for: kind.kind).text(in: speech))
        json.key("fixed")
        json.object { json in for (key, value) in kind.fixed { json.key(text: key); json.value(value) } }
        json.key("fields")
        json.array { json in
            let first = kind.first.compactMap { key in fields.first { $0.key == key } }
            let others = fields.filter { !kind.first.contains($0.key) }
            for field in first { writer.write(field, isFirst: true, to: &json) }
            for field in others { writer.write(field, isFirst: field.isRequired, to: &json) }
        }
    }
}
