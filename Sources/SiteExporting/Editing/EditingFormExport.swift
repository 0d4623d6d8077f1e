import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// `form.json` beside the form for new entries: what it offers, and its words.
///
///     {"language": "da", "main": "da", "folder": "content/", "languages": "ar fa …", "languageNames": {"prs": "dari"},
///      "terms": {"topics": [["sprog", "Sprog"]]}, "kinds": [{"folder": "activities", "name": "aktivitet"}], "words": {…}}
///
/// The fields of a kind are in a file of their own, `EditingFieldsExport`.
struct EditingFormExport: SiteExport {
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        json.object { write(site, to: &$0) }
        json.endLine()
        try output.write(json.bytes)
    }

    private var speech: MessageLanguage { EditingWords.speech(of: language) }

    private func write(_ site: ExportedSite, to json: inout JSONText) {
        let catalog = PublicCatalog(site.publication, for: .json, in: language)
        json.member("language", language.code)
        json.member("main", catalog.mainLanguage.code)
        json.member("folder", EditingEntriesExport.folder(of: catalog))
        json.key("hasSchoolHolidays")
        json.value(!site.publication.site.holidays.schoolHolidays.isEmpty)
        write(names: site.languages.names(in: language), to: &json)
        json.member("names") { json in
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
        json.member("words") { EditingWords.write(EditingWords.all, in: speech, to: &$0) }
    }

    /// The languages that the reader's has names for.
    ///
    /// The names of most are known to every browser.
    private func write(names: [LanguageCode: String], to json: inout JSONText) {
        json.member("languages", names.keys.map(\.code).sorted().joined(separator: " "))
        json.member("languageNames") { json in
            for (code, name) in names.sorted(by: { $0.key < $1.key })
            where !KnownLanguages.codes.contains(code.code) {
                json.key(text: code.code)
                json.value(name)
            }
        }
    }

    private func write(termsOf catalog: PublicCatalog, to json: inout JSONText) {
        json.member("terms") { json in
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
        json.member("folder", kind.kind.folder)
        json.member("name", ContentSchema.noun(for: kind.kind).text(in: speech))
        guard !kind.fixed.isEmpty else { return }
        json.member("fixed") { json in
            for (key, value) in kind.fixed { json.key(text: key); json.value(value) }
        }
    }
}
