import ArgumentParser
import Brobygger
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find everything that is wrong; write nothing.")

    @OptionGroup var options: SharedOptions

    func run() async throws {
        let site = try await ConsoleReport(options).guarded {
            try await SiteBuilder(options.buildOptions).prepare()
        }
        let report = ConsoleReport(options, site: site)
        report.show(site)
        report.show(site.timings)
        report.close(site, outcome: Message(da: "intet skrevet", en: "nothing written"))
        report.exit(after: site)
    }
}
