import ArgumentParser
import Brobygger
import CatalogCompiling
import CatalogModel
import ContentEditing
import Diagnostics
import Foundation

struct VerifiedCommand: ToolCommand {
    static let name = "verified"
    static let help = CommandHelp(
        summary: Message(
            da: "Skriv i en post, at nogen har tjekket, at den passer.",
            en: "Write into an entry that somebody made sure that it is right."),
        details: Message(
            da:
                "Dagen, måden og hvem det var, skrives i filen: kør kommandoen, når du har ringet. Siden siger så, hvornår den sidst er bekræftet, og posten går af ringelisten.",
            en:
                "The day, the way and who it was are written into the file: run this when you have rung. The page then says when it was confirmed last, and the entry leaves the call list."
        ),
        shared: [.root, .content, .today, .language],
        example: CommandExample(
            "verified activities/sprogcafe --how phone --by frivilligcentret",
            Message(
                da: "content/activities/sprogcafe.md: bekræftet 2026-11-21",
                en: "content/activities/sprogcafe.md: confirmed 2026-11-21")))

    @OptionGroup var options: SharedOptions

    @Option(
        help: ArgumentHelp(
            da: "Hvordan: phone, visit, mail, form (foreningen har selv svaret), meeting eller website.",
            en: "How: phone, visit, mail, form (the association has answered itself), meeting or website.",
            value: .code))
    var how: Way

    @Option(
        help: ArgumentHelp(
            da: "Hvem der tjekkede, som rolle eller initialer.", en: "Who made sure, by role or initials.",
            value: .title))
    var by: String?

    @Argument(help: EntryArgument.help, transform: EntryArgument.init)
    var entries: [EntryArgument]

    func run() async throws {
        let build = options.buildOptions
        let workshop = try await ConsoleReport(options).guarded { try await ContentWorkshop.open(build) }
        let report = ConsoleReport(options, mainLanguage: workshop.site.mainLanguage)
        let today = build.today ?? LocalDate(now: Date(), in: workshop.site.timeZone)
        let stamps = try entries.map { try stamp($0.key, workshop, today, report) }
        let changes = stamps.compactMap(\.change)
        let problems = try await report.guarded { try await SiteBuilder(build).errors(after: changes) }
        if let problem = problems.first {
            throw report.refused(
                Message(
                    da: "\(problem.location.file): \(problem.message.danish); intet er skrevet",
                    en: "\(problem.location.file): \(problem.message.english); nothing was written"))
        }
        try await report.guarded { try ContentWriter(root: options.root).write(changes) }
        for stamp in stamps {
            report.say(
                Message(da: "\(stamp.path): bekræftet \(today)", en: "\(stamp.path): confirmed \(today)"))
        }
    }

    private func stamp(
        _ key: EntryKey, _ workshop: ContentWorkshop, _ today: LocalDate, _ report: ConsoleReport
    ) throws -> VerificationStamp {
        guard let entry = workshop.index[key] else {
            throw report.refused(.unknown(key, meant: workshop.index.nearMiss(key)))
        }
        if let path = entry.unreadableFile { throw report.refused(.unreadableFields(path)) }
        return VerificationStamp(entry, on: today, how: how.verification, by: by, workshop.files)
    }
}

extension VerifiedCommand {
    /// How somebody made sure, as it is typed.
    enum Way: String, CaseIterable, ExpressibleByArgument {
        case phone, visit, mail, form, meeting, website

        /// Whoever fills in a form speaks for the association.
        var verification: Verification {
            switch self {
            case .phone: .phone
            case .visit: .visit
            case .mail: .mail
            case .form: .ownAssociation
            case .meeting: .meeting
            case .website: .website
            }
        }
    }
}
