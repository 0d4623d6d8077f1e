import ArgumentParser
import Brobygger
import CatalogModel
import Diagnostics

struct SettingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setting", abstract: "Print a setting of site.yml, for scripts.",
        discussion: """
            It is read as check reads it, quotes and comments of YAML included. A setting that is missing or wrong prints \
            nothing, and the exit code is 1.
            """)

    @OptionGroup var options: SharedOptions

    @Argument(help: ArgumentHelp("The key: base_url, time_zone, repository or branch.", valueName: "key"))
    var key: Key

    enum Key: String, ExpressibleByArgument, CaseIterable {
        case baseURL = "base_url"
        case timeZone = "time_zone"
        case repository, branch
    }

    func run() async throws {
        let known = try await ConsoleReport(options).guarded { try KnownSite.read(options.buildOptions) }
        guard let value = value(in: known.site), !value.isEmpty else { throw ExitCode(1) }
        Terminal.print(value)
    }

    private func value(in site: SiteConfiguration) -> String? {
        switch key {
        case .baseURL: options.buildOptions.baseURL ?? site.baseURL
        case .timeZone: site.timeZone
        case .repository: site.repository
        case .branch: site.branch
        }
    }
}
