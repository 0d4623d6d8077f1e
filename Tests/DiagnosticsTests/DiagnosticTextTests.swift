import Diagnostics
import Testing

struct DiagnosticTextTests {
    private func shown(
        _ text: String, _ range: SourceRange, suggestion: String? = nil, remedy: Message? = nil,
        notes: [Diagnostic.Note] = [], in language: MessageLanguage = .english, color: Bool = false
    ) -> String {
        let problem = Diagnostic(
            .unknownReference, at: SourceLocation(file: "a.md", range: range),
            Message(da: "ukendt", en: "unknown"),
            suggestion: suggestion, remedy: remedy, notes: notes)
        let sources = SourceLines(["a.md": Array(text.utf8)])
        return DiagnosticText(language: language, usesColor: color, sources: sources).text(for: problem)
    }

    @Test func `a problem shows place, sentence, line, carets and suggestion`() {
        let text = "---\norganizers: [bron]\n---\n"
        #expect(
            shown(text, SourceRange(line: 2, column: 14, length: 4), suggestion: "broen") == """
                a.md:2:14: error: unknown [unknown-reference]
                  2 | organizers: [bron]
                    |              ^^^^ did you mean 'broen'?

                """)
    }

    @Test func `in Danish it is Danish`() {
        let danish = shown(
            "æøå bron\n", SourceRange(line: 1, column: 5, length: 4), suggestion: "broen", in: .danish)
        #expect(
            danish == """
                a.md:1:5: error: ukendt [unknown-reference]
                  1 | æøå bron
                    |     ^^^^ mente du 'broen'?

                """)
    }

    @Test func `without a suggestion the remedy stands there`() {
        let remedy = Message(da: "ret det", en: "mend it")
        #expect(
            shown("x\n", SourceRange(line: 1, column: 1, length: 1), remedy: remedy).contains("| ^ mend it\n")
        )
        let both = shown("x\n", SourceRange(line: 1, column: 1), suggestion: "y", remedy: remedy)
        #expect(both.contains("did you mean 'y'?") && !both.contains("mend it"))
    }

    @Test func `a place without a length has one caret, one over several lines ends with its line`() {
        #expect(shown("abc\n", SourceRange(line: 1, column: 2)).contains("|  ^\n"))
        let lines = SourceRange(SourcePosition(line: 1, column: 2), SourcePosition(line: 3, column: 1))
        #expect(shown("abc\nd\ne\n", lines).contains("|  ^^\n"))
    }

    @Test func `tabs stay tabs and line ends are left out`() {
        #expect(
            shown("\tbron\r\n", SourceRange(line: 1, column: 2, length: 4)).contains(
                "  1 | \tbron\n    | \t^^^^\n"))
    }

    @Test func `a file that cannot be shown has only its sentence, and an empty line, too`() {
        let unknown = Diagnostic(
            .missingField, at: SourceLocation(file: "b.md"), Message(da: "", en: "missing"),
            remedy: Message(da: "", en: "write it"))
        let text = DiagnosticText(language: .english, sources: SourceLines([:])).text(for: unknown)
        #expect(text == "b.md:1:1: error: missing [missing-field]\n  write it\n")
        #expect(
            shown("\n", SourceRange(line: 1, column: 1)) == "a.md:1:1: error: unknown [unknown-reference]\n")
        #expect(
            shown("x", SourceRange(line: 9, column: 1)) == "a.md:9:1: error: unknown [unknown-reference]\n")
    }

    @Test func `notes name other places`() {
        let note = Diagnostic.Note(
            SourceLocation(file: "c.md", range: SourceRange(line: 7, column: 2)),
            Message(da: "her", en: "here"))
        #expect(
            shown("x\n", SourceRange(line: 1, column: 1), notes: [note]).hasSuffix("\nc.md:7:2: note: here\n")
        )
    }

    @Test func `of a long line the part that matters is shown, the carets below it`() {
        let long = String(repeating: "a", count: 300) + "bron" + String(repeating: "z", count: 300)
        let lines = shown(long, SourceRange(line: 1, column: 301, length: 4)).split(separator: "\n")
        #expect(lines[1].count <= 120)
        let places = [lines[1].firstIndex(of: "b"), lines[2].firstIndex(of: "^")]
        let columns = zip(lines[1...], places).map { line, place in
            place.map { line.distance(from: line.startIndex, to: $0) }
        }
        #expect(columns[0] == columns[1])
        #expect(lines[2].filter { $0 == "^" }.count == 4)
    }

    @Test func `a place after the end of a line that was cut is shown`() {
        let long = String(repeating: "a", count: 300)
        let lines = shown(long, SourceRange(line: 1, column: 301)).split(separator: "\n")
        #expect(lines[2].filter { $0 == "^" }.count == 1)
    }

    @Test(arguments: ["\u{1B}", "\u{7}", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{2069}"])
    func `what breaks, colours or turns round a line is blank in it`(_ character: String) {
        let lines = shown("a\(character)b\u{200F}", SourceRange(line: 1, column: 1)).split(separator: "\n")
        #expect(lines.contains { $0.hasSuffix("a b\u{200F}") })
    }

    @Test func `colour marks place and severity`() {
        let text = shown("x\n", SourceRange(line: 1, column: 1), color: true)
        #expect(text.contains("\u{1B}[1ma.md:1:1\u{1B}[0m") && text.contains("\u{1B}[31;1merror\u{1B}[0m"))
    }

    @Test func `problems are separated by an empty line`() {
        let problem = Diagnostic(.rawHTML, at: SourceLocation(file: "b.md"), Message(da: "a", en: "b"))
        let text = DiagnosticText(language: .danish, sources: SourceLines([:])).text(for: [problem, problem])
        #expect(text == "b.md:1:1: error: a [raw-html]\n\nb.md:1:1: error: a [raw-html]\n")
    }

    @Test func `a value with line breaks begins no line of its own`() {
        let remedy = Message(da: "", en: "mend\r\nit")
        let problem = Diagnostic(
            .invalidValue, at: SourceLocation(file: "b.md"), Message(da: "", en: "'a\n::error::b' is wrong"),
            remedy: remedy)
        let text = DiagnosticText(language: .english, sources: SourceLines([:])).text(for: problem)
        #expect(text == "b.md:1:1: error: 'a ::error::b' is wrong [invalid-value]\n  mend  it\n")
    }

    @Test func `the advice says what check can repair by itself`() {
        let range = SourceRange(line: 1, column: 1, length: 1)
        var problem = Diagnostic(
            .unknownKey, at: SourceLocation(file: "b.md", range: range), Message(da: "ukendt", en: "unknown"),
            suggestion: "price", fixes: [SourceEdit(range, "price")])
        #expect(problem.advice(in: .danish) == "mente du 'price'? (check --fix retter det)")
        #expect(problem.advice(in: .english) == "did you mean 'price'? (check --fix repairs it)")
        let text = DiagnosticText(language: .english, sources: SourceLines(["b.md": Array("x\n".utf8)]))
        #expect(text.text(for: problem).hasSuffix("| ^ did you mean 'price'? (check --fix repairs it)\n"))
        problem.suggestion = nil
        #expect(problem.advice(in: .danish) == "check --fix retter det")
        problem.fixes = []
        #expect(problem.advice(in: .danish) == nil)
    }

    @Test func `the three codes that occur most are named for further reading`() {
        let codes: [DiagnosticCode] = [
            .rawHTML, .unknownKey, .brokenLink, .unknownKey, .invalidURL, .brokenLink,
        ]
        let problems = codes.map {
            Diagnostic($0, at: SourceLocation(file: "a.md"), Message(da: "a", en: "b"))
        }
        let form = DiagnosticText(language: .danish, sources: SourceLines([:]))
        #expect(
            form.reference(for: problems) == "læs mere: brobygger explain broken-link unknown-key invalid-url"
        )
        #expect(form.reference(for: [problems[0]]) == "læs mere: brobygger explain raw-html")
        #expect(form.reference(for: []) == nil)
    }
}
