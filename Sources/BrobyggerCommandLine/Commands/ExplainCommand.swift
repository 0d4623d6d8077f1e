import ArgumentParser
import Diagnostics

struct ExplainCommand: ToolCommand {
    static let name = "explain"
    static let help = CommandHelp(
        summary: Message(
            da: "Sig, hvad et problem betyder, og hvordan det rettes.",
            en: "Say what a problem means and how to mend it."),
        details: Message(
            da: "Uden en kode: listen over alle koder.", en: "Without a code: the list of all codes."),
        shared: .project,
        example: CommandExample(
            "explain invalid-phone",
            Message(
                da: """
                    invalid-phone (fejl)

                    Telefonnummeret kan ikke læses.
                    Nummeret bliver til en knap, man kan ringe med. Skriv 8 cifre, eller begynd med
                    landekoden. Mellemrum må der gerne være, men kun ét nummer i feltet.

                    Forkert (content/associations/broen.md):

                        phone: '99 00 00 1'

                    Rigtigt (content/associations/broen.md):

                        phone: '99 00 00 01'

                    Det er altid en fejl og kan ikke slås fra.
                    """,
                en: """
                    invalid-phone (error)

                    The telephone number cannot be read.
                    The number becomes a button to ring with. Write 8 digits, or begin with the country code.
                    Spaces are welcome, but only one number in the field.

                    Wrong (content/associations/broen.md):

                        phone: '99 00 00 1'

                    Right (content/associations/broen.md):

                        phone: '99 00 00 01'

                    It is always an error and cannot be switched off.
                    """)))

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp(
            da: "Det, der står i [ ] efter en besked.", en: "What stands in [ ] after a message.",
            value: .code),
        transform: ExplainCommand.code)
    var codes: [DiagnosticCode] = []

    @Flag(
        help: ArgumentHelp(
            da: "Udskriv en oversigt over alle problemer som Markdown.",
            en: "Print the reference of all problems as Markdown."))
    var all = false

    func validate() throws {
        guard codes.isEmpty || !all else {
            throw UsageError(
                da: "--all forklarer alle koder; udelad det eller koden",
                en: "--all explains all codes; leave it or the code out")
        }
    }

    func run() async throws {
        Terminal.write(Array(text.utf8))
    }

    private var text: String {
        let language =
            options.language ?? HelpLanguage.ofSite(options.content[0], below: options.root) ?? .danish
        if all { return ProblemReference(language: language).markdown }
        let form = ExplanationText(language: language)
        guard !codes.isEmpty else { return form.list }
        return codes.map { form.text(for: $0) }.joined(separator: "\n")
    }

    private static func code(_ text: String) throws -> DiagnosticCode {
        if let code = DiagnosticCode(rawValue: text) { return code }
        guard let meant = NearMiss.of(text, among: DiagnosticCode.allCases.map(\.rawValue)) else {
            throw UsageError(
                da: "ukendt kode '\(text)'; brobygger explain viser alle koder",
                en: "unknown code '\(text)'; brobygger explain shows all codes")
        }
        throw UsageError(
            da: "ukendt kode '\(text)'; mente du '\(meant)'?",
            en: "unknown code '\(text)'; did you mean '\(meant)'?")
    }
}
