import ArgumentParser
import Brobygger
import CatalogModel
import ContentEditing
import Diagnostics

struct RenameCommand: ToolCommand {
    static let name = "rename"
    static let help = CommandHelp(
        summary: Message(
            da: "Giv en post et andet id.",
            en: "Give an entry another id."),
        details: Message(
            da:
                "Flytter dens filer, retter hver henvisning og hvert link på alle sprog og beholder det gamle id som alias, så gamle adresser stadig fører derhen. Intet andet i filerne ændres.",
            en:
                "Moves its files, rewrites every reference and link in all languages, and keeps the old id as an alias, so that old addresses still lead to it. Nothing else in the files is changed."
        ),
        shared: .project,
        example: CommandExample(
            "rename places/trekanten kulturhuset",
            Message(
                da: """
                    content/activities/sprogcafe.md
                    content/places/trekanten.md → content/places/kulturhuset.md
                    'places/trekanten' hedder nu 'places/kulturhuset'; 1 henvisninger rettet
                    """,
                en: """
                    content/activities/sprogcafe.md
                    content/places/trekanten.md → content/places/kulturhuset.md
                    'places/trekanten' is now 'places/kulturhuset'; 1 references rewritten
                    """)))

    @OptionGroup var options: SharedOptions

    @Argument(help: EntryArgument.help, transform: EntryArgument.init)
    var entry: EntryArgument

    @Argument(
        help: ArgumentHelp(
            da: "Det nye id: små bogstaver a-z, cifre og bindestreger.",
            en: "The new id: small letters a-z, digits and hyphens.", value: .id))
    var id: String

    @Flag(
        help: ArgumentHelp(
            da: "Vis, hvad der ville blive ændret, og ændr intet.",
            en: "Show what would be changed, and change nothing."))
    var dryRun = false

    func run() async throws {
        let workshop = try await ConsoleReport(options).guarded {
            try await ContentWorkshop.open(options.buildOptions)
        }
        let report = ConsoleReport(options, mainLanguage: workshop.site.mainLanguage)
        report.showUnreadFiles(of: workshop)
        let renaming: Renaming
        do {
            renaming = try Renaming(entry.key, to: id, in: workshop.index, workshop.files, of: workshop.site)
        } catch {
            throw report.refused(error.message)
        }
        if !dryRun {
            try await report.guarded { try ContentWriter(root: options.root).write(renaming.changes) }
        }
        for change in renaming.changes {
            Terminal.print(change.newPath.map { "\(change.path) → \($0)" } ?? change.path)
        }
        report.say(
            Message(
                da:
                    "'\(entry.key)' hedder nu '\(EntryKey(entry.key.kind, id))'; \(renaming.uses.count) henvisninger rettet",
                en:
                    "'\(entry.key)' is now '\(EntryKey(entry.key.kind, id))'; \(renaming.uses.count) references rewritten"
            ))
        if dryRun { report.say(Message(da: "prøve: intet er ændret", en: "dry run: nothing was changed")) }
    }
}
