import ArgumentParser
import Brobygger
import ContentEditing
import Diagnostics
import Foundation
import SiteWriting

struct CheckCommand: ToolCommand {
    static let name = "check"
    static let help = CommandHelp(
        summary: Message(
            da: "Find alt, hvad der er galt, og skriv intet.",
            en: "Find everything that is wrong, and write nothing."),
        shared: .wholeSite,
        example: CommandExample(
            "check",
            Message(
                da: """
                    content/activities/yoga.md:4:14: error: ukendt forening 'broenn' [unknown-reference]
                      4 | organizers: [broenn]
                        |              ^^^^^^ mente du 'broen'? (check --fix retter det)

                    15 filer: 13 klar, 1 kladde, 1 med fejl; 1 fejl, 0 advarsler; intet skrevet
                    """,
                en: """
                    content/activities/yoga.md:4:14: error: unknown association 'broenn' [unknown-reference]
                      4 | organizers: [broenn]
                        |              ^^^^^^ did you mean 'broen'? (check --fix repairs it)

                    15 files: 13 ready, 1 draft, 1 with errors; 1 error, 0 warnings; nothing written
                    """)))

    @OptionGroup var options: SharedOptions

    @Flag(
        help: ArgumentHelp(
            da:
                "Ret det, der kun kan rettes på én måde, og vis, hvad der blev ændret: stavefejl i felter og koder, telefonnumre, datoer, mellemrum sidst i linjer.",
            en:
                "Repair what has exactly one right answer, and show what was changed: misspelled fields and codes, phone numbers, dates, spaces at the ends of lines."
        ))
    var fix = false

    @Flag(
        help: ArgumentHelp(
            da: "Vis hver advarsel, også hvor mange er af samme slags.",
            en: "Show each warning, also where many are of one kind."))
    var all = false

    @Argument(
        help: ArgumentHelp(
            da: "Filer eller mapper: kun det, der er galt i dem, vises, selv om alle filer læses.",
            en: "Files or folders: only what is wrong in them is shown, though all files are read.",
            value: .file))
    var files: [String] = []

    func run() async throws {
        var site = try await prepared()
        if fix { site = try await repaired(site) }
        let report = ConsoleReport(options, site: site)
        report.show(site, showsAll: all)
        report.show(site.timings)
        report.close(
            site, showingSome: !files.isEmpty, outcome: Message(da: "intet skrevet", en: "nothing written"))
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
        let build = options.buildOptions
        let early = ConsoleReport(options, mainLanguage: KnownSite.mainLanguage(build))
        let site = try await early.guarded(build) { try await $0.prepare() }
        return files.isEmpty ? site : site.limited(to: try wantedPaths(site))
    }

    /// The files as reports name them, relative to the root.
    private func wantedPaths(_ site: PreparedSite) throws -> [String] {
        let root = URL(fileURLWithPath: options.root).standardizedFileURL.resolvingSymlinksInPath().path + "/"
        return try files.map { file in
            let nearRoot = URL(fileURLWithPath: file.hasPrefix("/") ? file : options.root + "/" + file)
            let here = URL(fileURLWithPath: file)
            let found = [nearRoot, here].map { $0.standardizedFileURL.resolvingSymlinksInPath().path }
                .first { SingleFile.exists($0) }
            guard let found else {
                throw ConsoleReport(options, site: site).wrongUsage(
                    Message(da: "'\(file)' findes ikke", en: "'\(file)' does not exist"))
            }
            return found.hasPrefix(root) ? String(found.dropFirst(root.count)) : found
        }
    }
}
