import SiteWording

/// The later parts of compounds: who looks for a café means the sprogcafé, too.
///
/// A word list of a whole language is not to be had under a free licence here, so parts are known from two places: the
/// words of the catalog itself, and the heads of the language, which name what associations and municipalities offer.
struct Compounds {
    /// In letters: each split of a word takes time, and no compound that people write is longer.
    private static let longest = 60

    /// In letters: what ends with so long a word of the catalog is a compound whatever it begins with.
    private static let longTail = 7

    private let heads: Set<String>
    private let wholes: Set<String>
    private let joints: [String]
    private let vowels: Set<Unicode.Scalar>

    init(_ rules: CompoundRules) {
        heads = Set(rules.heads + rules.shortHeads)
        wholes = Set(rules.wholes)
        joints = rules.joints
        vowels = Set(rules.vowels.unicodeScalars)
    }

    /// The parts that end a word in lower case, the longest first; empty where the word is not a compound.
    ///
    /// - Parameters:
    ///   - stem: takes a word to its stem, by which it is compared with the heads.
    ///   - isKnown: whether the catalog has a word by itself.
    func tails(
        of word: String, stem: (String) -> String, isKnown: (String) -> Bool
    ) -> [String] {
        let scalars = Array(word.unicodeScalars)
        guard (6...Self.longest).contains(scalars.count), !wholes.contains(stem(word)) else { return [] }
        var tails: [String] = []
        for length in 3...(scalars.count - 3) {
            let (front, tail) = (text(scalars[..<length]), text(scalars[length...]))
            if isHead(tail, after: front, stem, isKnown) { tails.append(tail) }
        }
        return tails
    }

    private func isHead(
        _ tail: String, after front: String, _ stem: (String) -> String, _ isKnown: (String) -> Bool
    ) -> Bool {
        let base = stem(tail)
        if heads.contains(base) || heads.contains(tail) {
            return base.unicodeScalars.count > 3 ? hasVowel(front) : isPart(front, stem, isKnown)
        }
        let length = tail.unicodeScalars.count
        guard length >= 5, isKnown(tail) else { return false }
        return length >= Self.longTail ? hasVowel(front) : isPart(front, stem, isKnown)
    }

    /// Whether a front can stand by itself, with letters that join it or without.
    private func isPart(_ front: String, _ stem: (String) -> String, _ isKnown: (String) -> Bool) -> Bool {
        let bare = joints.filter { front.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }.map { joint in
            text(Array(front.unicodeScalars).dropLast(joint.unicodeScalars.count))
        }
        let candidates = [front] + bare
        return candidates.contains {
            $0.unicodeScalars.count >= 3 && (isKnown($0) || heads.contains(stem($0)))
        }
    }

    private func hasVowel(_ text: String) -> Bool {
        text.unicodeScalars.contains { vowels.contains($0) }
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
