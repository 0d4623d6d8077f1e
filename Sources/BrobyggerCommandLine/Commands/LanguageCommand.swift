import ArgumentParser
import Brobygger
import CatalogModel
import ContentEditing
import Diagnostics

struct LanguageCommand: ToolCommand {
    static let name = "language"
    static let help = CommandHelp(
        summary: Message(
            da: "Giv siden et sprog mere, tag et ud, eller gør et andet til hovedsprog.",
            en: "Give the site one more language, take one out, or make another one the main language."),
        details: Message(
            da: """
                add skriver sproget i site.yml; har programmet ikke dets ord, laver det en fil med dem til at oversætte. remove \
                sletter sprogets oversættelser, ord og navne. main lader to sprog bytte plads i hver fil: tekster, der kun findes \
                på det gamle hovedsprog, bliver stående og nævnes, og intet går tabt. remove og main prøver kun, indtil man \
                skriver --write. Når hovedsproget skifter, får siderne andre adresser.
                """,
            en: """
                add writes the language in site.yml; where the program has no words of it, it makes a file with them to \
                translate. remove deletes the translations, words and names of the language. main lets two languages change \
                places in every file: texts that only the old main language has stay and are named, and nothing is lost. remove \
                and main rehearse unless --write is given. With another main language the pages get other addresses.
                """),
        shared: [.root, .content, .theme, .language],
        example: CommandExample(
            "language add so",
            Message(
                da: """
                    content/site.yml
                    siden findes nu også på 'so'
                    """,
                en: """
                    content/site.yml
                    the site is in 'so' now, too
                    """)))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da: "add, remove eller main.", en: "add, remove or main.", value: .languageAction))
    var action: Action

    @Argument(
        help: ArgumentHelp(
            da: "Sprogets kode, for eksempel so.", en: "The code of the language, for example so.",
            value: .language))
    var code: String

    @Flag(help: ArgumentHelp(da: "Ret filerne.", en: "Change the files."))
    var write = false

    enum Action: String, ExpressibleByArgument, CaseIterable {
        case add, remove, main
    }

    func run() async throws {
        let workshop = try await ConsoleReport(options).guarded {
            try await ContentWorkshop.open(options.buildOptions)
        }
        let report = ConsoleReport(options, mainLanguage: workshop.site.mainLanguage)
        report.showUnreadFiles(of: workshop)
        do {
            switch action {
            case .add: try await add(to: workshop, report)
            case .remove: try await remove(from: workshop, report)
            case .main: try await changeMain(of: workshop, report)
            }
        } catch let refusal as LanguageRefusal {
            throw report.refused(refusal.message)
        }
    }

    private func add(to workshop: ContentWorkshop, _ report: ConsoleReport) async throws {
        let known = try await report.guarded {
            try ThemeWords.read(options.buildOptions, for: workshop.site)
        }
        guard let samples = known.samples else { return }
        let addition = try LanguageAddition(
            code, to: workshop.site, workshop.files, below: workshop.folder, known: known.languages,
            samples: samples)
        try await report.guarded { try ContentWriter(root: options.root).write(addition.changes) }
        show(addition.changes)
        report.say(
            Message(da: "siden findes nu også på '\(code)'", en: "the site is in '\(code)' now, too"))
        guard let words = addition.words else { return }
        report.say(
            Message(
                da: "oversæt ordene i \(words); til da er de engelske",
                en: "translate the words in \(words); until then they are English"))
    }

    private func remove(from workshop: ContentWorkshop, _ report: ConsoleReport) async throws {
        let removal = try LanguageRemoval(
            code, from: workshop.site, workshop.files, below: workshop.folder)
        try await apply(removal.changes, report)
        let count = removal.changes.count(where: \.isRemoval)
        report.say(
            write
                ? Message(
                    da: "siden findes ikke mere på '\(code)'; \(count) filer er slettet",
                    en: "the site is no longer in '\(code)'; \(count) files were deleted")
                : Message(
                    da: "prøve: \(count) filer ville blive slettet; skriv --write for at gøre det",
                    en: "rehearsal: \(count) files would be deleted; add --write to do it"))
    }

    private func changeMain(of workshop: ContentWorkshop, _ report: ConsoleReport) async throws {
        let change = try MainLanguageChange(
            to: code, in: workshop.site, workshop.index, workshop.files, below: workshop.folder,
            unread: workshop.unreadFiles)
        try await apply(change.changes, report)
        for rest in change.untranslated {
            let keys = rest.keys.joined(separator: ", ")
            report.say(
                Message(
                    da: "\(rest.path): ikke oversat til '\(code)' og bliver stående: \(keys)",
                    en: "\(rest.path): not translated into '\(code)' and left as it is: \(keys)"))
        }
        let old = workshop.site.mainLanguage.code
        report.say(
            write
                ? Message(
                    da:
                        "'\(code)' er nu hovedsproget; siderne på '\(code)' ligger øverst på siden, de andre under /\(old)/",
                    en:
                        "'\(code)' is the main language now; its pages are at the top of the site, the others below /\(old)/"
                )
                : Message(
                    da: "prøve: intet er ændret; skriv --write for at gøre det",
                    en: "rehearsal: nothing was changed; add --write to do it"))
    }

    private func apply(_ changes: [FileChange], _ report: ConsoleReport) async throws {
        if write { try await report.guarded { try ContentWriter(root: options.root).write(changes) } }
        show(changes)
    }

    /// A file that moves, and one that goes.
    private func show(_ changes: [FileChange]) {
        for change in changes {
            let end = change.isRemoval ? " → ∅" : change.newPath.map { " → \($0)" } ?? ""
            Terminal.print(PersonalNumber.masked(change.path + end))
        }
    }
}
