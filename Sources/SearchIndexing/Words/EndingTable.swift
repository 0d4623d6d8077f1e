/// Stems by taking endings away, for languages that libstemmer has no stemmer for.
struct EndingTable {
    /// The longest first, so that the whole ending goes.
    private let endings: [[Unicode.Scalar]]
    private let shortestStem: Int

    init(_ endings: String, shortestStem: Int) {
        self.endings = endings.utf8.split(separator: UInt8(ascii: " "))
            .map { Array((String(Substring($0))).unicodeScalars) }
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

    /// Cases of nouns and adjectives, and the commonest forms of verbs.
    static let ukrainian = EndingTable(
        """
        ами ями ові еві єві ого ому ими іми ій ою ею єю ах ях ам ям ом ем єм ів їв ей ий их им іх а я у ю и і ї о е є ь \
        ти тися ться ють уть ать ять емо имо ємо еш иш єш ла ло ли
        """, shortestStem: 2)

    /// Plurals, comparison and the joined forms of pronouns.
    static let persian = EndingTable("هایی های ها ترین تر ان ات هایم هایت هایش ی", shortestStem: 2)
}
