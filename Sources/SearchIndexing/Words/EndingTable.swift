/// Stems by taking endings away, for languages that libstemmer has no stemmer for.
struct EndingTable {
    /// The longest first, so that the whole ending goes.
    private let endings: [[Unicode.Scalar]]
    private let shortestStem: Int

    init(_ endings: [String], shortestStem: Int) {
        self.endings = endings.map { Array($0.unicodeScalars) }
            .sorted { ($1.count, $1.map(\.value).first ?? 0) < ($0.count, $0.map(\.value).first ?? 0) }
        self.shortestStem = shortestStem
    }

    func stem(_ word: String) -> String {
        let scalars = Array(word.unicodeScalars)
        for ending in endings where scalars.count >= ending.count + shortestStem {
            if scalars.suffix(ending.count).elementsEqual(ending) {
                var stem = ""
                stem.unicodeScalars.append(contentsOf: scalars.dropLast(ending.count))
                return stem
            }
        }
        return word
    }
}
