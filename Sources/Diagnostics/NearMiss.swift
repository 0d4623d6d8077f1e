/// Finds what somebody probably meant to write.
package enum NearMiss {
    /// A word that was probably meant.
    package struct Match: Hashable, Sendable {
        /// What to write.
        package let target: String
        /// Whether nothing else can have been meant: the same word but for case and accents, or one slip away
        /// from only one word.
        package let isCertain: Bool

        /// The repair, where the match is certain.
        package func fixes(at range: SourceRange) -> [SourceEdit] {
            isCertain ? [SourceEdit(range, target)] : []
        }
    }

    /// The candidate nearest to `word`, or none when nothing is near enough to be worth proposing.
    package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        match(word, among: candidates)?.target
    }

    /// The same, and whether it is certain.
    package static func match(_ word: String, among candidates: some Sequence<String>) -> Match? {
        match(word, among: candidates.map { ($0, $0) })
    }

    /// The target whose name is nearest to `word`; several names may stand for one target.
    ///
    /// Letter case, Danish letters against their ASCII spellings, hyphens and underscores count for nothing;
    /// then a name that begins with the word, or at most one slip for every three letters, is near enough.
    package static func match(
        _ word: String, among names: some Sequence<(name: String, target: String)>
    ) -> Match? {
        let folded = fold(word)
        guard !folded.isEmpty else { return nil }
        var costByTarget: [String: Int] = [:]
        for (name, target) in names {
            guard let cost = cost(of: folded, against: fold(name)) else { continue }
            costByTarget[target] = min(cost, costByTarget[target] ?? cost)
        }
        let ranking = costByTarget.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let best = ranking.first else { return nil }
        let runnerUp = ranking.count > 1 ? ranking[1].value : .max
        let isCertain = best.value == 0 ? runnerUp > 0 : best.value == oneSlip && runnerUp > 2 * oneSlip
        return Match(target: best.key, isCertain: isCertain && (best.value == 0 || folded.count >= 4))
    }

    /// The targets whose names have most in common with `word`, the best first; of equals those that come first.
    package static func likeliest(
        _ word: String, among names: some Sequence<(name: String, target: String)>, count: Int
    ) -> [String] {
        let wanted = pairs(of: word)
        var best: [(target: String, score: Int)] = []
        for (name, target) in names {
            let found = pairs(of: name)
            // Of two names that share as much the shorter one is the nearer.
            let score = 200 * wanted.intersection(found).count / max(1, wanted.count + found.count)
            if let index = best.firstIndex(where: { $0.target == target }) {
                best[index].score = max(best[index].score, score)
            } else {
                best.append((target, score))
            }
        }
        let ranking = best.enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }
        return ranking.prefix(count).map(\.element.target)
    }

    /// Every two letters that follow each other, the first one with what is before it.
    private static func pairs(of word: String) -> Set<UInt16> {
        let letters = [0x20] + fold(word).prefix(longestWord)
        return Set(zip(letters, letters.dropFirst()).map { UInt16($0) << 8 | UInt16($1) })
    }

    private static func cost(of word: [UInt8], against candidate: [UInt8]) -> Int? {
        if word == candidate { return 0 }
        let limit = min(max(1, word.count / 3), maximalSlips)
        if word.count <= longestWord, let distance = distance(word, candidate, limit: limit) {
            return oneSlip * distance
        }
        let isPrefix =
            min(word.count, candidate.count) >= 3
            && (candidate.starts(with: word) || word.starts(with: candidate))
        return isPrefix ? oneSlip * limit + 1 : nil
    }

    private static let oneSlip = 2
    /// Nobody is helped by a guess that differs in more places.
    private static let maximalSlips = 6
    /// Longer words are no slips of the pen but whole sentences, which would only cost time.
    private static let longestWord = 80

    /// The letters of a word as bytes, with everything left out that people get wrong without noticing.
    package static func fold(_ word: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.utf8.count)
        for scalar in word.unicodeScalars {
            switch scalar {
            case "æ", "Æ": bytes += [UInt8(ascii: "a"), UInt8(ascii: "e")]
            case "ø", "Ø": bytes += [UInt8(ascii: "o"), UInt8(ascii: "e")]
            case "å", "Å": bytes += [UInt8(ascii: "a"), UInt8(ascii: "a")]
            case "-", "_", " ": continue
            case "A"..."Z": bytes.append(UInt8(scalar.value) | 0x20)
            case "\u{0}"..."\u{7F}": bytes.append(UInt8(scalar.value))
            default: bytes += scalar.properties.lowercaseMapping.utf8
            }
        }
        return bytes
    }

    /// The number of insertions, deletions, replacements and swaps between neighbours, unless above `limit`.
    private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1]
            current.reserveCapacity(right.count + 1)
            for j in right.indices {
                var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
