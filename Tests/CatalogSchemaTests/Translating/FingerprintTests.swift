import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading
import Testing

@testable import CatalogSchema

struct FingerprintTests {
    private func fingerprint(_ text: String, _ kind: EntryKind = .page) -> String {
        let file = SourceFile(path: "content/\(kind.folder)/a.md", bytes: Array(text.utf8))
        return Fingerprint(of: DocumentParser().parse(file).value, kind).text
    }

    /// FNV-1a with 64 bits, written down a second time.
    private func hash(_ text: String) -> String {
        let value = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    @Test func `it is the hash of keys and texts in the order of the schema`() {
        #expect(hash("a") == "af63dc4c8601ec8c")
        let text = "---\nmenu: 1\nsummary: Kort\ntitle: Om  \n---\n\nTekst\n"
        #expect(fingerprint(text) == hash("title\nOm\u{0}summary\nKort\u{0}body\nTekst\u{0}"))
    }

    @Test func `texts inside records and lists have keys of their own`() {
        let text = "---\nname: R\nmeetings:\n  - {date: 2026-10-01, agenda: [Velkomst, Nyt]}\n---\n"
        #expect(
            fingerprint(text, .council)
                == hash("name\nR\u{0}meetings.0.agenda.0\nVelkomst\u{0}meetings.0.agenda.1\nNyt\u{0}"))
    }

    @Test func `line ends, quotes, order and normal form make no difference`() {
        let plain = fingerprint("---\ntitle: Café å\nsummary: Kort\n---\n\nEn\nto\n")
        #expect(
            fingerprint(
                "---\r\nsummary: 'Kort'\r\ntitle: \"Cafe\u{301} a\u{30A}\" # note\r\n---\r\n\r\nEn\r\nto\r\n")
                == plain)
        #expect(fingerprint("---\ntitle: Cafe å\nsummary: Kort\n---\n\nEn\nto\n") != plain)
    }
}
