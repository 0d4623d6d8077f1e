import Diagnostics

/// Where a text that is too long can end: after a sentence, else after a part of one, else after a word.
struct TextCut {
    /// How many characters are left.
    let length: Int
    /// The last words that are left.
    let lastWords: String

    init(_ text: String, atMost maximum: Int) {
        let scalars = Array(text.unicodeScalars.prefix(maximum + 1))
        // What is shorter than this says too little.
        let least = maximum / 3
        let end =
            Self.end(in: scalars, from: least) { ".!?…؟።".unicodeScalars.contains($0) }
            ?? Self.end(in: scalars, from: least) { ",;:،–".unicodeScalars.contains($0) }.map { $0 - 1 }
            ?? Self.end(in: scalars, from: 1) { _ in true }
            ?? maximum
        length = end
        let kept = String(String.UnicodeScalarView(scalars.prefix(end)))
        let words = kept.utf8.split(separator: UInt8(ascii: " "))
        lastWords = words.suffix(4).map { String(Substring($0)) }.joined(separator: " ")
    }

    /// Behind the last character of a sort that has a space after it.
    private static func end(
        in scalars: [Unicode.Scalar], from least: Int, where isEnd: (Unicode.Scalar) -> Bool
    ) -> Int? {
        var index = scalars.count - 1
        while index >= max(1, least) {
            if scalars[index] == " ", scalars[index - 1] != " ", isEnd(scalars[index - 1]) { return index }
            index -= 1
        }
        return nil
    }

    var proposal: Message {
        Message(
            da: "slut for eksempel efter '\(lastWords)' (\(length) tegn); resten hører til i brødteksten",
            en: "end for example after '\(lastWords)' (\(length) characters); the rest belongs in the body")
    }
}
