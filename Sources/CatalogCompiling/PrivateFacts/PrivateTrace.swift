import CatalogModel
import Diagnostics
import DocumentParsing

/// A place in a file where something private is told of a particular person.
struct PrivateTrace: Sendable {
    let matter: PrivateMatter
    /// Of the words that tell it, or of the lines that hold them.
    let range: SourceRange
}

extension PrivateTrace {
    /// More places of one file tell an editor nothing new.
    private static let mostPlaces = 20

    /// What the texts of a document tell, as they were decoded; nothing in languages of which nobody wrote down the words.
    static func all(in document: Document, _ language: LanguageCode?) -> [PrivateTrace] {
        guard let words = language.flatMap(PrivateWords.words) else { return [] }
        var traces: [PrivateTrace] = []
        document.forEachText { text, place in
            guard traces.count < mostPlaces else { return }
            let finds = PrivateFactSearch.finds(in: text, words)
            guard !finds.isEmpty else { return }
            switch place {
            case .value(_, _, let range):
                let written = document.byteRange(of: range)
                traces += finds.map { PrivateTrace($0, in: document, written, or: range, words) }
            case .body:
                traces += finds.prefix(mostPlaces).map { find in
                    let lines = document.byteRange(ofPlainText: find.range.lowerBound)
                    return PrivateTrace(
                        find, in: document, lines, or: document.sourceRange(ofBytes: lines), words)
                }
            case .key, .attribute: break
            }
        }
        return Array(traces.prefix(mostPlaces))
    }

    /// Points at the very words, where they can be found as they were written, and else at all around them.
    private init(
        _ find: PrivateFactSearch.Find, in document: Document, _ written: Range<Int>, or range: SourceRange,
        _ words: PrivateWords
    ) {
        matter = find.matter
        let own = document.bytes[written].withUnsafeBufferPointer { text in
            PrivateFactSearch.finds(in: text, words, joinsLines: true).first { $0.value == find.value }
        }
        self.range =
            own.map {
                document.sourceRange(
                    ofBytes: ($0.range.lowerBound + written.lowerBound)..<($0.range.upperBound
                        + written.lowerBound))
            } ?? range
    }
}
