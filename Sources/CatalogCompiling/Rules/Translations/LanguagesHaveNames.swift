import CatalogModel
import CatalogSchema
import Diagnostics

/// Every language that a file names has a name that readers know.
struct LanguagesHaveNames: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        // Whoever reads entries without a theme knows no names at all.
        guard !catalog.languageNames.isEmpty else { return [] }
        return catalog.pointingFiles.flatMap { file in
            file.languages.filter { catalog.languageNames[$0.language] == nil }
                .map { problem($0, file, catalog) }
        }
    }

    private func problem(
        _ use: DecodingContext.LanguageUse, _ file: DecodedFile, _ catalog: CheckedCatalog
    ) -> Diagnostic {
        let code = use.language.code
        let names = catalog.languageNames.map { ($0.value, $0.key.code) }.sorted { $0.1 < $1.1 }
        let meant = NearMiss.match(code, among: names)
        return Diagnostic(
            .unknownLanguage, at: SourceLocation(file: file.document.path, range: use.range),
            Message(
                da: "ingen ved, hvad sproget '\(code)' hedder",
                en: "nobody knows what the language '\(code)' is called"),
            suggestion: meant?.target,
            remedy: Message(
                da:
                    "skriv sprogets kode i ISO 639, for eksempel it for italiensk, eller tilføj navnet i content/languages/",
                en:
                    "write the language's code in ISO 639, such as it for Italian, or add the name in content/languages/"
            ))
    }
}
