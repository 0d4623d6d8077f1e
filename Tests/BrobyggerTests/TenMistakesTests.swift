import Brobygger
import Diagnostics
import SiteWriting
import TestSupport
import Testing

struct TenMistakesTests {
    /// A line of the small site, and what somebody made of it.
    static let mistakes: [(file: String, line: String, mistake: String, code: DiagnosticCode)] = [
        ("activities/sprogcafe.md", "organizers: [broen]", "organizers: [bron]", .unknownReference),
        ("activities/sprogcafe.md", "topics: [sprog]", "topics: [spog]", .unknownTerm),
        (
            "activities/sprogcafe.md", "tirsdag og torsdag kl. 17-19", "tirsdag og torsdg kl. 17-19",
            .invalidSchedule
        ),
        ("associations/broen.md", "website:", "hjemmeside:", .unknownKey),
        ("associations/broen.md", "../activities/sprogcafe.md", "../activities/sprogcafeen.md", .brokenLink),
        ("associations/aeblet.md", "name: Æblet\n", "", .missingField),
        ("contacts/vagttelefon.md", "99 00 00 01", "99 00 00 0", .invalidPhone),
        ("places/trekanten.md", "'9995'", "999", .invalidPostcode),
        ("news/pris.md", "date: 2026-10-01", "date: 1/10 2026", .invalidDate),
        ("pages/om.md", "menu: 1", "menu: først", .invalidValue),
    ]

    private func scratch() throws -> ScratchFolder {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.fixtures + "/small/content", to: "content")
        return scratch
    }

    private func makeMistakes(in scratch: ScratchFolder) throws {
        for mistake in Self.mistakes {
            let path = "content/" + mistake.file
            let text = try #require(scratch.text(path))
            #expect(text.contains(mistake.line))
            try scratch.put(text.replacing(mistake.line, with: mistake.mistake, maxReplacements: 1), at: path)
        }
    }

    @Test func `ten mistakes give ten problems in one run, and no others`() async throws {
        let scratch = try scratch()
        #expect(try await !TestSite(scratch.path).prepare().diagnostics.containsError)
        try makeMistakes(in: scratch)
        let found = try await TestSite(scratch.path).prepare().diagnostics.filter { $0.severity == .error }
        let expected = Self.mistakes.map { "content/\($0.file): \($0.code.rawValue)" }.sorted()
        #expect(found.map { "\($0.location.file): \($0.code.rawValue)" }.sorted() == expected)
    }

    @Test(arguments: Self.mistakes.indices)
    func `each mistake by itself gives one problem`(_ index: Int) async throws {
        let scratch = try scratch()
        let mistake = Self.mistakes[index]
        let path = "content/" + mistake.file
        let text = try #require(scratch.text(path))
        try scratch.put(text.replacing(mistake.line, with: mistake.mistake, maxReplacements: 1), at: path)
        let errors = try await TestSite(scratch.path).prepare().diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [mistake.code])
    }

    @Test func `with errors the old site stays as it was`() async throws {
        let scratch = try scratch()
        try await TestSite(scratch.path).write(to: scratch.path("site"))
        let before = scratch.fingerprint(of: "site")
        try makeMistakes(in: scratch)
        let site = try await TestSite(scratch.path).prepare()
        #expect(!site.isPublishable)
        #expect(scratch.fingerprint(of: "site") == before)
        #expect(!before.isEmpty)
    }
}
