import ArgumentParser
import Brobygger
import Diagnostics
import SiteWriting

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Make the site from the content.",
        discussion: "With one error or more nothing is written and the old site stays.")

    @OptionGroup var options: SharedOptions

    @Option(help: ArgumentHelp("The folder of the site.", valueName: "folder"))
    var output = "site"

    @Flag(help: "Treat entries with errors as drafts and publish the others; the exit code is still 1.")
    var leaveOutBroken = false

    @Flag(help: "Show each warning, also where many are of one kind.")
    var all = false

    private var folder: String { output.hasPrefix("/") ? output : options.root + "/" + output }

    func run() async throws {
        var buildOptions = options.buildOptions
        buildOptions.leavesOutBroken = leaveOutBroken
        buildOptions.previous = SingleFile.exists(folder + "/index.json") ? output + "/index.json" : nil
        let builder = SiteBuilder(buildOptions)
        let site = try await ConsoleReport(options).guarded { try await builder.prepare() }
        let report = ConsoleReport(options, site: site)
        report.show(site, showsAll: all)
        report.show(site.timings)
        let isBlocked = !site.isPublishable || options.strict && !site.diagnostics.isEmpty
        if isBlocked {
            report.close(site, outcome: Message(da: "intet skrevet", en: "nothing written"))
        } else {
            let (counts, timings) = try await report.guarded { try await builder.write(site, to: folder) }
            report.show(timings)
            report.close(
                site,
                outcome: Message(
                    da:
                        "\(counts.written) sider og filer skrevet til \(output), \(counts.unchanged) uændrede, \(counts.removed) fjernet",
                    en:
                        "\(counts.written) pages and files written to \(output), \(counts.unchanged) unchanged, \(counts.removed) removed"
                ))
        }
        report.exit(after: site)
    }
}
