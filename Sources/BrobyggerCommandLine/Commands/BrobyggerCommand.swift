import ArgumentParser

/// The command that people run; each of its verbs is a file beside this one.
struct BrobyggerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brobygger",
        abstract: "Builds the local directory of associations, activities and contacts from Markdown files.",
        discussion: """
            Exit codes: 0 fine, 1 the content has errors, 2 the machine failed, 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, RefsCommand.self,
            RenameCommand.self, TranslateCommand.self, SchemaCommand.self, SettingCommand.self,
            ExplainCommand.self,
        ])
}
