package import CatalogModel
import CatalogSchema

/// How it stands with an entry in a language.
package enum TranslationStanding: Hashable, Sendable {
    /// There is none, or a file in which nothing is filled in.
    case missing
    /// It says nothing of the texts that it was made from, so its age is unknown.
    case undated
    /// The texts of the main language have changed since it was made.
    case outdated
    /// A machine made it, and nobody who knows the language has read it.
    case unreviewed
    case current
}

extension TranslationStanding {
    /// `fingerprint` is that of the texts which the main language has now.
    package init(_ state: TranslationState?, _ fingerprint: String?) {
        guard let state else {
            self = .missing
            return
        }
        if let made = state.fingerprint, made != fingerprint {
            self = .outdated
        } else if state.isUnreviewed {
            self = .unreviewed
        } else {
            self = state.isUndated ? .undated : .current
        }
    }
}

extension EntryFacts {
    /// How it stands with each translation that there is.
    var translations: [(language: LanguageCode, standing: TranslationStanding)] {
        let fingerprint = files.first?.fingerprint?.text
        return common.translations.map { ($0.language, TranslationStanding($0, fingerprint)) }
    }
}
