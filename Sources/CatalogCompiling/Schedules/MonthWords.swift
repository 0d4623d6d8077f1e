/// The names of months in Danish and English, whole or as their first three letters.
enum MonthWords {
    /// 1 to 12; none for any other word. In lower case, without a dot.
    static func month(_ word: String) -> Int? {
        for names in [danish, english] {
            if let index = names.firstIndex(where: {
                $0 == word || $0.utf8.prefix(3).elementsEqual(word.utf8)
            }) {
                return index + 1
            }
        }
        return nil
    }

    private static let danish = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
        "november", "december",
    ]
    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
