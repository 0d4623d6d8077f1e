import ArgumentParser
import Brobygger
import ContentEditing
import Diagnostics
import Foundation
import SiteWriting

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find everything that is wrong; write nothing.")

    @OptionGroup var options: SharedOptions

    @Flag(
        help: ArgumentHelp(
            "Repair what has exactly one right answer, and show what was changed.",
            discussion:
                "Keys, ids and words that are misspelled, phone numbers, dates, and spaces at the ends of lines."
        ))
    var fix = false

    @Flag(help: "Show each warning, also where many are of one kind.")
    var all = false

    @Argument(
        help: ArgumentHelp(
            "Files or folders: only what is wrong in them is shown, though all files are read.",
            valueName: "file"))
    var files: [String] = []

    func run() async throws {
        var site = try await prepared()
        if fix { site = try await repaired(site) }
        let report = ConsoleReport(options, site: site)
        report.show(site, showsAll: all)
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
        let site = try await ConsoleReport(options).guarded {
            try await SiteBuilder(options.buildOptions).prepare()
        }
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
