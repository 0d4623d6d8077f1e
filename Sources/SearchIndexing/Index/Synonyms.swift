import CatalogModel

/// The words of groups of synonyms, taken into the table of words before terms are worked out.
struct SynonymExpansion {
    /// For each group the numbers of all its words.
    private var words: [[Int]] = []
    /// For each group without a definition the words that stand for it, which are single ones.
    private var triggers: [[Int]] = []

    init(_ groups: [SynonymGroup], _ languages: [LanguageCode], _ table: inout WordTable) {
        for group in groups {
            var (all, single): ([Int], [Int]) = ([], [])
            for (language, texts) in group.words.sorted(by: { $0.key < $1.key }) {
                guard let language = languages.firstIndex(of: language) else { continue }
                for text in texts {
                    var numbers: [Int] = []
                    WordScan.words(of: text) { numbers.append(table.number(of: $0, in: language)) }
                    all += numbers
                    if numbers.count == 1 { single += numbers }
                }
            }
            words.append(all)
            triggers.append(group.isDefined ? [] : single)
        }
    }

    /// The words that call for a group, by any form of theirs.
    func bound(to vocabulary: TermVocabulary) -> BoundSynonyms {
        var groupsOfTerms: [Int: Set<Int>] = [:]
        for (group, words) in triggers.enumerated() {
            for word in words {
                for form in vocabulary.forms(of: word).prefix(1) {
                    groupsOfTerms[form.term, default: []].insert(group)
                }
            }
        }
        var stems: [Substring: Set<Int>] = [:]
        for (term, groups) in groupsOfTerms {
            stems[vocabulary.stem(of: term), default: []].formUnion(groups)
        }
        var bound = BoundSynonyms(words: words, groups: [:])
        guard !stems.isEmpty else { return bound }
        for word in 0..<vocabulary.wordCount {
            // The later part of a compound calls as well: football means the pigefodbold, too.
            for form in vocabulary.forms(of: word) {
                if let groups = stems[vocabulary.stem(of: form.term)] {
                    bound.groups[word, default: []].formUnion(groups)
                }
            }
        }
        return bound
    }
}

/// Which words call for which groups of synonyms.
struct BoundSynonyms {
    /// For each group the numbers of its words.
    let words: [[Int]]
    /// For words, by number, the groups that they call for.
    var groups: [Int: Set<Int>]
}
