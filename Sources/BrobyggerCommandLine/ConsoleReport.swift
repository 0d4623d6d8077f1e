import ArgumentParser
import Brobygger
import CatalogModel
import ContentEditing
import Diagnostics
import Foundation

/// Says on the terminal what a run found, and with which code it ends.
struct ConsoleReport {
    let options: SharedOptions
    let language: MessageLanguage

    init(_ options: SharedOptions, site: PreparedSite? = nil) {
        self.init(options, mainLanguage: site?.catalog.site.mainLanguage)
    }

    init(_ options: SharedOptions, mainLanguage: LanguageCode?) {
        self.options = options
        language = options.language ?? mainLanguage.flatMap { MessageLanguage(rawValue: $0.code) } ?? .danish
    }

    /// Shows the problems in the form that was asked for, and in the summary of a run of GitHub Actions.
    ///
    /// As a text many warnings of one code are one line, unless `showsAll` asks for each.
    func show(_ site: some RunFindings, showsAll: Bool = false) {
        switch options.format {
        case .text: showText(site, showsAll)
        case .json:
            Terminal.write(
                DiagnosticJSON.bytes(for: site.diagnostics, summary: site.summary, language: language))
        case .github:
            Terminal.write(Array(DiagnosticGitHub.text(for: site.diagnostics, language: language).utf8))
        case .sarif:
            let form = DiagnosticSARIF(
                version: Release.version, language: language, sources: site.lines)
            Terminal.write(form.bytes(for: site.diagnostics))
        }
        appendToStepSummary(site)
    }

    private func showText(_ site: some RunFindings, _ showsAll: Bool) {
        guard !site.diagnostics.isEmpty else { return }
        let form = DiagnosticText(language: language, usesColor: usesColor, sources: site.lines)
        Terminal.printError(
            showsAll ? form.text(for: site.diagnostics) : form.summary(for: site.diagnostics))
        if let reference = form.reference(for: site.diagnostics) { Terminal.printError("\n" + reference) }
    }

    /// What was found in the content matters more than a summary that could not be written.
    private func appendToStepSummary(_ site: some RunFindings) {
        guard let summary = StepSummary.ofThisRun else { return }
        let table = DiagnosticSummaryTable(language: language)
        let isWritten = summary.append { space in
            table.bytes(for: site.diagnostics, summary: site.summary, space: space)
        }
        guard !isWritten else { return }
        let message = Message(
            da: "kan ikke skrive oversigten til '\(summary.path)'",
            en: "cannot write the summary to '\(summary.path)'")
        Terminal.printError("brobygger: " + message.text(in: language))
    }

    /// Names the files that a command could not take into account.
    func showUnreadFiles(of workshop: ContentWorkshop) {
        for file in workshop.unreadFiles {
            let message = Message(
                da: "'\(file)' kan ikke læses, så det, der står der, er ikke med; kør brobygger check",
                en: "'\(file)' cannot be read, so what is in it is left out; run brobygger check")
            Terminal.printError("brobygger: " + message.text(in: language))
        }
    }

    /// Says that changes since the published site can no longer be reported.
    func showLostHistory(of site: String) {
        let message = Message(
            da:
                "siden i '\(site)' vidste, hvornår indgange blev ændret; uden --published er det glemt, og changes.json og feeds med ændringer er væk",
            en:
                "the site in '\(site)' knew when entries changed; without --published that is forgotten, and changes.json and the feeds of changes are gone"
        )
        Terminal.printError("brobygger: " + message.text(in: language))
    }

    func show(_ timings: Timings) {
        guard options.timings else { return }
        for stage in timings.stages {
            let milliseconds =
                Double(stage.duration.components.attoseconds) / 1e15
                + Double(stage.duration.components.seconds) * 1e3
            Terminal.printError(
                "  \(stage.name.padding(toLength: 18, withPad: " ", startingAt: 0)) \(String(format: "%8.1f ms", milliseconds))"
            )
        }
    }

    /// The last line: what became of every file.
    ///
    /// Where only the problems of some files are shown, the line says that it counts these.
    func close(_ site: some RunFindings, showingSome: Bool = false, outcome: Message) {
        let summary = site.summary
        let found = problems(in: summary, showingSome)
        let (files, drafts) = (summary.files, summary.drafts)
        let line = Message(
            da:
                "\(count(files)) \(files == 1 ? "fil" : "filer"): \(count(summary.ready)) klar, \(count(drafts)) \(drafts == 1 ? "kladde" : "kladder"), \(count(summary.withErrors)) med fejl; \(found.danish)\(outcome.danish)",
            en:
                "\(count(files)) \(files == 1 ? "file" : "files"): \(count(summary.ready)) ready, \(count(drafts)) \(drafts == 1 ? "draft" : "drafts"), \(count(summary.withErrors)) with errors; \(found.english)\(outcome.english)"
        )
        say(line)
    }

