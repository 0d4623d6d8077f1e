import Brobygger
import Diagnostics
import Testing

@testable import BrobyggerCommandLine

struct ProgressLineTests {
    /// What a line writes, in the order in which it comes.
    private final class Screen: Sendable {
        private let texts: AsyncStream<String>
        private let text: AsyncStream<String>.Continuation

        init() {
            (texts, text) = AsyncStream.makeStream()
        }

        func line(_ language: MessageLanguage, after delay: Duration = .milliseconds(10)) -> ProgressLine {
            ProgressLine(language: language, delay: delay) { [text] in text.yield($0) }
        }

        /// Waits until the words are shown, however slow the machine is.
        func shows(_ words: String) async {
            for await text in texts where text.contains(words) { return }
        }

        /// What was written after the last words that were waited for.
        func rest() async -> String {
            text.finish()
            return await texts.reduce(into: "") { $0 += $1 }
        }
    }

    private struct Failure: Error {}

    @Test func `a short run says nothing`() async throws {
        let screen = Screen()
        try await screen.line(.danish, after: .seconds(600)).show { stage in stage(.reading) }
        #expect(await screen.rest() == "")
    }

    @Test func `a long run says what it does, and leaves nothing behind`() async throws {
        let screen = Screen()
        try await screen.line(.danish).show { stage in
            stage(.reading)
            await screen.shows("\r\u{1B}[Klæser indholdet … ")
            stage(.making(pages: 1312))
            await screen.shows("\r\u{1B}[Klaver 1312 sider … ")
        }
        #expect(await screen.rest().hasSuffix("\r\u{1B}[K"))
    }

    @Test func `a run that fails leaves no line either`() async throws {
        let screen = Screen()
        await #expect(throws: Failure.self) {
            try await screen.line(.english).show { stage in
                stage(.checking(files: 9))
                await screen.shows("checking 9 files … ")
                throw Failure()
            }
        }
        #expect(await screen.rest().hasSuffix("\r\u{1B}[K"))
    }

    @Test func `the line says for how long it has been going on`() {
        let text = ProgressLine.text(.exchanging, after: .milliseconds(3_900))
        #expect(text.danish == "sætter siden på plads … 3 s")
    }
}
