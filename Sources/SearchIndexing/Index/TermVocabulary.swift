import CatalogModel

/// The terms that the words of the catalog lead to.
struct TermVocabulary {
    /// The folded form of each term.
    private(set) var texts: [String] = []
    private(set) var stemLengths: [Int] = []
    /// For each word, by its number, whether it says nothing of what is sought.
    private(set) var isStopWord: [Bool] = []
    private var formsOfWords: [Range<Int>] = []
    private var allForms: [Form] = []

    struct Form {
        let term: Int
        let share: Double
    }

    init(_ table: WordTable, _ rules: [LanguageRules]) {
        let known = Self.knownWords(table, rules)
        let makers = rules.indices.map { language in
            WordForms(rules: rules[language]) { known[language].contains($0) }
        }
        var numbers: [String: Int] = [:]
        var stems: [(term: Int, stem: String, language: Int)] = []
        for number in 0..<table.count {
            let (word, language) = table[number]
            let start = allForms.count
            for form in makers[language].forms(of: word) where !form.term.isEmpty {
                let term = numbers[form.term] ?? texts.count
                if term == texts.count {
                    numbers[form.term] = term
                    texts.append(form.term)
                }
                stems.append((term, form.stem, language))
                allForms.append(Form(term: term, share: form.share))
            }
            formsOfWords.append(start..<allForms.count)
            isStopWord.append(
                allForms[start...].first.map { rules[language].stopWords.contains(texts[$0.term]) } ?? true)
        }
        var groups = StemGroups(texts)
        for stem in stems { groups.add(stem.term, stem: stem.stem, language: stem.language) }
        stemLengths = groups.lengths()
    }

    /// The words of each language that take part in compounds.
    private static func knownWords(_ table: WordTable, _ rules: [LanguageRules]) -> [Set<String>] {
        var known = [Set<String>](repeating: [], count: rules.count)
        for number in 0..<table.count {
            let (word, language) = table[number]
            if rules[language].compounds != nil { known[language].insert(word.lowercased()) }
        }
        return known
    }

    /// What a word is found by.
    func forms(of word: Int) -> ArraySlice<Form> { allForms[formsOfWords[word]] }

    /// All terms in the order of their scalars.
    var order: [Int] {
        texts.indices.sorted { texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8) }
    }
}

extension TermVocabulary {
    var wordCount: Int { isStopWord.count }

    /// What all forms of a term's word begin with.
    func stem(of term: Int) -> Substring { Substring(texts[term].unicodeScalars.prefix(stemLengths[term])) }
}
