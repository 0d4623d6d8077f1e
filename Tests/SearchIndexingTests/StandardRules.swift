import SiteWording
import TestSupport

@testable import SearchIndexing

extension Folding {
    /// The letters of all languages of the standard theme.
    static let standard = Folding(StandardLanguages.codes.map { StandardLanguages.language($0) })
}

extension LanguageRules {
    /// What the standard theme knows of a language.
    init(_ code: String) { self.init(StandardLanguages.language(code), .standard) }
}
