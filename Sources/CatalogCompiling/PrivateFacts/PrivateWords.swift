import CatalogModel

/// The words of a language by which it is seen that a sentence tells something private of a particular person.
///
/// They are lists in `DanishPrivateWords` and `EnglishPrivateWords`: a class of words, a colon, and words and phrases between
/// commas; `a|b c` stands for `a c` and `b c`, and `_` joins words within such a choice. Case and accents count for nothing.
///
/// ```
/// health state: pregnant, in hospital     a fact that is said with "is"
/// health having: diabetes                 a fact that is said with "has"
/// health verb: suffers from               a fact that is a verb by itself
/// ```
struct PrivateWords: Sendable {
    /// The part that a word plays in a sentence; some play several.
    struct Role: OptionSet, Sendable {
        let rawValue: UInt32

        /// "is", "was".
        static let state = Role(rawValue: 1)
        /// "has", "suffers from".
        static let having = Role(rawValue: 1 << 1)
        /// Points at somebody by itself: "she", "formanden", "one of our".
        static let person = Role(rawValue: 1 << 2)
        /// Does so with a word before it: "our chair".
        static let function = Role(rawValue: 1 << 3)
        /// Such a word: "our", "the".
        static let determiner = Role(rawValue: 1 << 4)
        /// "his", "her", before what somebody has.
        static let possessor = Role(rawValue: 1 << 5)
        /// Makes a name of the word beside it: "the Haddad family".
        static let family = Role(rawValue: 1 << 6)
        /// A first name.
        static let name = Role(rawValue: 1 << 7)
        /// Whoever is meant by it is nobody in particular: "you", "people", "the association".
        static let someone = Role(rawValue: 1 << 8)
        static let preposition = Role(rawValue: 1 << 9)
        static let relative = Role(rawValue: 1 << 10)
        static let conjunction = Role(rawValue: 1 << 11)
        /// What follows is not said to be so: "if".
        static let condition = Role(rawValue: 1 << 12)
        /// Makes a rule of a sentence about a function: "must".
        static let modal = Role(rawValue: 1 << 13)
        /// May stand anywhere: "not", "recently".
        static let filler = Role(rawValue: 1 << 14)
        /// Behind the word for a belief it makes an office or an organisation of it: "priest".
        static let office = Role(rawValue: 1 << 15)
        /// A person and "is" in one: "he's".
        static let contracted = Role(rawValue: 1 << 16)
        /// Points at one of those named behind it: "one of our".
        static let group = Role(rawValue: 1 << 17)
        /// Makes a possessor of the person before it: "'s".
        static let possessive = Role(rawValue: 1 << 18)
    }

    /// How a fact is said.
    enum Saying: Sendable { case state, having, verb }

    struct Fact: Sendable {
        let matter: PrivateMatter
        let saying: Saying
    }

    /// A phrase behind its first word.
    struct Phrase<Meaning: Sendable>: Sendable {
        let rest: [UInt64]
        let meaning: Meaning
    }

    /// Whether a word is the rare one of a fact's, such as "prison" in "in prison"; wrong now and then, but quick.
    private var rareWords = [Bool](repeating: false, count: 1 << 14)
    private(set) var facts: [UInt64: [Phrase<Fact>]] = [:]
    private(set) var roles: [UInt64: [Phrase<Role>]] = [:]
    /// Whether a verb may stand before its subject: "I dag er Ole syg".
    let invertsVerbs: Bool

    init(_ texts: String..., invertsVerbs: Bool) {
        self.invertsVerbs = invertsVerbs
        for text in texts { for line in text.utf8.split(separator: UInt8(ascii: "\n")) { add(line) } }
        markRareWords()
        for key in facts.keys { facts[key]?.sort { $0.rest.count > $1.rest.count } }
        for key in roles.keys { roles[key]?.sort { $0.rest.count > $1.rest.count } }
    }

    /// Whether a text with the word may tell a fact; without any such word it cannot.
    func mayTell(_ hash: UInt64) -> Bool { rareWords[Self.slot(hash)] }

    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & 0x3FFF) }

    /// The words for texts in a language; none where nobody wrote any.
    static func words(of language: LanguageCode) -> PrivateWords? {
        switch language.code {
        case "da": danish
        case "en": english
        default: nil
        }
    }

    private static let danish = PrivateWords(DanishPrivateWords.text, FirstNames.text, invertsVerbs: true)
    private static let english = PrivateWords(EnglishPrivateWords.text, FirstNames.text, invertsVerbs: false)
}

extension PrivateWords {
    /// Of each fact the last word that has no part of its own: what has one is in every other sentence.
    private mutating func markRareWords() {
        for (first, phrases) in facts {
            for phrase in phrases {
                let words = [first] + phrase.rest
                let rare = words.last { roles[$0]?.contains { $0.rest.isEmpty } != true } ?? first
                rareWords[Self.slot(rare)] = true
            }
        }
    }

    private mutating func add(_ line: Substring.UTF8View) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let heading = Substring(line[..<colon]).split(separator: " ").map(String.init)
        for phrase in line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")) {
            for words in Self.choices(Substring(phrase)) where !words.isEmpty { add(words, heading) }
        }
    }

    private mutating func add(_ words: [UInt64], _ heading: [String]) {
        let rest = Array(words.dropFirst())
        if let matter = heading.first.flatMap(PrivateMatter.init),
            let saying = Self.sayings[heading.last ?? ""]
        {
            facts[words[0], default: []].append(
                Phrase(rest: rest, meaning: Fact(matter: matter, saying: saying)))
        } else if let role = Self.roles[heading.joined(separator: " ")] {
            var phrases = roles[words[0]] ?? []
            if let index = phrases.firstIndex(where: { $0.rest == rest }) {
                phrases[index] = Phrase(rest: rest, meaning: phrases[index].meaning.union(role))
            } else {
                phrases.append(Phrase(rest: rest, meaning: role))
            }
            roles[words[0]] = phrases
        }
    }

    private static let sayings: [String: Saying] = ["state": .state, "having": .having, "verb": .verb]

    private static let roles: [String: Role] = [
        "link state": .state, "link having": .having, "person": .person, "role": .function,
        "determiner": .determiner, "possessor": .possessor, "family": .family, "name": .name,
        "someone": .someone, "preposition": .preposition, "relative": .relative,
        "conjunction": .conjunction, "condition": .condition, "modal": .modal, "filler": .filler,
        "office": .office, "contracted": .contracted, "one of": [.person, .group], "possessive": .possessive,
    ]

    /// Each way to read a phrase, as hashes of its words.
    private static func choices(_ phrase: Substring) -> [[UInt64]] {
        phrase.split(separator: " ").reduce([[]]) { readings, word in
            readings.flatMap { reading in
                word.split(separator: "|").map { reading + NameWords.of(String($0)).map(\.hash) }
            }
        }
    }
}
