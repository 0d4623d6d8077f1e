import CatalogModel
import Diagnostics

/// Every translation was made from the texts that the main language has now.
struct TranslationsAreCurrent: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.flatMap { entry -> [Diagnostic] in
            guard let main = entry.files.first else { return [] }
            return entry.translations.compactMap { language, standing in
                guard standing == .outdated,
                    let file = entry.files.first(where: { $0.language == language })
                else { return nil }
                return Diagnostic(
                    .outdatedTranslation, at: file.location(of: "translation"),
                    Message(
                        da: "teksten på hovedsproget er ændret, siden oversættelsen blev lavet",
                        en: "the text in the main language has changed since the translation was made"),
                    remedy: Message(
                        da:
                            "ret oversættelsen, og kør så: brobygger translate \(entry.key) \(language.code)",
                        en:
                            "correct the translation, then run: brobygger translate \(entry.key) \(language.code)"
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
