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
        details: Message(
            da:
                "Fejl står øverst på siderne, og den sidste gode side bliver under dem; advarsler står foldet sammen nederst. Kun denne computer kan se den. Ctrl-C slutter.",
            en:
                "Errors stand on top of the pages, with the last good site below them; warnings stand folded up at the end. Only this computer can see it. Ctrl-C ends it."
        ),
        shared: [.root, .content, .theme, .today, .language],
        example: CommandExample(
            "serve --open",
            Message(
                da: """
                    bygget på 0,2 s, 6 advarsler
                    siden vises på http://127.0.0.1:8080/
                    content/activities/yoga.md: bygget på 0,1 s, 6 advarsler
                    """,
                en: """
                    built in 0.2 s, 6 warnings
                    the site is at http://127.0.0.1:8080/
                    content/activities/yoga.md: built in 0.1 s, 6 warnings
                    """)))

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(da: "Porten, siden vises på.", en: "The port to listen on.", value: .number),
        transform: { UInt16(try WholeNumber.read($0, in: 0...65535)) })
    var port: UInt16 = 8080

    @Flag(help: ArgumentHelp(da: "Åbn siden i browseren.", en: "Open the site in the browser."))
    var open = false

    func run() async throws {
        var buildOptions = options.buildOptions
        // The preview lies at the top of its own host, whatever the address of the real site.
        buildOptions.baseURL = "http://127.0.0.1:\(port)/"
        buildOptions.keepsIdentity = true
        let builder = PreviewBuilder(buildOptions)
        let report = ConsoleReport(options, mainLanguage: KnownSite.mainLanguage(buildOptions))
        let folders = (options.content + [options.theme ?? "themes"]).map {
            $0.hasPrefix("/") ? $0 : options.root + "/" + $0
        }
        let root = options.root
        let server = PreviewServer(
            port: port, watchedFolders: folders,
            exchangeEntries: { files in
                let paths = files.map { RebuildLine.path($0, below: root) }
                return await builder.exchangeEntries(in: paths).map {
                    ShownFiles($0.site, $0.generation, root)
                }
            },
            build: { try await PreviewSite(builder: builder, report: report) })
        try await report.guarded {
            try await server.run(
                onReady: { address in
                    report.say(Message(da: "siden vises på \(address)", en: "the site is at \(address)"))
                    if open { WebBrowser.ofThisMachine.show(address, report) }
                },
                onRebuild: { rebuild in
                    if let problems = rebuild.problems { Terminal.printError(problems) }
                    report.say(RebuildLine(rebuild, below: options.root).message)
                })
        }
    }
}

extension PreviewSite {
    /// Prepares the site; with errors there are problems to show and no files.
    fileprivate init(builder: PreviewBuilder, report: ConsoleReport) async throws {
        let (site, generation) = try await builder.prepare()
        let shown = ConsoleReport(report.options, site: site)
        let text = DiagnosticText(language: shown.language, sources: site.lines)
        guard site.isPublishable else {
            self.init(problems: text.text(for: site.diagnostics.filter { $0.severity == .error }))
            return
        }
        self.init(
            files: ShownFiles(site, generation, report.options.root),
            warnings: PreviewWarnings(site.diagnostics, text, shown.language))
    }
}

/// The pages and files of a preview, made when the browser asks for them.
private struct ShownFiles: PreviewFiles {
    let site: RequestedSite
    let generation: Int

    init(_ site: PreparedSite, _ generation: Int, _ root: String) {
        self.site = RequestedSite(site, root: root)
        self.generation = generation
    }

    var isEmpty: Bool { false }

    func hasPage(_ path: String) -> Bool { site.hasPage(path) }

    func bytes(of path: String) async throws -> [UInt8]? { try await site.bytes(of: path) }

    func isSame(as other: any PreviewFiles) -> Bool { (other as? ShownFiles)?.generation == generation }
}

extension PreviewWarnings {
    /// None where there is none; of what there is much of only the number is shown.
    fileprivate init?(
        _ problems: [Diagnostic], _ report: DiagnosticText, _ language: MessageLanguage
    ) {
        let warnings = problems.filter { $0.severity == .warning }
        guard !warnings.isEmpty else { return nil }
        let more = Message(
            da: "'brobygger check --all' viser hver, 'brobygger explain KODE' forklarer dem.",
            en: "'brobygger check --all' shows each, 'brobygger explain CODE' explains them.")
        let isOne = warnings.count == 1
        let title = Message(
            da: "\(warnings.count) \(isOne ? "advarsel" : "advarsler")",
            en: "\(warnings.count) \(isOne ? "warning" : "warnings")")
        self.init(
            title: title.text(in: language),
            text: report.summary(for: warnings) + "\n" + more.text(in: language))
    }
}
