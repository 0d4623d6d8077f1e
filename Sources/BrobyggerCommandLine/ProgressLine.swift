import Brobygger
import Diagnostics
import Foundation

/// One line that says what a long run is doing; it comes after a while, changes, and is gone at the end.
struct ProgressLine: Sendable {
    let language: MessageLanguage
    /// How long nothing is shown: what is over by then needs no line.
    ///
    /// Afterwards the line is renewed as often.
    var delay = Duration.seconds(1)
    let write: @Sendable (String) -> Void

    /// The one for a run with these options: none where nobody looks, or where programs read what is said.
    init?(_ report: ConsoleReport) {
        let terminal = ProcessInfo.processInfo.environment["TERM", default: "dumb"]
        guard report.options.format == .text, isatty(2) == 1, terminal != "dumb" else { return nil }
        self.init(language: report.language, write: Terminal.writeError)
    }

    init(
        language: MessageLanguage, delay: Duration = .seconds(1), write: @escaping @Sendable (String) -> Void
    ) {
        (self.language, self.delay, self.write) = (language, delay, write)
    }

    /// Does the work, which names its stages, and shows them meanwhile.
    func show<Result: Sendable>(
        during work: (@escaping @Sendable (BuildStage) -> Void) async throws -> Result
    ) async throws -> Result {
        let (stages, stage) = AsyncStream.makeStream(of: BuildStage?.self)
        let pacer = Task { [delay] in
            while true {
                try await Task.sleep(for: delay)
                stage.yield(nil)
            }
        }
        let showing = Task { await show(stages) }
        let result: Swift.Result<Result, any Error>
        do { result = .success(try await work { stage.yield($0) }) } catch { result = .failure(error) }
        pacer.cancel()
        stage.finish()
        await showing.value
        return try result.get()
    }

    /// Shows the stages as they come; none of them is a moment to look again.
    private func show(_ stages: AsyncStream<BuildStage?>) async {
        let start = ContinuousClock.now
        var current: BuildStage?
        var isShown = false
        for await stage in stages {
            current = stage ?? current
            let passed = ContinuousClock.now - start
            guard let current, passed >= delay else { continue }
            write("\r\u{1B}[K" + Self.text(current, after: passed).text(in: language))
            isShown = true
        }
        if isShown { write("\r\u{1B}[K") }
    }

    /// What stands in the line, in fewer than 80 characters: `laver 1312 sider … 3 s`.
    static func text(_ stage: BuildStage, after passed: Duration) -> Message {
        let what =
            switch stage {
            case .reading: Message(da: "læser indholdet", en: "reading the content")
            case .checking(let files): Message(da: "tjekker \(files) filer", en: "checking \(files) files")
            case .making(let pages): Message(da: "laver \(pages) sider", en: "making \(pages) pages")
            case .exchanging: Message(da: "sætter siden på plads", en: "putting the site in its place")
            }
        let seconds = passed.components.seconds
        return Message(da: "\(what.danish) … \(seconds) s", en: "\(what.english) … \(seconds) s")
    }
}
