import ArgumentParser
import Brobygger
import Diagnostics
import SiteWriting

struct BuildCommand: ToolCommand {
    static let name = "build"
    static let help = CommandHelp(
        summary: Message(
            da: "Lav siden af indholdet.",
            en: "Make the site from the content."),
        details: Message(
            da: "Med en fejl eller flere skrives intet, og den gamle side bliver.",
            en: "With one error or more nothing is written and the old site stays."),
        shared: .wholeSite,
        example: CommandExample(
            "build",
            Message(
                da:
                    "64 filer: 61 klar, 3 kladder, 0 med fejl; 0 fejl, 6 advarsler; 388 sider og filer skrevet til site, 0 uændrede, 0 fjernet",
                en:
                    "64 files: 61 ready, 3 drafts, 0 with errors; 0 errors, 6 warnings; 388 pages and files written to site, 0 unchanged, 0 removed"
            )))

    @OptionGroup var options: SharedOptions

    @Option(help: ArgumentHelp(da: "Mappen til siden.", en: "The folder of the site.", value: .folder))
    var output = "site"

    @Flag(
        help: ArgumentHelp(
            da: "Behandl poster med fejl som kladder, og udgiv de andre; slutkoden er stadig 1.",
            en: "Treat entries with errors as drafts and publish the others; the exit code is still 1."))
    var leaveOutBroken = false

    @Flag(
        help: ArgumentHelp(
            da: "Vis hver advarsel, også hvor mange er af samme slags.",
            en: "Show each warning, also where many are of one kind."))
    var all = false

    @Flag(
        help: ArgumentHelp(
            da: "Byg også, når intet er ændret siden sidst, og gem intet til næste gang.",
            en: "Build even where nothing has changed since the last time, and keep nothing for the next."))
    var noCache = false

    private var folder: String { output.hasPrefix("/") ? output : options.root + "/" + output }

    func run() async throws {
        var buildOptions = options.buildOptions
        buildOptions.leavesOutBroken = leaveOutBroken
        buildOptions.previous = SingleFile.exists(folder + "/index.json") ? output + "/index.json" : nil
        let memory =
            noCache ? nil : await RunMemory(buildOptions, of: folder, program: Release.text.english)
        if let site = await memory?.unchangedSite() { report(site) }
        let early = ConsoleReport(options, mainLanguage: KnownSite.mainLanguage(buildOptions))
        let site = try await early.guarded(buildOptions) { try await $0.prepare() }
        let report = ConsoleReport(options, site: site)
        report.show(site, showsAll: all)
        report.show(site.timings)
        if !site.isPublishable || isTooStrict(for: site) {
            report.close(site, outcome: Self.nothingWritten)
        } else {
            let written = try await report.guarded(buildOptions) { try await $0.write(site, to: folder) }
            memory?.keep(site, written: written)
            report.show(written.timings)
            if site.losesHistory { report.showLostHistory(of: output) }
            report.close(site, outcome: outcome(written.counts))
        }
        report.exit(after: site)
    }

    /// Says what a build would have said, and ends.
    private func report(_ site: UnchangedSite) -> Never {
        let report = ConsoleReport(options, mainLanguage: site.mainLanguage)
        report.show(site, showsAll: all)
        report.show(site.timings)
        let counts = WriteCounts(unchanged: site.fileCount)
        report.close(site, outcome: isTooStrict(for: site) ? Self.nothingWritten : outcome(counts))
        report.exit(after: site)
    }

    private func isTooStrict(for site: some RunFindings) -> Bool {
        options.strict && !site.diagnostics.isEmpty
    }

    private static let nothingWritten = Message(da: "intet skrevet", en: "nothing written")

    private func outcome(_ counts: WriteCounts) -> Message {
        Message(
            da:
                "\(counts.written) sider og filer skrevet til \(output), \(counts.unchanged) uændrede, \(counts.removed) fjernet",
            en:
                "\(counts.written) pages and files written to \(output), \(counts.unchanged) unchanged, \(counts.removed) removed"
        )
    }
}
