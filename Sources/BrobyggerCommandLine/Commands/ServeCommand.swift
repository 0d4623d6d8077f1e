import ArgumentParser
import Brobygger
import Diagnostics
import SitePlanning
import SitePreview

struct ServeCommand: ToolCommand {
    static let name = "serve"
    static let help = CommandHelp(
        summary: Message(
            da: "Se siden på denne computer, mens du retter; den følger hver ændring af en fil.",
            en: "Preview the site on this computer; it follows every change of a file."),
        shared: [.root, .content, .theme, .today, .language],
        example: CommandExample(
            "serve",
            Message(
                da: """
                    bygget på 0,2 s
                    siden vises på http://127.0.0.1:8080/
                    """,
                en: """
                    built in 0.2 s
                    the site is at http://127.0.0.1:8080/
                    """)))

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(da: "Porten, siden vises på.", en: "The port to listen on.", value: .number),
        transform: { UInt16(try WholeNumber.read($0, in: 0...65535)) })
    var port: UInt16 = 8080

    func run() async throws {
        var buildOptions = options.buildOptions
        // The preview lies at the top of its own host, whatever the address of the real site.
        buildOptions.baseURL = "http://127.0.0.1:\(port)/"
        buildOptions.keepsIdentity = true
        let builder = SiteBuilder(buildOptions)
        let report = ConsoleReport(options)
        let folders = (options.content + [options.theme ?? "themes"]).map {
            $0.hasPrefix("/") ? $0 : options.root + "/" + $0
        }
        let server = PreviewServer(port: port, watchedFolders: folders) {
            try await PreviewSite(builder: builder, report: report)
        }
        try await report.guarded {
            try await server.run(
                onReady: { report.say(Message(da: "siden vises på \($0)", en: "the site is at \($0)")) },
                onRebuild: { rebuild in
                    if let problems = rebuild.problems { Terminal.printError(problems) }
                    report.say(.built(in: rebuild.duration))
                })
        }
    }
}

extension Message {
    /// How long a build took, in tenths of a second.
    fileprivate static func built(in duration: Duration) -> Message {
        let (seconds, rest) = duration.components
        let tenths = seconds * 10 + rest / 100_000_000_000_000_000
        return Message(
            da: "bygget på \(tenths / 10),\(tenths % 10) s", en: "built in \(tenths / 10).\(tenths % 10) s")
    }
}

extension PreviewSite {
    /// Builds the site in memory; with errors there are problems to show and no files.
    fileprivate init(builder: SiteBuilder, report: ConsoleReport) async throws {
        let site = try await builder.prepare()
        let shown = ConsoleReport(report.options, site: site)
        let text = DiagnosticText(language: shown.language, sources: site.lines)
        guard site.isPublishable else {
            self.init(files: [:], problems: text.text(for: site.diagnostics.filter { $0.severity == .error }))
            return
        }
        let files = try await builder.render(site)
        self.init(
            files: Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    }
}
