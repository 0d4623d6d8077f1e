import Foundation
import Testing

@testable import SearchIndexing

struct FoldingTests {
    private struct Vectors: Decodable {
        let vectors: [Vector]
    }

    struct Vector: Decodable, CustomStringConvertible {
        let text: String
        let words: [String]

        var description: String { text }
    }

    /// The script is held to the same file by `Tests/Search/run`.
    private static let vectors: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Search/folding.json")
        let data = (try? Data(contentsOf: file)) ?? Data()
        return (try? JSONDecoder().decode(Vectors.self, from: data))?.vectors ?? []
    }()

    @Test(arguments: vectors)
    func `a text comes to the words that the script makes of it`(_ vector: Vector) {
        var words: [String] = []
        WordScan.words(of: vector.text) { word in
            let parts = WordScan.parts(of: String(decoding: word, as: UTF8.self))
            words.append(Folding.standard.folded(parts.joined()))
        }
        #expect(words == vector.words)
    }

    @Test func `there are vectors`() {
        #expect(Self.vectors.count > 20)
    }
}
