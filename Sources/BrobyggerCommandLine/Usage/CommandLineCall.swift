import ArgumentParser
import Diagnostics

/// One call of the tool: its words, and the language in which they are answered.
struct CommandLineCall {
    private let arguments: [String]
    let language: MessageLanguage

    init(_ arguments: [String]) {
        self.init(arguments, language: HelpLanguage.asked(for: arguments))
    }

    init(_ arguments: [String], language: MessageLanguage) {
        self.arguments = arguments
        self.language = language
    }

    /// The command with its values; an error of the parser where the words are wrong, and where they ask for the version or for
    /// what shells complete.
    func parsed() throws -> any ParsableCommand {
        try HelpLanguage.$current.withValue(language) { try BrobyggerCommand.parseAsRoot(arguments) }
    }

    /// The page of help that the words ask for; none where they ask for something else.
    var helpPage: String? {
        guard asksForHelp, let tool else { return nil }
        if arguments.starts(with: ["help", "--man"]) { return ManualPage(tool, language: language).text }
        let page = HelpPage(tool, language: language)
        let named = arguments.first { tool.command.verb($0) != nil }
        guard let named, let command = tool.command.verb(named), let help = BrobyggerCommand.help(of: named)
        else { return page.overview }
        return page.page(of: command, help)
    }

    private var asksForHelp: Bool {
        arguments.isEmpty || arguments[0] == "help"
            || arguments.prefix { $0 != "--" }.contains { ["-h", "--help", "-help"].contains($0) }
    }

    /// What is wrong with the words, and how the command is called; none where the parser's error is no complaint.
    func complaint(about error: any Error) -> String? {
        let own = UsageError.wrapped(in: error)
        let isComplaint = own != nil || BrobyggerCommand.exitCode(for: error) == .validationFailure
        guard isComplaint, let tool else { return nil }
        let found = UsageCheck(tool).problem(in: arguments)
        guard let message = found?.message ?? own?.message else { return nil }
        let command = found?.command ?? arguments.first.flatMap(tool.command.verb)
        let usage = HelpPage(tool, language: language).usage(of: command)
        let help = (["brobygger", command?.commandName, "--help"] as [String?]).compactMap(\.self)
            .joined(separator: " ")
        let hint = Message(da: "  Se '\(help)'.", en: "  See '\(help)'.")
        return [Complaint(message).text(in: language), usage, hint.text(in: language)].joined(separator: "\n")
    }

    private var tool: ToolDescription? {
        HelpLanguage.$current.withValue(language) { try? ToolDescription.current() }
    }
}

/// A sentence about a call that was wrong, as it is printed.
struct Complaint {
    private let message: Message

    init(_ message: Message) {
        self.message = message
    }

    /// What was typed may be in it: no personal number is repeated, and nothing begins a line.
    func text(in language: MessageLanguage) -> String {
        let label = Message(da: "Fejl: ", en: "Error: ").text(in: language)
        return label + PersonalNumber.masked(message.text(in: language)).onOneLine
    }
}
