import ArgumentParser
import Brobygger
import ContentEditing
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find everything that is wrong; write nothing.")

    @OptionGroup var options: SharedOptions

    @Flag(
        help: ArgumentHelp(
            "Repair what has exactly one right answer, and show what was changed.",
            discussion:
                "Keys, ids and words that are misspelled, phone numbers, dates, and blanks at the ends of lines."
        ))
    var fix = false

    func run() async throws {
        var site = try await prepared()
        if fix { site = try await repaired(site) }
        let report = ConsoleReport(options, site: site)
        report.show(site)
        report.show(site.timings)
        report.close(site, outcome: Message(da: "intet skrevet", en: "nothing written"))
        report.exit(after: site)
    }

    /// A repair may bring another one to light: a value counts only once its key is spelled right.
    private func repaired(_ site: PreparedSite) async throws -> PreparedSite {
        var site = site
        for _ in 0..<Self.rounds {
            let report = ConsoleReport(options, site: site)
            let fixes = Fixes(site.diagnostics, in: site.contentFiles)
            guard !fixes.changes.isEmpty else { break }
            try await report.guarded { try ContentWriter(root: options.root).write(fixes.changes) }
            report.show(fixes)
            site = try await prepared()
        }
        return site
    }

    private static let rounds = 8

    private func prepared() async throws -> PreparedSite {
        try await ConsoleReport(options).guarded { try await SiteBuilder(options.buildOptions).prepare() }
    }
}
