import Foundation
import Testing

@testable import TextNormalization

/// Foundation is the oracle: its normal forms come from ICU.
struct CanonicalFormsTests {
    @Test func `the forms of every character are those of ICU`() {
        let wrong = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }.filter { scalar in
            let text = String(scalar)
            return !isSame(text.canonicallyComposed, text.precomposedStringWithCanonicalMapping)
                || !isSame(text.canonicallyDecomposed, text.decomposedStringWithCanonicalMapping)
        }
        // ICU may know characters of a later version than the table.
        #expect(wrong.filter { $0.properties.age.map { $0.major <= 14 } ?? true } == [])
    }

    @Test func `sequences of letters and accents are composed as by ICU`() {
        var generator = SystemRandomNumberGenerator()
        let letters: [Unicode.Scalar] = [
            "a", "O", "й", "и", "ا", "ي", "한", "ᄒ", "ᅡ", "ᆫ", "\u{1E0D}", "é", "\u{344}",
        ]
        let accents: [Unicode.Scalar] = [
            "\u{301}", "\u{300}", "\u{323}", "\u{306}", "\u{308}", "\u{327}", "\u{345}", "\u{653}", "\u{654}",
            "\u{5B7}",
            "\u{338}",
        ]
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let source = Bool.random(using: &generator) ? letters : accents
                text.unicodeScalars.append(source.randomElement(using: &generator) ?? "a")
            }
            #expect(
                isSame(text.canonicallyComposed, text.precomposedStringWithCanonicalMapping),
                "\(escaped(text))")
            #expect(
                isSame(text.canonicallyDecomposed, text.decomposedStringWithCanonicalMapping),
                "\(escaped(text))")
        }
    }

    @Test(arguments: [
        ("e\u{301}", "\u{E9}"), ("A\u{30A}", "\u{C5}"), ("\u{212B}", "\u{C5}"), ("\u{438}\u{306}", "\u{439}"),
        ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{344}", "\u{308}\u{301}"), ("\u{F900}", "\u{8C48}"),
        ("", ""),
    ])
    func `a text is composed`(_ text: String, _ composed: String) {
        #expect(isSame(text.canonicallyComposed, composed))
    }

    /// Equality of texts ignores the form, so scalars are compared.
    private func isSame(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }

    private func escaped(_ text: String) -> String {
        text.unicodeScalars.map { "U+" + String($0.value, radix: 16) }.joined(separator: " ")
    }
}
