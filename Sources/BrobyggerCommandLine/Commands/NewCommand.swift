import ArgumentParser
import Brobygger
import CatalogModel
import CatalogSchema
import Diagnostics
import Foundation
import SchemaExporting
import SiteWriting

struct NewCommand: ToolCommand {
    static let name = "new"
    static let help = CommandHelp(
        summary: Message(
            da: "Begynd en post: en kladde, hvor hvert felt er forklaret.",
            en: "Begin an entry: a draft in which every field is explained."),
        details: Message(
            da: "En fil, der findes, bliver ikke rørt, og en kladde med en fejl bliver ikke lavet.",
            en: "A file that exists already is never touched, and a draft with an error is not made."),
        shared: [.root, .content, .theme, .today, .language],
        example: CommandExample(
            "new activities 'Yoga på torvet'",
            Message(
                da: """
                    content/activities/yoga-paa-torvet.md
                    Skriv felterne færdige, se på den med 'brobygger check', og slet 'status: draft', når den er klar.
                    """,
                en: """
                    content/activities/yoga-paa-torvet.md
                    Complete the fields, look at it with 'brobygger check', and delete 'status: draft' when it is ready.
                    """)))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da: "En af \(EntryKind.allCases.map(\.folder).joined(separator: ", ")).",
            en: "One of \(EntryKind.allCases.map(\.folder).joined(separator: ", ")).", value: .kind))
    var kindName: String

    @Argument(
        help: ArgumentHelp(
            da: "Postens titel eller navn, i anførselstegn.",
            en: "The title or name of the entry, in quotes.",
            value: .title))
    var title: String

    @Option(
        help: ArgumentHelp(
            da: "Id'et i stedet for et, der laves af titlen.",
            en: "The id, instead of one made from the title.",
            value: .id))
    var id: String?

    func run() async throws {
        let build = options.buildOptions
        let known = try await ConsoleReport(options).guarded { try KnownSite.read(build) }
        let report = ConsoleReport(options, mainLanguage: known.site.mainLanguage)
        let kind = try KindName.find(
            kindName, among: EntryKind.allCases.map { ($0.folder, $0) }, report)
        let today = build.today ?? LocalDate(now: Date(), in: known.site.timeZone)
        let files = EntryFiles(root: options.root, content: build.content, kind: kind)
        let id = try usableID(report)
        let text = NewEntry(
            SchemaWords(report.language, vocabularies: known.vocabularies), kind: kind, title: title,
            today: today,
            known: known.ids
        ).text
        try await refuseBroken(text, at: files.path(id), build, report)
        let path = try await report.guarded { try files.create(id, Array(text.utf8)) }
        guard let path else { throw report.wrongUsage(taken(id, files)) }
        Terminal.print(path)
        report.say(
            Message(
                da:
                    "Skriv felterne færdige, se på den med 'brobygger check', og slet 'status: draft', når den er klar.",
                en:
                    "Complete the fields, look at it with 'brobygger check', and delete 'status: draft' when it is ready."
            ))
    }

    /// A draft in which `check` would find an error is not made.
    private func refuseBroken(
        _ text: String, at path: String, _ build: BuildOptions, _ report: ConsoleReport
    ) async throws {
        let errors = try await report.guarded {
            try await SiteBuilder(build).errors(ofNew: path, holding: Array(text.utf8))
        }
        // Two files of one id are reported with a better proposal.
        guard let error = errors.first(where: { $0.code != .duplicateID }) else { return }
        let sentences = { error.sentences(in: $0).joined(separator: "; ") }
        throw report.wrongUsage(Message(da: sentences(.danish), en: sentences(.english)))
    }

    private func usableID(_ report: ConsoleReport) throws -> String {
        guard title.hasVisibleText else {
            throw report.wrongUsage(
                Message(
                    da: "titlen viser ingenting; skriv en, for eksempel 'Yoga på torvet'",
                    en: "the title shows nothing; write one, for example 'Yoga in the square'"))
        }
        let id = id ?? ContentSchema.id(from: title)
        guard ContentSchema.isID(id) else {
            let shown = PersonalNumber.masked(String((self.id ?? title).prefix(60)))
            let suggestion = self.id.map { ContentSchema.id(from: $0) } ?? ""
            let example = suggestion.isEmpty ? "sprogcafe" : suggestion
            throw report.wrongUsage(
                Message(
                    da: "'\(shown)' kan ikke blive et filnavn; skriv for eksempel --id \(example)",
                    en: "'\(shown)' cannot become a file name; write for example --id \(example)"))
        }
        return id
    }

    private func taken(_ id: String, _ files: EntryFiles) -> Message {
        let path = files.existing(id) ?? files.path(id)
        return Message(
            da: "\(path) findes allerede; ret den, eller skriv --id \(files.freeID(like: id))",
            en: "\(path) exists already; change it, or write --id \(files.freeID(like: id))")
    }
}

/// The files of one kind of entry, in all folders with content.
struct EntryFiles {
    let root: String
    let content: [String]
    let kind: EntryKind

    /// Where a new entry goes: the first folder, and a contact to the last one that has contacts, which is where those
    /// of persons are kept.
    func path(_ id: String) -> String {
        let home = kind == .contact ? content.last { hasFolder(in: $0) } : nil
        return path(id, in: home ?? content[0])
    }

    private func hasFolder(in folder: String) -> Bool {
        SingleFile.exists(absolute("\(folder)/\(kind.folder)"))
    }

    private func path(_ id: String, in folder: String) -> String { "\(folder)/\(kind.folder)/\(id).md" }

    /// The file that has the id already.
    func existing(_ id: String) -> String? {
        content.map { path(id, in: $0) }.first { SingleFile.exists(absolute($0)) }
    }

    func freeID(like id: String) -> String {
        (2...).lazy.map { "\(id)-\($0)" }.first { existing($0) == nil } ?? id
    }

    /// Makes the file and returns its path; none where the id is taken.
    func create(_ id: String, _ bytes: [UInt8]) throws -> String? {
        guard existing(id) == nil else { return nil }
        return try SingleFile.create(bytes, at: absolute(path(id))) ? path(id) : nil
    }

    private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : root + "/" + path }
}
