import ArgumentParser
import Brobygger
import CatalogModel
import Coordinating
import Diagnostics

struct ReportCommand: ToolCommand {
    static let name = "report"
    static let help = CommandHelp(
        summary: Message(
            da: "Lav arbejdslisten for dem, der koordinerer: hvem der skal ringes til, og hvad der mangler.",
            en: "Make the work list for those who coordinate: whom to ring, and what is missing."),
        details: Message(
            da: """
                Det, der haster mest, står først. Listen har navne og telefonnumre, også på dem, siden ikke viser: den er kun for \
                koordinatorer, og --output skriver den ikke, hvor den bliver udgivet. Slutkoden er 0, hvad der end står på den.
                """,
            en: """
                What is most urgent comes first. The list has names and numbers, also of those whom the site does not show: it is \
                for coordinators only, and --output does not write it where it would be published. The exit code is 0 \
                whatever is on it.
                """),
        shared: [.root, .content, .theme, .today, .format, .language],
        example: CommandExample(
            "report calls",
            Message(
                da: """
                    [ ] Vagttelefonen (Svarer på alt) · 99 00 00 01
                        - Svarer på alt: aldrig bekræftet
                        - Trekanten: aldrig bekræftet
                    """,
                en: """
                    [ ] Vagttelefonen (Svarer på alt) · 99 00 00 01
                        - Svarer på alt: never confirmed
                        - Trekanten: never confirmed
                    """)))

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            da: "Hvordan listen skrives: text, markdown, html, json eller csv.",
            en: "How the list is written: text, markdown, html, json or csv.", value: .form))
    var format = ReportFormat.text

    @Option(
        help: ArgumentHelp(
            da: "index.json fra en udgivet side: det, der er ændret siden, kommer på listen.",
            en: "The index.json of a published site: what has changed since comes onto the list.",
            value: .file))
    var since: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            da: "Kun det, én kontakt eller forening skal svare på, som en mail: id eller slags/id.",
            en: "Only what one contact or association has to answer, as a mail: the id or kind/id.",
            value: .entry))
    var contact: String?

    @Flag(
        help: ArgumentHelp(
            da: "Lav i stedet dagsordenen til halvårsmødet, uden navne på personer.",
            en: "Make the agenda of the half-yearly meeting instead, without names of persons."))
    var agenda = false

    @Option(
        help: ArgumentHelp(
            da: "Filen, listen skrives i; ellers skærmen.",
            en: "The file to write the list to; otherwise the screen.",
            value: .file))
    var output: String?

    @Argument(
        help: ArgumentHelp(
            da: "Listerne: \(WorkList.names); ellers alle.",
            en: "The lists: \(WorkList.names); otherwise all.", value: .list))
    var lists: [WorkList] = []

    func run() async throws {
        let options = SharedOptions(common)
        var build = options.buildOptions
        build.published = since ?? build.published
        let place = PrivateOutput(output, options)
        try place.check(ConsoleReport(options))
        let (site, sources) = try await ConsoleReport(options).guarded {
            try await SiteBuilder.workSources(build)
        }
        let report = ConsoleReport(options, site: site)
        guard let sources else { return }
        if agenda {
            let paper = Agenda(sources, in: report.language).paper
            return try await place.write(paper.bytes(as: format), report)
        }
        let work = WorkReport(sources, lists.isEmpty ? Set(WorkList.allCases) : Set(lists))
        guard let contact else {
            return try await place.write(work.bytes(as: format, in: report.language), report)
        }
        let key = try key(of: contact, sources, report)
        let bytes =
            format == .text
            ? Array(ContactMail(to: key, sources, work).text(in: report.language).utf8)
            : work.part(of: key).bytes(as: format, in: report.language)
        try await place.write(bytes, report)
    }

    private func key(of text: String, _ sources: WorkSources, _ report: ConsoleReport) throws -> EntryKey {
        let key = text.contains("/") ? try EntryArgument(text).key : EntryKey(.contact, text)
        if sources.knows(key) { return key }
        throw report.refused(
            Message(
                da: "'\(key)' findes ikke som kontakt eller forening",
                en: "'\(key)' is no contact and no association"))
    }
}

extension WorkList: ExpressibleByArgument {
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension ReportFormat: ExpressibleByArgument {}
