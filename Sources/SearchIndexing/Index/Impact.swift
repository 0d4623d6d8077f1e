/// How much a record is about a word, as a level from 1 to 15: worked out when the site is built, so that the browser
/// needs neither lengths nor averages.
///
/// The text counts by BM25 (k1 1.4, b 0.5) without the part that weighs rare words, which the browser knows from the
/// length of their lists.
struct Impact {
    private let averageLength: Double

    init(averageLength: Double) {
        self.averageLength = max(1, averageLength)
    }

    /// The level for a word.
    ///
    /// - Parameters:
    ///   - frequency: how often the word stands in the text, summaries counted twice.
    ///   - length: the number of words of the text, counted in the same way.
    ///   - weight: what the fields count that hold the word.
    ///   - prior: how likely a record of its kind is to be what is sought, from 0 to 1.
    func level(frequency: Double, length: Double, weight: Double, prior: Double) -> UInt8 {
        let normal = 1 - Self.b + Self.b * length / averageLength
        let text = frequency * (Self.k1 + 1) / (frequency + Self.k1 * normal)
        let level = ((text + weight) * prior * 15 / Self.most).rounded()
        return UInt8(min(15, max(1, level)))
    }

    private static let k1 = 1.4
    private static let b = 0.5
    /// A word in title, labels and, many times, in the text.
    private static let most = 7.2
}
