import CatalogModel

/// What is known of a language when its words are indexed.
///
/// None of it travels to the browser but the words to pass over.
struct LanguageRules {
    /// Words that say nothing of what is sought, folded.
    let stopWords: Set<String>
    /// What is written together with the word after it, folded, the longest first.
    let prefixes: [String]
    /// Forms that no ending explains, folded: each word of a row stands for the others.
    let irregular: [String: [String]]
    let compounds: Compounds?
    private let snowball: SnowballStemmer?
    private let endings: EndingTable?

    init(_ language: LanguageCode) {
        stopWords = Set((StopWords.lists[language.code] ?? "").words.map(Self.folded))
        prefixes = Self.prefixes[language.code] ?? []
        irregular = Self.families(Self.irregularFamilies[language.code] ?? [])
        compounds = language == .danish ? Compounds() : nil
        snowball = SnowballStemmer(language.code)
        endings = ["uk": EndingTable.ukrainian, "fa": .persian][language.code]
    }

    /// The stem of a word in lower case; the word where there is no rule.
    func stem(_ word: String) -> String {
        if let endings { return endings.stem(word) }
        return snowball?.stem(word) ?? word
    }

    static func folded(_ word: String) -> String { String(decoding: Folding.fold(word), as: UTF8.self) }

    /// The article and its unions with `and`, `with`, `like`, `so`, `to` in Arabic; prepositions in Tigrinya.
    private static let prefixes: [String: [String]] = [
        "ar": ["وبال", "وال", "بال", "كال", "فال", "لل", "ال"],
        "ti": ["ብዛዕባ", "ናይ", "ካብ", "ኣብ", "ን", "ብ"],
    ]

    private static let irregularFamilies: [String: [String]] = [
        "da": [
            "barn børn barnet børnene børns barns", "bog bøger bogen bøgerne",
            "mand mænd manden mændene mænds",
            "fod fødder", "hånd hænder", "nat nætter", "datter døtre", "søn sønner", "bror brødre",
            "søster søstre", "far fædre", "mor mødre moderen", "and ænder", "tand tænder", "stad stæder",
            "ung unge", "cykel cykler cykle cykling cykelen", "forælder forældre forældrene",
            "svømme svømning", "løb løbe løber", "sy syning syer", "møbel møbler møblerne",
            "museum museer museet", "gammel gamle",
        ],
        "en": [
            "child children", "woman women", "man men", "person people", "foot feet", "tooth teeth",
            "cycle cycling bike bikes bicycle", "swim swimming", "sew sewing",
        ],
        "uk": [
            "жінка жінки жінок жінкам жінками", "дитина діти дітей дітям дитини", "людина люди людей людям",
            "книга книжка книг книжок", "день дня дні днів", "одяг одягу", "друг друзі друзів",
        ],
    ]

    private static func families(_ rows: [String]) -> [String: [String]] {
        var families: [String: [String]] = [:]
        for row in rows {
            let words = row.words.map(folded)
            for word in words { families[word, default: []] += words.filter { $0 != word } }
        }
        return families
    }
}

extension String {
    /// The pieces between blanks.
    var words: [String] { utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
}
