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
        if fix {
            let report = ConsoleReport(options, site: site)
            let fixes = Fixes(site.diagnostics, in: site.contentFiles)
            try await report.guarded { try ContentWriter(root: options.root).write(fixes.changes) }
            report.show(fixes)
            if !fixes.changes.isEmpty { site = try await prepared() }
        }
        let report = ConsoleReport(options, site: site)
        report.show(site)
        report.show(site.timings)
        report.close(site, outcome: Message(da: "intet skrevet", en: "nothing written"))
        report.exit(after: site)
    }

    private func prepared() async throws -> PreparedSite {
        try await ConsoleReport(options).guarded { try await SiteBuilder(options.buildOptions).prepare() }
    }
}
