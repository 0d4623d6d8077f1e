import Diagnostics
import Testing

@testable import NeighbourReading

/// The parts of a text, handed over in pieces of some length.
private func parts(_ text: String, pieces length: Int = .max) throws -> (parts: [String], isWhole: Bool) {
    var splitter = IndexSplitter()
    var parts: [String] = []
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
        let end = length < bytes.count - start ? start + length : bytes.count
        try splitter.read(Array(bytes[start..<end])) { part in
            switch part {
            case .member(let key, let value):
                parts.append(
                    "\(String(decoding: key, as: UTF8.self))=\(String(decoding: value, as: UTF8.self))")
            case .entry(let bytes, let range):
                parts.append(
                    "\(range.start.line):\(range.start.column) \(String(decoding: bytes, as: UTF8.self))")
            case .longEntry(let range): parts.append("\(range.start.line):\(range.start.column) too long")
            }
        }
        start = end
    }
    return (parts, splitter.isWhole)
}

struct IndexSplitterTests {
    private let text = """
        {"version": 1, "language":"da",
        "entries": [{"a": "]}, \\" {", "b": [{}]},
          {"æ": 2}] , "gone": [{"kind": "places"}]}
        """

    @Test(arguments: [1, 2, 3, 7, 64, 100_000])
    func `the pieces in which a text comes make no difference`(_ length: Int) throws {
        let (parts, isWhole) = try parts(text, pieces: length)
        #expect(
            parts == [
                "version=1", "language=\"da\"", "2:13 {\"a\": \"]}, \\\" {\", \"b\": [{}]}", "3:3 {\"æ\": 2}",
                "gone=[{\"kind\": \"places\"}]",
            ])
        #expect(isWhole)
    }

    @Test(arguments: [
        "[]", "{} {}", "{\"entries\": {}}", "{\"entries\": [1]}", "{\"entries\": [] \"a\": 1}",
        "{\"entries\": [], \"entries\": []}", "{\"entries\": [{}}", "{\"a\\u0062\": 1}", "x", "{a: 1}",
        "{\"a\": 1]", "{\"\u{1}\": 1}", "{\"" + String(repeating: "k", count: 65) + "\": 1}",
    ])
    func `what is no index is a fault`(_ text: String) {
        #expect(throws: IndexSplitter.Fault.self) { try parts(text) }
    }

    @Test(arguments: [
        "", "{", "{\"entries\": [", "{\"entries\": [{\"a\": 1", "{\"entries\": []", "{\"version\": 1}",
    ])
    func `what ends too early is not whole`(_ text: String) throws {
        #expect(try !parts(text).isWhole)
    }

    @Test func `a fault is where the text stops being one`() {
        let fault = #expect(throws: IndexSplitter.Fault.self) {
            try parts("{\"version\": 1,\n \"entries\": 7}")
        }
        #expect(fault?.range.start == SourcePosition(line: 2, column: 13))
    }

    @Test func `an entry that is too long is left out, and the next one is read`() throws {
        let long = String(repeating: "a", count: IndexSplitter.longestEntry)
        for length in [1_000, 70_000, 1_000_000] {
            let read = try parts("{\"entries\": [{\"a\": \"\(long)\"},\n{\"b\": 1}]}", pieces: length)
            #expect(read.parts == ["1:14 too long", "2:1 {\"b\": 1}"])
        }
    }

    @Test func `however deep a value is, it takes no stack and no memory`() throws {
        let deep = String(repeating: "[", count: 2_000_000)
        let read = try parts("{\"a\": \(deep)\(deep.replacing("[", with: "]")), \"entries\": []}")
        #expect(read.parts == ["a="] && read.isWhole)
        #expect(try parts("{\"entries\": [{\"a\": \(deep)").parts.isEmpty)
    }

    @Test func `there is an end to the number of entries`() {
        let many = "{\"entries\": [" + String(repeating: "{},", count: IndexSplitter.mostEntries) + "{}]}"
        #expect(throws: IndexSplitter.Fault.self) { try parts(many) }
    }
}
