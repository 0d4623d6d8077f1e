import Diagnostics
import Testing

struct DiagnosticGitHubTests {
    private func problem(
        _ code: DiagnosticCode, _ file: String, _ range: SourceRange = .startOfFile,
        _ message: String = "fejl"
    ) -> Diagnostic {
        Diagnostic(code, at: SourceLocation(file: file, range: range), Message(da: message, en: message))
    }

    private func commands(_ problems: [Diagnostic]) -> [String] {
        DiagnosticGitHub.text(for: problems, language: .danish).split(separator: "\n").map(String.init)
    }

    @Test func `a problem is a command with its place`() {
        var problem = problem(.unknownKey, "content/a.md", SourceRange(line: 4, column: 2, length: 3))
        problem.suggestion = "price"
        problem.notes = [Diagnostic.Note(SourceLocation(file: "b.md"), Message(da: "her", en: "here"))]
        #expect(
            commands([problem]) == [
                "::error file=content/a.md,line=4,endLine=4,col=2,endColumn=5,title=unknown-key"
                    + "::fejl%0Amente du 'price'?%0Ab.md:1: her"
            ])
        #expect(commands([]) == [])
    }

    @Test func `of a problem over several lines only the lines are named`() {
        let range = SourceRange(SourcePosition(line: 2, column: 3), SourcePosition(line: 4, column: 1))
        #expect(
            commands([problem(.staleEntry, "a.md", range)]) == [
                "::warning file=a.md,line=2,endLine=4,title=stale-entry::fejl"
            ])
    }

    @Test func `what stands in a problem cannot end its command`() {
        let file = "a,title=x::b%0A\r\n::error::.md"
        let text = DiagnosticGitHub.text(
            for: [problem(.rawHTML, file, .startOfFile, "50 %\n::stop-commands::x, y: z\r")],
            language: .danish)
        #expect(
            text
                == "::error file=a%2Ctitle=x%3A%3Ab%250A%0D%0A%3A%3Aerror%3A%3A.md,line=1,endLine=1,col=1,endColumn=1,"
                + "title=raw-html::50 %25 ::stop-commands::x, y: z \n")
    }

    @Test func `errors come first, and of each kind first one for every file`() {
        let problems = [
            problem(.staleEntry, "a.md", .startOfFile, "1"), problem(.rawHTML, "a.md", .startOfFile, "2"),
            problem(.rawHTML, "a.md", .startOfFile, "3"), problem(.staleEntry, "b.md", .startOfFile, "4"),
            problem(.rawHTML, "b.md", .startOfFile, "5"), problem(.staleEntry, "b.md", .startOfFile, "6"),
        ]
        #expect(commands(problems).compactMap(\.last) == ["2", "5", "3", "1", "4", "6"])
    }
}
