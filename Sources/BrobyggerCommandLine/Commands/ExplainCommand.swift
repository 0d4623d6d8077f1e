import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a problem means and how to mend it.",
        discussion: "Without a code: the list of all codes.")

    @Argument(help: ArgumentHelp("What stands in [ ] after a message.", valueName: "code"))
    var codes: [String] = []

    @Flag(help: "Print the reference of all problems, in Markdown.")
    var all = false

    @Option(help: ArgumentHelp("The language of the explanation, da or en.", valueName: "language"))
    var language = MessageLanguage.danish

    func validate() throws {
        if let unknown = codes.first(where: { DiagnosticCode(rawValue: $0) == nil }) {
            throw ValidationError(Self.unknown(unknown).text(in: language))
        }
        guard codes.isEmpty || !all else {
            throw ValidationError("--all explains all codes; leave it or the code out")
        }
    }

    func run() {
        Terminal.write(Array(text.utf8))
    }

    private var text: String {
        if all { return ProblemReference(language: language).markdown }
        let form = ExplanationText(language: language)
        guard !codes.isEmpty else { return form.list }
        return codes.compactMap(DiagnosticCode.init(rawValue:)).map { form.text(for: $0) }
            .joined(separator: "\n")
    }

    private static func unknown(_ text: String) -> Message {
        let meant = NearMiss.of(text, among: DiagnosticCode.allCases.map(\.rawValue))
        guard let meant else {
            return Message(
                da: "ukendt kode '\(text)'; brobygger explain viser alle koder",
                en: "unknown code '\(text)'; brobygger explain shows all codes")
        }
        return Message(
            da: "ukendt kode '\(text)'; mente du '\(meant)'?",
            en: "unknown code '\(text)'; did you mean '\(meant)'?")
    }
}