    /// How many problems there are, where there are any.
    private func problems(in summary: RunSummary, _ showingSome: Bool) -> Message {
        if showingSome {
            let shown = problems(in: summary, false)
            guard !shown.danish.isEmpty else {
                return Message(da: "intet at vise; ", en: "nothing to show; ")
            }
            return Message(da: "vist: " + shown.danish, en: "shown: " + shown.english)
        }
        guard summary.errors + summary.warnings > 0 else { return Message(da: "", en: "") }
        let (errors, warnings) = (count(summary.errors), count(summary.warnings))
        return Message(
            da: "\(errors) fejl, \(warnings) \(summary.warnings == 1 ? "advarsel" : "advarsler"); ",
            en:
                "\(errors) \(summary.errors == 1 ? "error" : "errors"), \(warnings) \(summary.warnings == 1 ? "warning" : "warnings"); "
        )
    }

    func say(_ message: Message) {
        say(shown(message))
    }

    /// Says what has several lines on purpose.
    func say(lines message: Message) {
        let lines = message.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
        say(lines.map { PersonalNumber.masked(String($0)).onOneLine }.joined(separator: "\n"))
    }

    /// What was typed and names of files may be in a message: no personal number is repeated, and nothing begins a line.
    private func shown(_ message: Message) -> String {
        PersonalNumber.masked(message.text(in: language)).onOneLine
    }

    private func say(_ text: String) {
        if options.format.isAlone { Terminal.printError(text) } else { Terminal.print(text) }
    }

    /// Ends the run as the content deserves.
    ///
    /// It ends the process at once: to give back the memory of a large catalog piece by piece would only take time.
    func exit(after site: some RunFindings) -> Never {
        let hasFailed = site.diagnostics.containsError || options.strict && !site.diagnostics.isEmpty
        Foundation.exit(hasFailed ? 1 : 0)
    }

    /// The same, with a line on the terminal that shows how far a long run is.
    func guarded<Result: Sendable>(
        _ options: BuildOptions, _ body: (SiteBuilder) async throws -> Result
    ) async throws -> Result {
        try await guarded {
            guard let line = ProgressLine(self) else { return try await body(SiteBuilder(options)) }
            return try await line.show { onStage in
                var options = options
                options.onStage = onStage
                return try await body(SiteBuilder(options))
            }
        }
    }

    /// Runs `body`; a failure of the machine becomes a sentence and exit code 2.
    func guarded<Result>(_ body: () async throws -> Result) async throws -> Result {
        do {
            return try await body()
        } catch let failure as any MachineFailure {
            Terminal.printError("brobygger: " + shown(failure.message))
            throw ExitCode(2)
        }
    }

    /// Thousands as the language groups them.
    private func count(_ number: Int) -> String {
        let digits = Array(String(number))
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += language == .danish ? "." : "," }
            grouped.append(digit)
        }
        return grouped
    }

    private var usesColor: Bool {
        switch options.color {
        case .always: true
        case .never: false
        case .auto: ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty && isatty(2) == 1
        }
    }

    /// Shows every repair: the place, what stood there and what stands there now.
    func show(_ fixes: Fixes) {
        for repair in fixes.repairs {
            let start = repair.location.range.start
            let change =
                repair.isConfidential
                ? "…" : repair.new.isEmpty ? "−'\(repair.old)'" : "'\(repair.old)' → '\(repair.new)'"
            say("\(repair.location.file):\(start.line):\(start.column): \(change) [\(repair.code.rawValue)]")
        }
        guard !fixes.repairs.isEmpty else { return }
        say(
            Message(
                da: "\(fixes.repairs.count) steder rettet i \(fixes.changes.count) filer",
                en: "\(fixes.repairs.count) places repaired in \(fixes.changes.count) files"))
    }

    /// The end of a command that cannot do what it was asked for: nothing is wrong with the machine.
    func refused(_ message: Message) -> ExitCode {
        Terminal.printError("brobygger: " + shown(message))
        return ExitCode(1)
    }

    /// The end of a command that was called wrongly.
    func wrongUsage(_ message: Message) -> ExitCode {
        Terminal.printError(Complaint(message).text(in: language))
        return .validationFailure
    }
}
