import TestSupport
import Testing

/// The mistakes that volunteers make most: each message says in Danish what to write, and not only what is wrong.
struct CommonMistakesTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        /// What stands in place of a line of the file.
        let line: String
        let written: String
        let message: String
        let remedy: String

        var testDescription: String { written }
    }

    private static let text = """
        ---
        title: Strikkecafé for alle
        summary: Strik sammen, drik kaffe, og lær nye ord på dansk
        organizers: [broen]
        topics: [sprog]
        when:
          - tirsdag kl. 16-18
        price: 20 kr
        ---

        Kom, som du er.

        """

    static let mistakes = [
        Mistake(
            line: "organizers: [broen]", written: "organizers: [Foreningen Broen]",
            message: "ukendt forening 'Foreningen Broen'",
            remedy: "mente du 'broen'? (check --fix retter det)"),
        Mistake(
            line: "price: 20 kr", written: "place: Biblioteket",
            message: "ukendt sted 'Biblioteket'",
            remedy: "skriv navnet på en fil i places/ uden .md, og lav den først, hvis den ikke findes"),
        Mistake(
            line: "topics: [sprog]", written: "topics: [strik]",
            message: "'strik' står ikke i vocabulary/topics.yml", remedy: "skriv en af: sprog, motion"),
        Mistake(
            line: "price: 20 kr", written: "pris: 20 kr",
            message: "ukendt felt 'pris'", remedy: "mente du 'price'? (check --fix retter det)"),
        Mistake(
            line: "title: Strikkecafé for alle", written: "title: Strikkecafé: for alle",
            message: "værdien indeholder et kolon med mellemrum efter",
            remedy: "sæt værdien i anførselstegn: title: \"…\" (check --fix retter det)"),
        Mistake(
            line: "summary: Strik sammen, drik kaffe, og lær nye ord på dansk\n", written: "",
            message: "feltet 'summary' (resumé) mangler",
            remedy: "skriv en linje: summary: … (Hvad man laver, i én sætning på højst 160 tegn)"),
        Mistake(
            line: "- tirsdag kl. 16-18", written: "- tirsdag kl. 16-18, torsdag kl. 17-19",
            message: "'tirsdag kl. 16-18, torsdag kl. 17-19' er flere tider på én linje",
            remedy: "skriv en linje for hver: - tirsdag kl. 16-18 / - torsdag kl. 17-19"),
        Mistake(
            line: "- tirsdag kl. 16-18", written: "- hver anden tirsdag kl. 16-18",
            message: "'hver anden tirsdag kl. 16-18' siger ikke, hvilken uge der er den første",
            remedy:
                "skriv den første dag: hver anden tirsdag kl. 16-18 fra 2026-11-24 – eller 'i ulige uger', 'i lige uger' eller 'i måneden'"
        ),
        Mistake(
            line: "price: 20 kr", written: "except: [8. december]",
            message: "'8. december' er ikke en dag, der kan falde ud", remedy: "mente du '2026-12-08'?"),
        Mistake(
            line: "price: 20 kr", written: "signup: ja",
            message: "'ja' kan ikke stå her",
            remedy:
                "skriv en af: none (ingen), phone (telefon), mail, at-the-door (ved døren), referral (henvisning)"
        ),
    ]

    @Test(arguments: mistakes) func `a message says what to write`(_ mistake: Mistake) async throws {
        let (project, file) = (try ToolProject(), "content/activities/strikkecafe-for-alle.md")
        try project.scratch.put(Self.text.replacing(mistake.line, with: mistake.written), at: file)
        let outcome = try await project.run("check", "--language", "da", file)
        let lines = outcome.standardError.split(separator: "\n")
        #expect(lines.contains { $0.contains("error: \(mistake.message) [") }, "\(outcome.standardError)")
        #expect(lines.contains { $0.hasSuffix("^ " + mistake.remedy) }, "\(outcome.standardError)")
    }

    @Test(arguments: [
        ("strikkecafe", "content/activities/strikkecafe.md"),
        ("Strikkecafé for alle.md", "strikkecafe-for-alle.md"),
        ("strikkecafe.md.txt", "content/activities/strikkecafe.md"),
    ])
    func `a file with another name is told the right one`(_ name: String, _ meant: String) async throws {
        let project = try ToolProject()
        try project.scratch.put(Self.text, at: "content/activities/" + name)
        let outcome = try await project.run("check", "--language", "da")
        #expect(outcome.standardError.contains("mente du '\(meant)'?"), "\(outcome.standardError)")
    }
}
