import SiteWording

/// What is known of a language when its words are indexed, ready for use.
///
/// None of it travels to the browser but the words to pass over.
struct LanguageRules {
    let folding: Folding
    /// Words that say nothing of what is sought, folded.
    let stopWords: Set<String>
    /// What is written together with the word after it, folded, the longest first.
    let prefixes: [String]
    /// How many letters are left at least where such a prefix is taken away: a character of Ethiopic is a whole syllable.
    let shortestBare: Int
    /// Forms that no ending explains, folded: each word of a family stands for the others.
    let irregular: [String: [String]]
    let compounds: Compounds?
    private let snowball: SnowballStemmer?
    private let endings: EndingTable?

    init(_ language: Language, _ folding: Folding) {
        let rules = language.search
        self.folding = folding
        stopWords = Set(rules.stopWords.map(folding.folded))
        prefixes = rules.prefixes
        shortestBare = rules.shortestTypo - 1
        irregular = Self.kin(rules.families.map { $0.map(folding.folded) })
        compounds = rules.compounds.map { Compounds($0) }
        snowball = rules.stemmer.flatMap { SnowballStemmer($0) }
        endings = rules.endings.isEmpty ? nil : EndingTable(rules.endings, shortestStem: 2)
    }

    /// The stem of a word in lower case; the word where there is no rule.
    func stem(_ word: String) -> String {
        if let endings { return endings.stem(word) }
        return snowball?.stem(word) ?? word
    }

    func folded(_ word: String) -> String { folding.folded(word) }

    private static func kin(_ families: [[String]]) -> [String: [String]] {
        var kin: [String: [String]] = [:]
        for words in families {
            for word in words { kin[word, default: []] += words.filter { $0 != word } }
        }
        return kin
    }
}
