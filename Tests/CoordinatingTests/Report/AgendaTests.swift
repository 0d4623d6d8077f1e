import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct AgendaTests {
    @Test func `the fixed points are filled in with what the directory knows, and nobody is named`()
        async throws
    {
        let sources = try await WorkContent([
            "news/hoering.md":
                "---\ntitle: Høring om busser\ndate: 2026-11-01\nkind: hearing-response\nasked_by: Byrådet\ndeadline: 2026-12-01\n---\n",
            "activities/kor.md": WorkContent.activity(
                "volunteers_wanted: {what: Korleder}", titled: "Kor", when: "fredag kl. 9-10"),
        ]).sources()
        let text = String(decoding: Agenda(sources, in: .danish).paper.bytes(as: .text), as: UTF8.self)
        #expect(text.contains("3 aktiviteter hos 1 foreninger, på 1 sprog; 3 er bekræftet inden for 90 dage"))
        #expect(text.contains("- Høring om busser: svar senest 2026-12-01"))
        #expect(text.contains("- Mangler frivillige: Kor"))
        #expect(!text.contains("99 00 00 01"))
    }
}
