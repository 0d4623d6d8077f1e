import Diagnostics
import Testing

@testable import DocumentParsing

struct JSONParserTests {
    private func fault(_ text: String) -> Int? {
        do {
            _ = try JSONParser.parse(Array(text.utf8))
            return nil
        } catch {
            return error.offset
        }
    }

    @Test func `values of every kind are read`() throws {
        let text =
            #" {"a": [1, -2.5e1, "x\n\u00e6\ud83d\ude00\/"], "b": {"c": true, "d": null}, "e": [], "f": {}} "#
        let node = try JSONParser.parse(Array(text.utf8))
        #expect(node["a"]?.elements?[0].number == 1)
        #expect(node["a"]?.elements?[1].number == -25)
        #expect(node["a"]?.elements?[2].text == "x\næ😀/")
        #expect(node["b"]?["c"] != nil)
        #expect(node["b"]?["x"] == nil)
        #expect(node["e"]?.elements?.isEmpty == true)
    }

    @Test func `a byte order mark is passed over`() throws {
        #expect(try JSONParser.parse([0xEF, 0xBB, 0xBF] + Array("1".utf8)).number == 1)
    }

    @Test(arguments: [
        ("", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a: 1}", 1), ("[1] x", 4), ("\"a", 2),
        ("tru", 3), ("01x", 2), ("+1", 0), ("1e999", 0), ("\"\\x\"", 2), ("\"\\ud800\"", 7), ("NaN", 0),
        ("\"a\u{1}\"", 2),
    ])
    func `what is no JSON is a fault at its first wrong byte`(text: String, offset: Int) {
        #expect(fault(text) == offset)
    }

    @Test func `what is nested too deep is a fault, and no crash`() {
        #expect(fault(String(repeating: "[", count: 100_000)) == 32)
        #expect(fault(String(repeating: "[", count: 31) + "1" + String(repeating: "]", count: 31)) == nil)
    }

    @Test func `bytes that are no UTF-8 are a fault`() {
        #expect(throws: JSONFault.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    }

    @Test func `a fault knows its line and column, in characters`() {
        let text = "{\n\"æ\": x}"
        #expect(JSONFault(offset: 8).range(in: Array(text.utf8)).start.line == 2)
        #expect(JSONFault(offset: 8).range(in: Array(text.utf8)).start.column == 6)
    }
}
