/// The letters of a language in their order, as its file has them.
///
///     sorting:
///       alphabet: a b c d=đ e … z æ=ä ø=ö å=aa
///       spelled-out: {ß: ss}
///       capitals-first: yes
///
/// Letters that are joined by `=` stand in one place, and differ only where all else is the same. What is not there is
/// a letter with accents, or comes after the alphabet.
struct Alphabet: Sendable {
    var letters: [[String]] = []
    var spelledOut: [Unicode.Scalar: String] = [:]
    var smallLetters: [Unicode.Scalar: Unicode.Scalar] = [:]
    var isCapitalFirst = false
}

extension Alphabet {
    init(_ reader: inout LanguageReader) {
        letters = reader.texts("alphabet", atMost: 500).map { place in
            place.utf8.split(separator: UInt8(ascii: "=")).map { String(decoding: $0, as: UTF8.self) }
        }
        for (letter, text) in reader.members("spelled-out") {
            guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else { continue }
            spelledOut[scalar] = text
        }
        for (capital, small) in reader.members("capitals") {
            guard let capital = capital.unicodeScalars.first, let small = small.unicodeScalars.first else {
                continue
            }
            smallLetters[capital] = small
        }
        isCapitalFirst = reader.optionalText("capitals-first") == "yes"
    }
}
