/// What one word of a text is found by.
struct WordForm {
    /// The folded form.
    let term: String
    /// What the form belongs to: forms of one stem are one word.
    let stem: String
    /// How much of the word's weight the form has, from 0 to 1.
    let share: Double
}

/// Works out the forms that words of one language are found by.
struct WordForms {
    let rules: LanguageRules
    /// Whether the catalog has a word, in lower case, by itself.
    let isKnown: (String) -> Bool

    /// The word itself and, with a smaller share, its parts and kin.
    func forms(of word: String) -> [WordForm] {
        let lower = word.lowercased()
        // Such a word is none that anybody looks for, and to take it apart would take time.
        guard lower.utf8.count <= Self.longestWord else { return [whole(lower)] }
        let parts = WordScan.parts(of: lower)
        let joined = parts.joined()
        var forms = [form(joined, 1)]
        if parts.count > 1 { forms += parts.map { form($0, Self.partShare) } }
        for part in parts {
            let tails = rules.compounds?.tails(of: part, stem: rules.stem, isKnown: isKnown) ?? []
            forms += tails.flatMap { tail in
                [form(tail, Self.compoundShare)] + kin(of: tail, Self.compoundShare)
            }
        }
        let folded = forms[0].term
        forms += bare(folded).map { form($0, Self.bareShare) }
        return forms + kin(of: folded, 1)
    }

    /// Forms of the same word that no ending explains.
    private func kin(of word: String, _ share: Double) -> [WordForm] {
        (rules.irregular[rules.folded(word)] ?? []).map { form($0, share * Self.kinShare) }
    }

    /// In bytes; the longest word in Danish texts of municipalities has 51 letters.
    private static let longestWord = 120

    private func whole(_ word: String) -> WordForm {
        let term = rules.folded(word)
        return WordForm(term: term, stem: term, share: 1)
    }

    private static let partShare = 0.9
    private static let compoundShare = 0.5
    private static let bareShare = 0.95
    private static let kinShare = 0.7

    private func form(_ word: String, _ share: Double) -> WordForm {
        WordForm(
            term: rules.folded(word), stem: rules.folded(stem(word)), share: share)
    }

    /// A stem that is a word itself has a stem, too: `aktiviteter` is of `aktivitet`, which is of `aktivit`.
    private func stem(_ word: String) -> String {
        let stem = rules.stem(word)
        return stem != word && isKnown(stem) ? rules.stem(stem) : stem
    }

    /// The word without what is written together with it.
    private func bare(_ folded: String) -> [String] {
        rules.prefixes.filter { folded.utf8.starts(with: $0.utf8) }.prefix(1).compactMap { prefix in
            let rest = folded.unicodeScalars.dropFirst(prefix.unicodeScalars.count)
            return rest.count >= rules.shortestBare ? String(rest) : nil
        }
    }
}
