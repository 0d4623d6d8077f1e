private import CLibStemmer

/// A stemmer of the Snowball project, where libstemmer has one for the language.
final class SnowballStemmer {
    private let stemmer: OpaquePointer

    /// None where libstemmer does not know the language.
    init?(_ language: String) {
        guard let stemmer = sb_stemmer_new(language, "UTF_8") else { return nil }
        self.stemmer = stemmer
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of a word in lower case.
    func stem(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
        let length = Int(sb_stemmer_length(stemmer))
        return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
}
