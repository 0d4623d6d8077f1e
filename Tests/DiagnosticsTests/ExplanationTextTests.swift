import Diagnostics
import Testing

struct ExplanationTextTests {
    @Test func `an explanation says what, why, wrong and right`() {
        let text = ExplanationText(language: .english).text(for: .duplicateKey)
        #expect(
            text == """
                duplicate-key (error)

                The same field stands there twice.
                Nobody can know which line counts. Delete the wrong one.

                Wrong (content/associations/broen.md):

                    phone: '99 00 00 01'
                    phone: '99 00 00 02'

                Right (content/associations/broen.md):

                    phone: '99 00 00 02'

                It is always an error and cannot be switched off.

                """)
    }

    @Test(arguments: DiagnosticCode.allCases, MessageLanguage.allCases)
    func `an explanation says how the code can be lowered, and fits a terminal`(
        _ code: DiagnosticCode, _ language: MessageLanguage
    ) {
        let text = ExplanationText(language: language).text(for: code)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isWarning = code.defaultSeverity == .warning
        #expect(words.contains("checks: {\(code.rawValue): ignore}") == isWarning)
        let concernsAFile = [.orphanMedia, .vanishedAddress, .largePicture].contains(code)
        #expect(words.contains("allow: {\(code.rawValue): …}") == (isWarning && !concernsAFile))
        let prose = text.split(separator: "\n").filter { !$0.hasPrefix("    ") }
        #expect(prose.allSatisfy { $0.unicodeScalars.count <= 90 })
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }

    @Test(arguments: MessageLanguage.allCases)
    func `the list has every code once, below its group`(_ language: MessageLanguage) {
        let lines = ExplanationText(language: language).list.split(separator: "\n")
        let codes = lines.filter { $0.hasPrefix("  ") }.compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        #expect(codes == DiagnosticCode.allCases.map(\.rawValue))
        let headings = lines.filter { !$0.hasPrefix("  ") }.map(String.init)
        #expect(headings == DiagnosticGroup.allCases.map { $0.name.text(in: language) })
    }
}

struct ProblemReferenceTests {
    @Test(arguments: MessageLanguage.allCases)
    func `every code has a heading of its own`(_ language: MessageLanguage) {
        let lines = ProblemReference(language: language).markdown.split(separator: "\n")
        let headings = lines.filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
        #expect(headings == DiagnosticCode.allCases.map(\.rawValue))
        #expect(lines.count { $0.hasPrefix("## ") } == DiagnosticGroup.allCases.count)
        // Examples may be of Markdown, too.
        let outside = lines.reduce(into: (isCode: false, titles: 0)) { state, line in
            if line.hasPrefix("```") { state.isCode.toggle() }
            if !state.isCode, line.hasPrefix("# ") { state.titles += 1 }
        }
        #expect(outside.titles == 1)
        #expect(lines.count { $0.hasPrefix("```") } == 4 * DiagnosticCode.allCases.count)
    }

    @Test func `signs that Markdown would take for its own are shown as they are`() {
        let text = ProblemReference(language: .english).markdown
        #expect(text.contains("Write \\*\\*bold\\*\\*, \\*italic\\*, - before the items"))
    }
}
