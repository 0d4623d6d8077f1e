import Diagnostics
import Testing

struct DiagnosticSummaryTableTests {
    private func table(
        _ problems: [Diagnostic], space: Int = DiagnosticSummaryTable.limit,
        _ language: MessageLanguage = .english
    ) -> String {
        var summary = RunSummary()
        (summary.files, summary.errors, summary.warnings) = (3, 2, 1)
        let bytes = DiagnosticSummaryTable(language: language).bytes(
            for: problems, summary: summary, space: space)
        #expect(bytes.count <= space)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func problem(_ code: DiagnosticCode, _ message: String, file: String = "a.md") -> Diagnostic {
        Diagnostic(code, at: SourceLocation(file: file), Message(da: message, en: message))
    }

    @Test func `a problem is a row, errors first`() {
        var first = problem(.rawHTML, "HTML")
        first.remedy = Message(da: "slet det", en: "delete it")
        #expect(
            table([problem(.staleEntry, "old"), first]) == """
                <p>3 files, 2 errors, 1 warnings</p>
                <table>
                <tr><td>error</td><td><code>a.md:1:1</code></td><td>HTML<br>delete it</td><td><code>raw-html</code></td></tr>
                <tr><td>warning</td><td><code>a.md:1:1</code></td><td>old</td><td><code>stale-entry</code></td></tr>
                </table>

                """)
    }

    @Test func `without a problem there are only the numbers`() {
        #expect(table([], .danish) == "<p>3 filer, 2 fejl, 1 advarsler</p>\n")
    }

    @Test func `nothing of the content breaks out of its cell`() {
        let text = table([
            problem(.rawHTML, "</td></table>\n\n# x\r\n<script>'\"&", file: "</code>\n\n<img src=x>.md")
        ])
        #expect(
            !text.contains("\n\n") && !text.contains("\r") && !text.contains("<script")
                && !text.contains("<img"))
        #expect(text.contains("&lt;/td&gt;&lt;/table&gt;  # x  &lt;script&gt;&#39;&quot;&amp;"))
        #expect(text.split(separator: "\n").count == 4)
    }

    @Test(arguments: MessageLanguage.allCases)
    func `what has no room is counted`(_ language: MessageLanguage) {
        let problems = (0..<20_000).map { problem(.rawHTML, "HTML number \($0) of the text") }
        let text = table(problems, language)
        let rows = text.split(separator: "\n").count { $0.hasPrefix("<tr>") }
        #expect(rows > 5_000 && rows < 20_000)
        #expect(text.contains(" \(20_000 - rows) "))
        #expect(text.utf8.count > DiagnosticSummaryTable.limit - 1_000)
    }

    @Test(arguments: [-5, 0, 100, 236])
    func `without room there is nothing, or no row`(_ space: Int) {
        let bytes = DiagnosticSummaryTable(language: .english).bytes(
            for: [problem(.rawHTML, "HTML")], summary: RunSummary(), space: space)
        #expect(bytes.count <= max(0, space))
    }
}
