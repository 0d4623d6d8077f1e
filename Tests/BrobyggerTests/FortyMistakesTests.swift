import Brobygger
import Diagnostics
import Foundation
import TestSupport
import Testing

/// A town with forty slips of the pen in twenty files, of the kinds that people make.
struct FortyMistakesTests {
    /// What somebody made of a piece of a file, and the problem that it is; it is told on the line of `told`, or on that
    /// of the mistake.
    struct Mistake: Sendable {
        let file: String
        let text: String
        let mistake: String
        let code: DiagnosticCode
        var told: String?

        init(
            _ file: String, _ text: String, _ mistake: String, _ code: DiagnosticCode, told: String? = nil
        ) {
            (self.file, self.text, self.mistake, self.code, self.told) = (file, text, mistake, code, told)
        }
    }

    static let mistakes: [Mistake] = [
        Mistake("activities/sprogcafe-trekanten", "summary:", "resume:", .unknownKey),
        Mistake("activities/sprogcafe-trekanten", "place: trekanten", "place: trekantn", .unknownReference),
        Mistake(
            "activities/sprogcafe-trekanten", "tirsdag og torsdag kl. 17-19", "tirsdag og torsdg kl. 17-19",
            .invalidSchedule),
        Mistake("activities/sprogcafe-trekanten", "price: free", "price: gratis", .invalidValue),
        Mistake("activities/kvindesvoemning", "gender: women-only", "gender: kvinder", .invalidValue),
        Mistake(
            "activities/kvindesvoemning", "season_ends: 2027-06-12", "season_ends: 12/6 2027", .invalidDate),
        Mistake("activities/kvindesvoemning", "to: 2026-12-05}", "to: 2026-11-05}", .endBeforeStart),
        Mistake(
            "activities/lektiecafe-biblioteket", "topics: [lektiehjaelp,", "topics: [lektiehjælp,",
            .unknownTerm),
        Mistake("activities/lektiecafe-biblioteket", "ages: 10-18", "ages: 18-10", .invalidValue),
        Mistake(
            "activities/lektiecafe-biblioteket", "bring: Skoletasken", "medbring: Skoletasken", .unknownKey),
        Mistake(
            "activities/lektiecafe-biblioteket", "../news/2026-08-31-lektiehjaelpere.md",
            "../news/lektiehjaelpere.md",
            .brokenLink),
        Mistake("associations/broen", "email: broen@example.org", "email: broen@example", .invalidEmail),
        Mistake(
            "associations/broen", "website: https://broen.example/", "website: www.broen.example", .invalidURL
        ),
        Mistake("associations/broen", "founded: 2014", "founded: to tusind fjorten", .invalidValue),
        Mistake(
            "associations/fjordby-svoemmeklub", "phone: '99 00 00 20'", "phone: '99 00 00 2'", .invalidPhone),
        Mistake("associations/fjordby-svoemmeklub", "type: sports", "type: idræt", .invalidValue),
        Mistake(
            "associations/fjordby-svoemmeklub", "languages: [da, en]", "languages: [dansk, en]", .invalidValue
        ),
        Mistake(
            "associations/syrisk-kulturforening", "seeks: [premises, partners]", "seeks: [lokaler, partners]",
            .invalidValue),
        Mistake("associations/syrisk-kulturforening", "level: local", "religion: islam", .forbiddenFact),
        Mistake("associations/cykelbanden", "\ntype:", "\ncvr: '12345678'\ntype:", .invalidValue),
        Mistake(
            "associations/syrisk-kulturforening", "\nfounded:", "\nparent: syrisk-kulturforening\nfounded:",
            .circularReference),
        Mistake("contacts/vagttelefon", "kind: function", "kind: funktion", .invalidValue),
        Mistake(
            "contacts/vagttelefon", "hours: [mandag til torsdag kl. 10-15]", "hours: [mandag til torsdag]",
            .invalidSchedule),
        Mistake("contacts/erhvervskontakt", "role:", "alder: 47\nrole:", .forbiddenFact),
        Mistake(
            "places/trekanten", "location: [57.03100, 9.98100]", "location: [9.98100, 57.03100]",
            .invalidValue),
        Mistake(
            "places/trekanten", "accessibility: [wheelchair, lift,", "accessibility: [kørestol, lift,",
            .invalidValue),
        Mistake("places/biblioteket", "\npostcode: ", "\npostcode: 1", .invalidPostcode),
        Mistake("places/svoemmehallen", "city: Fjordby", "city: Fjordbyen", .postcodeMismatch),
        Mistake(
            "council/integrationsraadet", "seat: school, role: member}", "seat: skole, role: member}",
            .invalidValue),
        Mistake(
            "council/integrationsraadet", "role: chair, on_behalf_of: broen",
            "role: formand, on_behalf_of: broen", .invalidValue),
        Mistake(
            "council/integrationsraadet", "hearing_right: in-practice", "hearing_right: ja", .invalidValue),
        Mistake(
            "news/2026-11-02-hoering-integrationsstrategi", "\nkind: hearing-response", "\nkind: høringssvar",
            .invalidValue),
        Mistake(
            "news/2026-10-01-integrationspris", "\ndate: 2026-10-01", "\ndate: 2062-10-01", .implausibleDate),
        Mistake(
            "news/2026-11-20-dialogmoede", "\ndate: 2026-11-20", "\ndate: 20. november 2026", .invalidDate),
        Mistake("pages/om", "\nmenu:", "\nmenu: side", .invalidValue),
        Mistake("pages/om", "\n---\n\n", "\n---\n\nSkriv til os på <b>mail</b>.\n\n", .rawHTML),
        Mistake(
            "pages/tilgaengelighed", "\n---\n\n", "\n---\n\nMit nummer er 010190-1234.\n\n", .personalNumber),
        Mistake(
            "news/2026-11-20-dialogmoede", "\n---\n\n", "\n---\n\n[Se her](javascript:alert)\n\n", .unsafeLink
        ),
        Mistake("activities/jobcafe", "\n---\n\n", "\ntopics: [job]\n---\n\n", .duplicateKey),
        Mistake("activities/multikoret-oever", "title: ", "title: Sang: ", .invalidFrontMatter),
    ]

