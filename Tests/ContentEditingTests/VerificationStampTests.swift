import CatalogModel
import TestSupport
import Testing

@testable import CatalogCompiling
@testable import ContentEditing

struct VerificationStampTests {
    private func stamped(_ fields: String, by: String? = nil, lineEnd: String = "\n") throws -> String? {
        let text = ("---\ntitle: Prøve\n" + fields + "status: active\n---\n\nTekst\n")
            .replacing("\n", with: lineEnd)
        let content = EditedContent(["activities/a.md": text])
        let entry = try #require(content.index[EntryKey(.activity, "a")])
        let stamp = VerificationStamp(
            entry, on: day("2026-11-21"), how: .phone, by: by, content.files)
        return stamp.change.map { String(decoding: $0.new, as: UTF8.self) }
    }

    @Test func `a first confirmation goes to the end of the fields`() throws {
        #expect(
            try stamped("", by: "frivilligcentret")
                == "---\ntitle: Prøve\nstatus: active\nverified: 2026-11-21\nverified_by: frivilligcentret\nverified_how: phone\n---\n\nTekst\n"
        )
    }

    @Test func `an old one is replaced where it stands, and what it said of others is gone`() throws {
        let old = "verified: 2026-01-01  # ringet\nverified_by: AH\nverified_fields:\n  - times\n  - price\n"
        #expect(
            try stamped(old)
                == "---\ntitle: Prøve\nverified: 2026-11-21  # ringet\nverified_how: phone\nstatus: active\n---\n\nTekst\n"
        )
    }

    @Test func `the same again changes nothing, and line ends stay`() throws {
        #expect(try stamped("verified: 2026-11-21\nverified_how: phone\n") == nil)
        #expect(try stamped("", lineEnd: "\r\n")?.contains("verified: 2026-11-21\r\n") == true)
    }

    @Test func `a name with a colon is quoted`() throws {
        #expect(try stamped("", by: "vagt: aften")?.contains("verified_by: 'vagt: aften'\n") == true)
    }
}
