import CatalogModel
import SitePublishing
import SiteWording

/// Sorts entries by their titles as readers of a language look them up: first those that they can read, then the
/// others.
struct TitleOrder {
    private let language: LanguageCode
    private let collation: Collation
    /// For titles that nobody translated.
    private let mainCollation: Collation

    init(_ language: Language, _ mainLanguage: Language) {
        self.language = language.code
        collation = language.collation
        mainCollation = mainLanguage.collation
    }

    /// Those that are in lists, by the titles that say nobody's name.
    func sorted<View: PublicEntry>(_ entries: PublicEntries<View>) -> [View] {
        entries.filter { $0.isListed }
            .map { (key: key(of: $0.titleOrRole), id: $0.id.text, view: $0) }
            .sorted { first, second in
                first.key == second.key
                    ? first.id < second.id : first.key.lexicographicallyPrecedes(second.key)
            }
            .map { $0.view }
    }

    private func key(of title: PublicText) -> [UInt8] {
        title.language == language
            ? [0] + collation.key(of: title.text) : [1] + mainCollation.key(of: title.text)
    }
}
