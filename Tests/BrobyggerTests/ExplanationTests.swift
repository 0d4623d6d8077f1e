import Diagnostics
import TestSupport
import Testing

/// What explanations show is what check says.
///
/// One after the other: more than a hundred sites at once would keep all other tests waiting.
@Suite(.serialized) struct ExplanationTests {
    @Test(arguments: DiagnosticCode.allCases)
    func `the wrong example has the problem and no other error`(_ code: DiagnosticCode) async throws {
        let example = code.explanation.example
        let found = try await ExampleSite(code).problems(example.file, example.wrong)
            .filter { $0.location.file == ExampleSite.place(of: code) }
        #expect(found.contains { $0.code == code })
        #expect(found.filter { $0.severity == .error && $0.code != code } == [])
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `in the right example the problem is gone`(_ code: DiagnosticCode) async throws {
        let example = code.explanation.example
        let found = try await ExampleSite(code).problems(example.rightFile, example.right)
            .filter { [ExampleSite.place(of: code), example.rightFile].contains($0.location.file) }
        #expect(found.filter { $0.code == code || $0.severity == .error } == [])
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `an explanation is written out in both languages`(_ code: DiagnosticCode) {
        let explanation = code.explanation
        for message in [explanation.what, explanation.why] {
            #expect(message.danish != message.english)
            for text in MessageLanguage.allCases.map(message.text(in:)) {
                #expect(text.hasSuffix(".") && text.first?.isUppercase == true && !text.contains("\n"))
            }
        }
        #expect(
            explanation.example.wrong + explanation.example.file != explanation.example.right
                + explanation.example.rightFile)
    }
}
