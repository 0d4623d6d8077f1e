import Diagnostics
import Foundation
import Testing

@testable import SiteExporting

struct EditingWordsTests {
    private let words = EditingWords.all + EditingWords.existing
    private var keys: Set<String> { Set(words.map { "\($0.key)" }) }

    private static let scripts: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        let folder = url.path + "/themes/standard/assets/"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix("editing") && $0.hasSuffix(".js") }
            .map { (try? String(contentsOfFile: folder + $0, encoding: .utf8)) ?? "" }.joined()
    }()

    @Test func `every word that the scripts use is there`() {
        let used = Set(Self.scripts.matches(of: /words\.(\w+)/).map { String($0.1) })
        #expect(used.count > 50)
        #expect(used.subtracting(keys).isEmpty, "\(used.subtracting(keys))")
    }

    @Test func `no word is there for nothing, none twice, and none is empty`() {
        for key in keys {
            let isUsed =
                Self.scripts.contains("words.\(key)") || Self.scripts.contains("\"\(key)\"")
                || key.hasPrefix("repeat_")
            #expect(isUsed, "\(key)")
        }
        #expect(keys.count == words.count)
        #expect(words.allSatisfy { !$0.text.danish.isEmpty && !$0.text.english.isEmpty })
    }
}
