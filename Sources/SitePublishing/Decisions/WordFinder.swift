package import CatalogModel

/// Finds in texts the words that the vocabulary `words` explains.
///
/// A word is found with an ending of at most three letters, since Danish puts its article there:
///
///     WordFinder(terms).terms(in: ["Aftalen ligger hos tovholderen."])  // tovholder
///
/// Each word of a text is looked up a fixed number of times, so the work grows with the text and not with the vocabulary.
struct WordFinder: Sendable {
    /// How much longer a word may be than the one that is explained.
    private static let ending = 3

    private let terms: [Vocabulary.Term]
    /// The terms by the first of their words; most have one.
    private var positions: [String: [(term: Int, words: [String])]] = [:]

    init(_ terms: [Vocabulary.Term]) {
        self.terms = terms
        for (index, term) in terms.enumerated() {
            let words = Self.words(of: term.word ?? "")
            if let first = words.first { positions[first, default: []].append((index, words)) }
        }
    }

    var isEmpty: Bool { positions.isEmpty }

    /// The terms whose words stand in the texts, in the order of the vocabulary.
    func terms(in texts: [String]) -> [Vocabulary.Term] {
        guard !isEmpty else { return [] }
        var found: Set<Int> = []
        for text in texts {
            let words = Self.words(of: text)
            for index in words.indices { found.formUnion(matches(words[index...])) }
        }
        return found.sorted().map { terms[$0] }
    }

    /// The terms that begin with the first of the words.
    private func matches(_ words: ArraySlice<String>) -> [Int] {
        guard let first = words.first else { return [] }
        let letters = first.unicodeScalars
        return (0...Self.ending).filter { $0 < letters.count }.flatMap { cut -> [Int] in
            (positions[String(letters.dropLast(cut))] ?? []).filter { candidate in
                candidate.words.count <= words.count
                    && zip(candidate.words, words).dropFirst().allSatisfy { Self.isForm($1, of: $0) }
            }.map(\.term)
        }
    }

    private static func isForm(_ word: String, of base: String) -> Bool {
        let (longer, shorter) = (word.unicodeScalars, base.unicodeScalars)
        return longer.count <= shorter.count + ending && longer.starts(with: shorter)
    }

    /// The words of a text in small letters; what is neither letter nor digit parts them.
    private static func words(of text: String) -> [String] {
        text.lowercased().unicodeScalars
            .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String($0) }
    }
}

extension PublicEntry {
    /// The words of the entry's texts that need explaining: as the reader sees the texts, and as the main language has
    /// them, whose words stand in letters.
    package var explainedWords: [Vocabulary.Term] {
        let finder = catalog.publication.words
        guard !finder.isEmpty else { return [] }
        let original = shown(in: catalog.read(in: catalog.mainLanguage))
        return finder.terms(
            in: readTexts + (catalog.language == catalog.mainLanguage ? [] : original.readTexts))
    }

    private var readTexts: [String] {
        [titleOrRole.text, summary?.text, body?.text.plainText].compactMap(\.self) + searchedTexts.map(\.text)
    }
}
