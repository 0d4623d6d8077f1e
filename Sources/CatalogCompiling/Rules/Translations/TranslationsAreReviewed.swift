import CatalogModel
import Diagnostics

/// Somebody competent has read every translation.
struct TranslationsAreReviewed: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.flatMap { entry in
            entry.files.compactMap { file -> Diagnostic? in
                guard let language = file.language,
                    let state = entry.common.translations.first(where: { $0.language == language }),
                    state.isUnreviewed
                else { return nil }
                return Diagnostic(
                    .unreviewedTranslation, at: file.location(of: "translation"),
                    Message(
                        da: "ingen har læst oversættelsen igennem; siden siger det til læseren",
                        en: "nobody has reviewed the translation; the page says so to its reader"),
                    remedy: Message(
                        da:
                            "når en, der kan sproget, har læst den: translation: {method: machine-reviewed, reviewed: \(catalog.today)}",
                        en:
                            "once somebody who knows the language has: translation: {method: machine-reviewed, reviewed: \(catalog.today)}"
                    ))
            }
        }
    }
}
