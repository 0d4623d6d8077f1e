import CatalogModel
import CatalogSchema
import Diagnostics

/// Every translation was made from the texts that the main language has now.
struct TranslationsAreCurrent: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.flatMap { entry -> [Diagnostic] in
            let stamped = entry.common.translations.filter { $0.fingerprint != nil }
            guard !stamped.isEmpty, let main = entry.files.first else { return [] }
            let current = Fingerprint(of: main.document, entry.key.kind).text
            return stamped.compactMap { state in
                guard state.fingerprint != current,
                    let file = entry.files.first(where: { $0.language == state.language })
                else { return nil }
                return Diagnostic(
                    .outdatedTranslation, at: file.location(of: "translation"),
                    Message(
                        da: "teksten på hovedsproget er ændret, siden oversættelsen blev lavet",
                        en: "the text in the main language has changed since the translation was made"),
                    remedy: Message(
                        da:
                            "ret oversættelsen, og kør så: brobygger translate \(entry.key) \(state.language.code)",
                        en:
                            "correct the translation, then run: brobygger translate \(entry.key) \(state.language.code)"
                    ),
                    notes: [
                        Diagnostic.Note(
                            SourceLocation(file: main.document.path),
                            Message(da: "teksten på hovedsproget", en: "the text in the main language"))
                    ])
            }
        }
    }
}
