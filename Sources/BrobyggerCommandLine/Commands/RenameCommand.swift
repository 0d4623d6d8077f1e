import ArgumentParser
import Brobygger
import CatalogModel
import ContentEditing
import Diagnostics

struct RenameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give an entry another id.",
        discussion: """
            Moves its files, rewrites every reference and link in all languages, and keeps the old id as an alias, so \
            that old addresses still lead to it. Nothing else in the files is changed.
            """)

    @OptionGroup var options: SharedOptions

    @Argument(help: EntryArgument.help)
    var entry: EntryArgument

    @Argument(help: ArgumentHelp("The new id: small letters a-z, digits and hyphens.", valueName: "new-id"))
    var id: String

    @Flag(help: "Show what would be changed, and change nothing.")
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
