import ArgumentParser
import Brobygger
import CatalogModel
import CatalogSchema
import ContentEditing
import Diagnostics
import Foundation
import SitePlanning
import TableReading

struct ImportCommand: ToolCommand {
    static let name = "import"
    static let help = CommandHelp(
        summary: Message(
            da: "Tag et regneark ind i indholdet; prøver kun, indtil man skriver --write.",
            en: "Take a spreadsheet into the content; rehearses unless --write is given."),
        details: Message(
            da: """
                Regnearket er et, siden tilbyder under /api/v1/tables/, eller en liste, I selv har: den første række, der nævner \
                tre felter, er overskrifterne. En tom celle lader feltet være, - sletter det, og en række, der mangler, sletter \
                intet. Det, der er nyt, bliver til kladder. Slutkode 1 siger, at nogen skal se på noget.
                """,
            en: """
                The table is one that the site offers below /api/v1/tables/, or a list of your own: the first row that names \
                three fields is the header. An empty cell leaves a field as it is, - clears it, and a row that is missing \
                deletes nothing. What is new becomes a draft. Exit code 1 says that something has to be looked at.
                """),
        shared: [.root, .content, .theme, .today, .language],
        example: CommandExample(
            "import aktiviteter.csv",
            Message(
                da: """
                    række 2: ny kladde content/activities/kor-for-alle.md
                    1 række: 0 uændrede, 0 opdaterede, 1 ny, 0 med problemer; intet skrevet
                    """,
                en: """
                    row 2: new draft content/activities/kor-for-alle.md
                    1 row: 0 unchanged, 0 updated, 1 new, 0 with problems; nothing written
                    """)))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da: "Regnearket: .xlsx, eller .csv som et regneark gemmer det.",
            en: "The table: .xlsx, or .csv as a spreadsheet saves it.", value: .file))
    var file: String

    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp(
            da:
                "Hvad rækkerne er: associations, activities, contacts, places, news, council, forums eller agreements; ellers siger filens navn det.",
            en:
                "What the rows are: associations, activities, contacts, places, news, council, forums or agreements; otherwise the name of the file says so.",
            value: .kind))
    var kindName: String?

    @Flag(help: ArgumentHelp(da: "Ret filerne.", en: "Change the files."))
    var write = false

    @Flag(
        help: ArgumentHelp(
            da: "Brug regnearkets værdier, også hvor posten er ændret, siden det blev hentet.",
            en: "Take the table's values also where an entry was changed after the table was made."))
    var theirs = false

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            da: "Skriv det, der skal ses på, som et regneark.", en: "Write what to look at as a table.",
            value: .file))
    var reportFile: String?

    func run() async throws {
        let build = options.buildOptions
        let report = ConsoleReport(
            options,
            mainLanguage: try await ConsoleReport(options).guarded { try KnownSite.read(build) }.site
                .mainLanguage)
        let kind = try kind(report)
        try refuseReportInside(build, report)
        guard let bytes = try await report.guarded({ try TableWorkshop.bytes(of: file, build) }) else {
            throw report.refused(TableProblem.tooLarge.message)
        }
        let source = try await report.guarded { try await TableWorkshop.source(for: kind, build) }
        var result = try table(bytes, source, report)
        if !result.changes.isEmpty {
            let changes = result.changes
            result.refuse(try await report.guarded { try await SiteBuilder(build).errors(after: changes) })
        }
        let lines = ImportReport(result, source, report.language)
        for line in lines.text { report.say(Message(da: line, en: line)) }
        let changes = write ? result.changes : []
        try await report.guarded {
            let saved = try reportFile.map { try TableWorkshop.report(lines.csv, at: $0, build) }
            try ContentWriter(root: options.root).write(changes + [saved].compactMap(\.self))
        }
        report.say(lines.summary(isWritten: write))
        if result.hasErrors { throw ExitCode(1) }
    }

    private func table(_ bytes: [UInt8], _ source: ImportSource, _ report: ConsoleReport) throws
        -> TableImport
    {
        do throws(TableProblem) {
            let names = source.names
            let table = try ReadTable.read(bytes) { names.count(in: $0) }
            return try TableImport(table, into: source, overwrites: theirs)
        } catch {
            let message = error.message
            throw report.refused(Message(da: "\(file): \(message.danish)", en: "\(file): \(message.english)"))
        }
    }

    /// `aktiviteter.xlsx` holds activities.
    private func kind(_ report: ConsoleReport) throws -> EntryKind {
        let kinds = EntryKind.allCases.filter { $0 != .page }
        if let kindName { return try KindName.find(kindName, among: kinds.map { ($0.folder, $0) }, report) }
        let name = URL(fileURLWithPath: file).lastPathComponent.lowercased()
        let found = kinds.first { kind in
            [kind.folder, Section(kind)?.slug(in: .danish) ?? kind.folder].contains { name.hasPrefix($0) }
        }
        if let found { return found }
        throw report.wrongUsage(
            Message(
                da: "skriv med --kind, hvad rækkerne er, for eksempel --kind activities",
                en: "say with --kind what the rows are, for example --kind activities"))
    }

    /// A report names what somebody wrote, which is not for the site.
    private func refuseReportInside(_ build: BuildOptions, _ report: ConsoleReport) throws {
        guard let reportFile else { return }
        let path = URL(fileURLWithPath: reportFile).standardizedFileURL.path
        let folders = build.content.map { $0.hasPrefix("/") ? $0 : options.root + "/" + $0 }
        guard
            folders.contains(where: {
                path.hasPrefix(URL(fileURLWithPath: $0).standardizedFileURL.path + "/")
            })
        else { return }
        throw report.wrongUsage(
            Message(
                da: "en rapport må ikke ligge i content/", en: "a report must not be in content/"))
    }
}
