import CatalogModel

/// Collects the words of records and works out the terms that lead to them.
struct TermBuilder {
    private let languages: [LanguageCode]
    private let rules: [LanguageRules]
    private var table = WordTable()
    private var records: [Record] = []
    /// The words of the record that is read.
    private var words = TokenList()

    private struct Record {
        let words: TokenList
        let prior: Double
    }

    /// - Parameters:
    ///   - languages: those that texts are in; where a word is in several, the first one's stem counts.
    ///   - rules: what is known of each of them.
    init(_ languages: [LanguageCode], _ rules: [LanguageRules]) {
        self.languages = languages
        self.rules = rules
    }

    mutating func add(_ record: SearchRecord) {
        words.removeAll()
        for text in record.texts {
            guard let language = languages.firstIndex(of: text.language) else { continue }
            WordScan.words(of: text.text) { word in
                words.append(table.number(of: word, in: language), in: text.field)
            }
        }
        records.append(Record(words: words.fitted, prior: record.prior))
    }

    /// The terms in the order of their scalars.
    ///
    /// - Parameter order: the positions of the records, in which they were added, in the order of their numbers.
    consuming func terms(_ synonyms: [SynonymGroup], numbering order: [Int]) -> [Term] {
        records = order.map { records[$0] }
        let expansion = SynonymExpansion(synonyms, languages, &table)
        let vocabulary = TermVocabulary(table, rules)
        let postings = self.postings(vocabulary, expansion.bound(to: vocabulary))
        return vocabulary.order.compactMap { term in
            postings[term].isEmpty
                ? nil
                : Term(
                    text: vocabulary.texts[term], stemLength: vocabulary.stemLengths[term],
                    postings: postings[term])
        }
    }

    /// What each term leads to, record by record; the words of each are forgotten then.
    private mutating func postings(
        _ vocabulary: TermVocabulary, _ synonyms: BoundSynonyms
    ) -> [[Term.Posting]] {
        var postings = [[Term.Posting]](repeating: [], count: vocabulary.texts.count)
        var counts = TermCounts(vocabulary.texts.count)
        let lengths = records.map { length(of: $0) }
        let impact = Impact(averageLength: lengths.reduce(0, +) / Double(max(1, lengths.count)))
        for number in records.indices {
            let record = records[number]
            counts.reset(titleLength: titleLength(of: record, vocabulary))
            var groups: Set<Int> = []
            record.words.forEach { word, field in
                if vocabulary.isStopWord[word], field != .title { return }
                for form in vocabulary.forms(of: word) { counts.add(form, field) }
                if field.triggersSynonyms, let group = synonyms.groups[word] { groups.formUnion(group) }
            }
            for group in groups.sorted() {
                for word in synonyms.words[group] {
                    for form in vocabulary.forms(of: word) { counts.add(form, .synonym) }
                }
            }
            for term in counts.touched {
                let level = impact.level(
                    frequency: counts.frequency[term], length: lengths[number], weight: counts.weight[term],
                    prior: record.prior)
                postings[term].append(
                    Term.Posting(record: number, level: level, isOfText: counts.weight[term] == 0))
            }
            records[number] = Record(words: TokenList(), prior: record.prior)
        }
        for term in postings.indices { dropCommon(&postings[term]) }
        return postings
    }

    /// How many words of the title say something.
    private func titleLength(of record: Record, _ vocabulary: TermVocabulary) -> Int {
        var length = 0
        record.words.forEach { word, field in
            if field == .title, !vocabulary.isStopWord[word] { length += 1 }
        }
        return length
    }

    private func length(of record: Record) -> Double {
        var length = 0.0
        record.words.forEach { _, field in length += field.frequency }
        return length
    }

    /// A word in the texts of a quarter of all records says little there; in titles and labels it stays.
    private func dropCommon(_ postings: inout [Term.Posting]) {
        guard postings.count > 40, postings.count * 4 > records.count else { return }
        if postings.contains(where: { !$0.isOfText }) { postings.removeAll(where: \.isOfText) }
    }
}

/// What the terms of one record count, with room for all terms, so that nothing is looked up.
private struct TermCounts {
    private(set) var frequency: [Double]
    private(set) var weight: [Double]
    /// A bit for each field in which the term was met.
    private var fields: [UInt8]
    private(set) var touched: [Int] = []
    private var titleShare = 1.0

    init(_ count: Int) {
        frequency = [Double](repeating: 0, count: count)
        weight = frequency
        fields = [UInt8](repeating: 0, count: count)
    }

    mutating func add(_ form: TermVocabulary.Form, _ field: SearchField) {
        let bit = UInt8(1) << field.rawValue
        if fields[form.term] == 0 { touched.append(form.term) }
        frequency[form.term] += field.frequency * form.share
        // A field counts once, however often the word stands in it; several fields count together.
        if fields[form.term] & bit == 0 {
            weight[form.term] += field.weight * form.share * (field == .title ? titleShare : 1)
        }
        fields[form.term] |= bit
    }

    /// A word counts more in a short title, of which it is a greater part.
    mutating func reset(titleLength: Int) {
        titleShare = 0.6 + 0.8 / Double(max(1, titleLength))
        for term in touched { (frequency[term], weight[term], fields[term]) = (0, 0, 0) }
        touched.removeAll(keepingCapacity: true)
    }
}
