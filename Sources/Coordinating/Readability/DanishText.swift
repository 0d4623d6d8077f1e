/// The sentences and words of a Danish text, for saying how hard it is to read.
struct DanishText {
    /// Each with its words, punctuation at its end included in the text.
    let sentences: [Sentence]

    struct Sentence: Hashable, Sendable {
        let text: String
        let words: [String]
    }

    /// Blocks are separated by line feeds, as in the plain text of bodies.
    init(_ text: String) {
        sentences = text.split(separator: "\n").flatMap { Self.sentences(of: String($0)) }
    }

    /// Several texts one after the other.
    init(_ texts: [DanishText]) {
        sentences = texts.flatMap(\.sentences)
    }

    var words: [String] { sentences.flatMap(\.words) }

    /// How hard the text is: the average number of words in a sentence, and the share of words above six letters in percent
    /// (LIX, after Björnsson); below 25 is easy, 45 is for those who read much, 55 is officialese.
    var lix: Int {
        let words = words
        guard !words.isEmpty, !sentences.isEmpty else { return 0 }
        let long = words.count { $0.unicodeScalars.count > 6 }
        return (words.count + sentences.count / 2) / sentences.count + (100 * long + words.count / 2)
            / words.count
    }

    /// A point ends a sentence where a capital letter or nothing follows: `kl. 17`, `f.eks. en` and `17.30` go on.
    private static func sentences(of block: String) -> [Sentence] {
        var found: [Sentence] = []
        let scalars = Array(block.unicodeScalars)
        var start = 0
        for index in scalars.indices where isEnd(index, in: scalars) {
            found.append(contentsOf: sentence(scalars[start...index]))
            start = index + 1
        }
        if start < scalars.count { found.append(contentsOf: sentence(scalars[start...])) }
        return found
    }

    private static func isEnd(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard ends.contains(scalars[index]) else { return false }
        let rest = scalars[(index + 1)...]
        guard let next = rest.first else { return true }
        guard next.properties.isWhitespace else { return false }
        guard scalars[index] == "." else { return true }
        return rest.first { !$0.properties.isWhitespace }.map { !$0.properties.isLowercase && !isDigit($0) }
            ?? true
    }

    private static let ends: [Unicode.Scalar] = [".", "!", "?", "…"]

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType != nil
    }

    /// Most letters are ASCII, and to look a property of Unicode up takes longer than all else here.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
    }

    private static func sentence(_ scalars: ArraySlice<Unicode.Scalar>) -> [Sentence] {
        let words = scalars.split { !(isLetter($0) || isDigit($0) || $0 == "-") }
            .filter { $0.contains(where: isLetter) }.map { text($0) }
        guard !words.isEmpty else { return [] }
        let trimmed = scalars.drop { $0.properties.isWhitespace }
        return [Sentence(text: text(trimmed), words: words)]
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
