/// What is known of a language when its words are indexed, as its file has it.
package struct SearchRules: Sendable {
    /// The name of a stemmer of the Snowball project.
    package let stemmer: String?
    /// What words end with, for languages without such a stemmer.
    package let endings: [String]
    /// What is written together with the word after it, the longest first.
    package let prefixes: [String]
    /// Words that say nothing of what is sought.
    package let stopWords: [String]
    /// Words that go with much of what is sought, such as `help`: they count half, and nothing has to have them.
    package let broadWords: [String]
    /// What people type who want a number: contacts with one are found by it.
    package let ringing: [String]
    /// Of whom parents write that look for something: what is for girls, and what is for boys, is found by it.
    package let girls: [String]
    package let boys: [String]
    /// Forms that no ending explains: each word of a family stands for the others.
    package let families: [[String]]
    /// Letters that people write in several ways, and the one they are looked up by.
    package let folding: [(letter: Unicode.Scalar, replacement: String)]
    /// The length of the shortest word in which a typing error is forgiven.
    package let shortestTypo: Int
    package let compounds: CompoundRules?
    /// What people write for days, parts of the day and ages.
    package let meanings: TimeMeanings?

    init(_ reader: inout LanguageReader) {
        stemmer = reader.optionalText("stemmer")
        endings = reader.texts("endings", atMost: 200)
        prefixes = reader.texts("prefixes", atMost: 50)
        stopWords = reader.texts("stop-words", atMost: 1_000)
        broadWords = reader.texts("broad-words", atMost: 100)
        ringing = reader.texts("ringing", atMost: 30)
        girls = reader.texts("girls", atMost: 20)
        boys = reader.texts("boys", atMost: 20)
        families = reader.texts("families", atMost: 500).map { Array($0.words.prefix(20)) }
        folding = reader.members("folding").compactMap { letter, replacement in
            let scalars = letter.unicodeScalars
            guard scalars.count == 1, let scalar = scalars.first else { return nil }
            return (scalar, replacement)
        }
        shortestTypo = reader.optionalText("shortest-typo").flatMap { Int($0) } ?? 4
        compounds = reader.optionalGroup("compounds") { CompoundRules(&$0) }
        meanings = reader.optionalGroup("meanings") { TimeMeanings(&$0) }
    }

    /// A language of which nothing is known.
    static var none: SearchRules {
        var reader = LanguageReader(LanguageFile(path: ""))
        return SearchRules(&reader)
    }
}

/// The later parts of compounds that are words to look for, such as the café of a Danish `sprogcafé`.
package struct CompoundRules: Sendable {
    /// In the form that the stemmer leaves.
    package let heads: [String]
    /// Heads that count only after a part that is a word itself.
    package let shortHeads: [String]
    /// Words that end as a head does and have nothing to do with it.
    package let wholes: [String]
    /// Letters that may stand between two parts.
    package let joints: [String]
    /// What a part that stands before a head must have one of.
    package let vowels: String

    init(_ reader: inout LanguageReader) {
        heads = reader.texts("heads", atMost: 2_000)
        shortHeads = reader.texts("short-heads", atMost: 200)
        wholes = reader.texts("wholes", atMost: 1_000)
        joints = reader.texts("joints", atMost: 10)
        vowels = reader.text("vowels")
    }
}
