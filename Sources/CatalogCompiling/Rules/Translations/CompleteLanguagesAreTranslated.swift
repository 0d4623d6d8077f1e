import CatalogModel
import CatalogSchema
import Diagnostics

/// Every entry is translated into the languages that the site calls complete.
struct CompleteLanguagesAreTranslated: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let languages = catalog.site.completeLanguages.filter { $0 != catalog.site.mainLanguage }
        return catalog.index.entries.flatMap { entry -> [Diagnostic] in
            // Translations of a file that could not be read are not looked at, so nobody knows which are missing.
            guard entry.common.status == .active || entry.common.status == .paused,
                let main = entry.files.first, main.isReadable
            else { return [] }
            let present = Set(entry.common.translations.map(\.language))
            return languages.filter { !present.contains($0) }.map { language in
                let name = catalog.languageNames[language] ?? language.code
                return Diagnostic(
                    .missingTranslation, at: SourceLocation(file: main.document.path),
                    Message(
                        da: "mangler på \(name)", en: "is missing in \(language.englishName ?? name)"),
                    remedy: Message(
                        da: "skriv \(entry.key.id).\(language.code).md",
                        en: "write \(entry.key.id).\(language.code).md"))
            }
        }
    }
}
