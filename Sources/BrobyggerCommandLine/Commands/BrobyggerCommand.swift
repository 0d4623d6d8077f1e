import ArgumentParser
import Diagnostics

/// The command that people run; each of its verbs is a file beside this one.
struct BrobyggerCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "brobygger", abstract: summary.inHelpLanguage, discussion: endings.inHelpLanguage,
            version: Release.text.inHelpLanguage, subcommands: verbs)
    }

    static let verbs: [any ToolCommand.Type] = [
        InitCommand.self, BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self,
        RefsCommand.self,
        RenameCommand.self, ImportCommand.self, TranslateCommand.self, LanguageCommand.self,
        VerifiedCommand.self,
        ReportCommand.self, NewsletterCommand.self, WorksheetCommand.self,
        SchemaCommand.self, SettingCommand.self, ExplainCommand.self,
    ]

    /// What people type for the commands.
    static var names: [String] { verbs.map { $0.name } }

    /// The help of the command of that name.
    static func help(of name: String) -> CommandHelp? {
        verbs.first { $0.name == name }?.help
    }

    private static let summary = Message(
        da: "Laver den lokale oversigt over foreninger, aktiviteter og kontakter af Markdown-filer.",
        en: "Makes the local directory of associations, activities and contacts from Markdown files.")

    private static let endings = Message(
        da: "Slutkoder: 0 alt er godt, 1 indholdet har fejl, 2 maskinen kunne ikke, 64 forkert brug.",
        en: "Exit codes: 0 fine, 1 the content has errors, 2 the machine failed, 64 wrong usage.")
}
