import ArgumentParser
import Brobygger
import CatalogModel
import Diagnostics

struct SettingCommand: ToolCommand {
    static let name = "setting"
    static let help = CommandHelp(
        summary: Message(
            da: "Udskriv en indstilling fra site.yml, til scripts.",
            en: "Print a setting of site.yml, for scripts."),
        details: Message(
            da:
                "Den læses, som check læser den, også med YAML's anførselstegn og kommentarer. En indstilling, der mangler eller er forkert, udskriver intet, og slutkoden er 1.",
            en:
                "It is read as check reads it, quotes and comments of YAML included. A setting that is missing or wrong prints nothing, and the exit code is 1."
        ),
        shared: [.root, .content, .baseURL],
        example: CommandExample("setting base_url", "https://fjordby.example/sammen/"))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da:
                "Nøglen: base_url, time_zone, repository, branch eller sources: navn og adresse, en kilde pr. linje.",
            en:
                "The key: base_url, time_zone, repository, branch or sources: name and address, one source a line.",
            value: .key))
    var key: Key

    enum Key: String, ExpressibleByArgument, CaseIterable {
        case baseURL = "base_url"
        case timeZone = "time_zone"
        case repository, branch, sources
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
        case .sources: site.neighbours.map { "\($0.name) \($0.baseURL)" }.joined(separator: "\n")
        }
    }
}
