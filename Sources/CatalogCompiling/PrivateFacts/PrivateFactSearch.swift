/// Finds the places where a text tells something private of a particular person: "Ole has diabetes", not "we help people
/// with diabetes".
///
/// Three things have to come together in one clause: somebody who is named or pointed at, a verb that rules from there, and
/// behind it a fact from the lists of `PrivateWords`. Each word is looked at once.
struct PrivateFactSearch {
    struct Find {
        let matter: PrivateMatter
        /// Of the words that tell the fact.
        let range: Range<Int>
        /// The same for the same words of two texts.
        let value: UInt64
    }

    private let vocabulary: PrivateWords
    private let words: [SentenceWord]
    private var finds: [Find] = []

    /// What a text tells, in the order of its words; `joinsLines` where it is not decoded.
    static func finds(
        in text: UnsafeBufferPointer<UInt8>, _ vocabulary: PrivateWords, joinsLines: Bool = false
    ) -> [Find] {
        guard mayTell(text, vocabulary) else { return [] }
        var search = PrivateFactSearch(
            vocabulary: vocabulary, words: SentenceWord.all(in: text, joinsLines: joinsLines))
        search.run()
        return search.finds
    }

    /// Most texts have none of the words without which no fact is told.
    private static func mayTell(_ text: UnsafeBufferPointer<UInt8>, _ vocabulary: PrivateWords) -> Bool {
        var words = NameWords(text)
        while let word = words.next() {
            if vocabulary.mayTell(word.hash) { return true }
        }
        return false
    }

    private init(vocabulary: PrivateWords, words: [SentenceWord]) {
        self.vocabulary = vocabulary
        self.words = words
    }

    private mutating func run() {
        var clause = Clause(invertsVerbs: vocabulary.invertsVerbs)
        var index = 0
        while index < words.count {
            let word = words[index]
            if word.beginsSentence {
                clause = Clause(invertsVerbs: vocabulary.invertsVerbs)
            } else if word.followsPause {
                clause.pause()
            }
            if let length = fact(at: index, in: clause) {
                index += length
                clause.passFact()
                continue
            }
            let (roles, length) = roles(at: index)
            clause.take(roles, word)
            index += length
        }
    }

    /// Reports a fact that the clause tells, and says of how many words it is.
    private mutating func fact(at index: Int, in clause: Clause) -> Int? {
        for phrase in vocabulary.facts[words[index].hash] ?? []
        where isAt(index, phrase.rest) && clause.tells(phrase.meaning) {
            let end = index + phrase.rest.count
            if phrase.meaning.matter == .belief, isOffice(end + 1) { continue }
            finds.append(
                Find(
                    matter: phrase.meaning.matter,
                    range: words[index].word.range.lowerBound..<words[end].word.range.upperBound,
                    value: words[index].hash &* 31 &+ UInt64(phrase.rest.count)))
            return phrase.rest.count + 1
        }
        return nil
    }

    private func roles(at index: Int) -> (PrivateWords.Role, Int) {
        for phrase in vocabulary.roles[words[index].hash] ?? [] where isAt(index, phrase.rest) {
            return (phrase.meaning, phrase.rest.count + 1)
        }
        return (genitive(words[index].word), 1)
    }

    /// What a word does that has an `s` at its end: "Oles gæld", "klubbens formand".
    private func genitive(_ word: NameWord) -> PrivateWords.Role {
        guard vocabulary.invertsVerbs, word.stemHash != word.hash, word.letters > 3 else { return [] }
        let isPersons = vocabulary.roles[word.stemHash]?.contains {
            $0.rest.isEmpty && !$0.meaning.isDisjoint(with: [.name, .person])
        }
        return isPersons == true ? [.determiner, .possessor] : .determiner
    }

    /// Whether the words behind one are these, in the same sentence.
    private func isAt(_ index: Int, _ rest: [UInt64]) -> Bool {
        guard index + rest.count < words.count else { return false }
        for (offset, hash) in rest.enumerated() {
            let word = words[index + 1 + offset]
            guard word.hash == hash, !word.beginsSentence else { return false }
        }
        return true
    }

    private func isOffice(_ index: Int) -> Bool {
        guard index < words.count, !words[index].beginsSentence, !words[index].followsPause else {
            return false
        }
        return roles(at: index).0.contains(.office)
    }
}
