import Testing

@testable import Diagnostics

struct StableHashTests {
    private func hash(_ parts: String...) -> String {
        var hash = StableHash()
        for part in parts { hash.add(part.utf8) }
        return hash.text
    }

    @Test func `the same parts have the same hash, and parts are kept apart`() {
        // FNV-1a of a zero byte, after its authors' test vectors.
        #expect(hash("") == "af63bd4c8601b7df")
        #expect(hash("ab", "c") == hash("ab", "c"))
        #expect(hash("ab", "c") != hash("a", "bc"))
        #expect(hash("a").utf8.count == 16)
    }
}
