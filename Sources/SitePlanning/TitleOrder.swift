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
    func sorted(_ entries: some Sequence<any PublicEntry>) -> [EntryKey] {
        entries.filter { $0.isListed }
            .map { (words: key(of: $0.titleOrRole), key: $0.key) }
            .sorted { first, second in
                first.words == second.words
                    ? first.key.id < second.key.id
                    : first.words.lexicographicallyPrecedes(second.words)
            }
            .map { $0.key }
    }

    private func key(of title: PublicText) -> [UInt8] {
        title.language == language
            ? [0] + collation.key(of: title.text) : [1] + mainCollation.key(of: title.text)
    }
}