    private func spoiled() throws -> ScratchFolder {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.town + "/content", to: "content")
        for mistake in Self.mistakes {
            let path = "content/\(mistake.file).md"
            let text = try #require(scratch.text(path))
            try #require(text.contains(mistake.text), "\(path) has no '\(mistake.text)'")
            try scratch.put(text.replacing(mistake.text, with: mistake.mistake, maxReplacements: 1), at: path)
        }
        return scratch
    }

    @Test func `forty mistakes in twenty files give their forty problems, and no others`() async throws {
        let sound = try await TestSite(Project.town, theme: Project.standardTheme).prepare().diagnostics
        let scratch = try spoiled()
        let found = try await TestSite(scratch.path, theme: Project.standardTheme).prepare().diagnostics
        let known = Set(sound.map(Self.name))
        let new = found.filter { !known.contains(Self.name($0)) }
        let expected = try Self.mistakes.map { mistake in
            let path = "content/\(mistake.file).md"
            let text = try #require(scratch.text(path))
            let place = try #require(text.range(of: mistake.mistake)?.lowerBound)
            let start = mistake.mistake.prefix { $0 == "\n" || $0 == "-" }.count { $0 == "\n" }
            return "\(path):\(text[..<place].count { $0 == "\n" } + 1 + start): \(mistake.code.rawValue)"
        }
        #expect(Self.mistakes.count == 40)
        #expect(Set(Self.mistakes.map(\.file)).count == 20)
        let told = new.map { "\($0.location.file):\($0.location.range.start.line): \($0.code.rawValue)" }
        #expect(Set(told).subtracting(expected) == [])
        #expect(Set(expected).subtracting(told) == [])
        #expect(told.count == expected.count)
    }

    private static func name(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.location.file) \(diagnostic.code.rawValue) \(diagnostic.message.english)"
    }
}
