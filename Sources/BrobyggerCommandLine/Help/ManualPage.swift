import Diagnostics

/// The manual of the whole tool in the form of man(7), made from the same texts as the help.
struct ManualPage {
    private let tool: ToolDescription.Command
    private let page: HelpPage
    private let language: MessageLanguage

    init(_ tool: ToolDescription, language: MessageLanguage) {
        self.tool = tool.command
        self.language = language
        page = HelpPage(tool, language: language)
    }

    /// Requests begin with a dot, and every text is escaped; it is UTF-8.
    var text: String {
        let parts = [
            ".TH BROBYGGER 1 \"\" \"brobygger \(Release.version)\" \"\(word("Brobyggers manual", "Manual of Brobygger"))\"",
            section("NAVN", "NAME"), "brobygger \\- " + escaped(tool.abstract ?? ""),
            section("BRUG", "SYNOPSIS"),
            ".B brobygger\n\\fI\(word("kommando", "command"))\\fR [\\fI\(word("tilvalg", "options"))\\fR]",
            section("KOMMANDOER", "COMMANDS"),
        ]
        let rest = [
            section("FÆLLES TILVALG", "SHARED OPTIONS"), rows(tool.sharedOptions.map(page.row)),
            rows([page.helpRow, page.versionRow]),
            section("SLUTKODER", "EXIT STATUS"), escaped(tool.discussion ?? ""),
            section("OMGIVELSER", "ENVIRONMENT"), rows(environment),
            section("FILER", "FILES"), rows(files),
        ]
        return (parts + tool.verbs.map(command) + rest).joined(separator: "\n") + "\n"
    }

    private func command(_ command: ToolDescription.Command) -> String {
        var lines = [".SS " + command.commandName, escaped(command.abstract ?? "")]
        if let details = command.discussion, !details.isEmpty { lines += [".PP", escaped(details)] }
        lines += [".PP", ".B " + escaped(page.usage(of: command))]
        let typed = command.positionals.map(page.row) + command.ownOptions.map(page.row)
        if !typed.isEmpty { lines.append(rows(typed)) }
        guard let example = BrobyggerCommand.help(of: command.commandName)?.example else {
            return lines.joined(separator: "\n")
        }
        let answer = example.answer.text(in: language).split(
            separator: "\n", omittingEmptySubsequences: false)
        lines += [".PP", word("Eksempel:", "Example:"), ".PP", ".RS 2", ".nf"]
        lines += ["\\fB$ brobygger \(escaped(example.call))\\fR"] + answer.map { escaped(String($0)) }
        return (lines + [".fi", ".RE"]).joined(separator: "\n")
    }

    private func rows(_ rows: [HelpColumns.Row]) -> String {
        rows.map { ".TP\n.B \(escaped($0.typed))\n\(escaped($0.meaning))" }.joined(separator: "\n")
    }

    private var environment: [HelpColumns.Row] {
        [
            (
                "SOURCE_DATE_EPOCH",
                word(
                    "Sekunder siden 1970: dagen, siden laves for, når --today mangler.",
                    "Seconds since 1970: the day to make the site for where there is no --today.")
            ),
            ("NO_COLOR", word("Uden farver, hvis den ikke er tom.", "No colours unless it is empty.")),
        ]
    }

    private var files: [HelpColumns.Row] {
        [
            (
                "content/site.yml",
                word("Sidens navn, sprog og adresse.", "The name, languages and address of the site.")
            ),
            ("site/", word("Den færdige side.", "The finished site.")),
        ]
    }

    private func section(_ danish: String, _ english: String) -> String { ".SH " + word(danish, english) }

    private func word(_ danish: String, _ english: String) -> String {
        Message(da: danish, en: english).text(in: language)
    }

    /// Scalar by scalar, because in a `Character` a combining mark hides the character before it.
    private func escaped(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": line += "\\e".unicodeScalars
            case "-": line += "\\-".unicodeScalars
            // A quote or a dot at the beginning of a line would be a request.
            case "." where line.isEmpty, "'" where line.isEmpty:
                line += "\\&".unicodeScalars
                line.append(scalar)
            case "'": line += "\\(aq".unicodeScalars
            case "\n": line.append(" ")
            default: line.append(scalar)
            }
        }
        return String(line)
    }
}
