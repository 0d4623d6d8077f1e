import Diagnostics

/// The help of the tool or of one of its commands, in one language, 80 characters wide.
struct HelpPage {
    private let tool: ToolDescription.Command
    private let language: MessageLanguage

    init(_ tool: ToolDescription, language: MessageLanguage) {
        self.tool = tool.command
        self.language = language
    }

    /// The whole tool: its commands, what they share, how it ends.
    var overview: String {
        let shared = HelpColumns(rows: tool.sharedOptions.map(row))
        return [
            wrapped(tool.abstract ?? ""),
            usage(of: nil) + "\n",
            section(Message(da: "Kommandoer", en: "Commands")),
            HelpColumns(rows: tool.verbs.map { ($0.commandName, $0.abstract ?? "") }).text,
            section(
                Message(
                    da: "Tilvalg, som alle kommandoer tager imod", en: "Options that every command accepts")),
            shared.text,
            section(Message(da: "Andet", en: "Other")),
            HelpColumns(rows: [helpRow, versionRow, manualRow]).text,
            wrapped(tool.discussion ?? "") + "\n",
            text(
                Message(
                    da: "'brobygger KOMMANDO --help' viser tilvalgene til en kommando og et eksempel.",
                    en: "'brobygger COMMAND --help' shows the options of a command and an example.")),
            "",
        ].joined(separator: "\n")
    }

    /// A command: what it does, what it takes, an example.
    func page(of command: ToolDescription.Command, _ help: CommandHelp) -> String {
        let own = command.ownOptions
        let shared = command.options.filter { SharedOption(of: $0).map(help.shared.contains) ?? false }
        var parts = [wrapped(command.abstract ?? "")]
        if let details = command.discussion, !details.isEmpty { parts.append("\n" + wrapped(details)) }
        parts.append("\n" + usage(of: command) + "\n")
        parts += table(Message(da: "Argumenter", en: "Arguments"), command.positionals.map(row))
        parts += table(Message(da: "Tilvalg", en: "Options"), own.map(row))
        parts += table(Message(da: "Fælles tilvalg", en: "Shared options"), shared.map(row) + [helpRow])
        parts += [
            section(Message(da: "Eksempel", en: "Example")), "  $ brobygger \(help.example.call)",
            indented(text(help.example.answer)), "",
        ]
        return parts.joined(separator: "\n")
    }

    /// How a command is called, in one line; without a command how the tool is.
    func usage(of command: ToolDescription.Command?) -> String {
        let label = text(Message(da: "Brug:", en: "Usage:"))
        guard let command else {
            return "\(label) brobygger <\(text(Message(da: "kommando", en: "command")))> …"
        }
        let arguments = command.positionals.map { argument in
            let name = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? " …" : "")
            return argument.isOptional ? "[\(name)]" : name
        }
        let options = "[<\(text(Message(da: "tilvalg", en: "options")))>]"
        return ([label, "brobygger", command.commandName, options] + arguments).joined(separator: " ")
    }

    private func table(_ title: Message, _ rows: [HelpColumns.Row]) -> [String] {
        rows.isEmpty ? [] : [section(title), HelpColumns(rows: rows).text]
    }

    /// What is typed, and what it means.
    func row(_ argument: ToolDescription.Argument) -> HelpColumns.Row {
        let value = argument.kind == .flag ? "" : "<\(argument.valueName ?? "")>"
        let typed = (argument.spellings + [value]).filter { !$0.isEmpty }.joined(separator: " ")
        let initial = argument.kind == .flag ? nil : argument.defaultValue
        let otherwise = initial.map { " (\(text(Message(da: "ellers", en: "otherwise"))): \($0))" } ?? ""
        return (typed, (argument.abstract ?? "") + otherwise)
    }

    var helpRow: HelpColumns.Row {
        ("-h, --help", text(Message(da: "Vis denne hjælp.", en: "Show this help.")))
    }

    var versionRow: HelpColumns.Row {
        ("--version", text(Message(da: "Vis programmets version.", en: "Show the version of the program.")))
    }

    private var manualRow: HelpColumns.Row {
        (
            "help --man",
            text(
                Message(
                    da: "Skriv hele manualen, som man viser den.",
                    en: "Write the whole manual, in the form that man shows."))
        )
    }

    private func section(_ title: Message) -> String { text(title) + ":" }

    private func text(_ message: Message) -> String { message.text(in: language) }

    private func wrapped(_ text: String) -> String {
        HelpColumns.lines(of: text, width: HelpColumns.width).joined(separator: "\n")
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
            .joined(separator: "\n")
    }
}
