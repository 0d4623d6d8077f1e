import ArgumentParser
import Diagnostics

/// A verb of the tool: each has help in both languages, with an example.
protocol ToolCommand: AsyncParsableCommand {
    /// What people type: `check`.
    static var name: String { get }
    static var help: CommandHelp { get }
}

extension ToolCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: help.summary.inHelpLanguage,
            discussion: help.details?.inHelpLanguage ?? "")
    }
}

/// What the help of a command says, beside that of its arguments and options.
struct CommandHelp: Sendable {
    /// What the command does: one sentence.
    let summary: Message
    /// What else one has to know; none where the sentence says it all.
    var details: Message?
    /// The options of `SharedOptions` that the command reads; the others are accepted and not shown.
    let shared: [SharedOption]
    let example: CommandExample
}

/// A call of a command and what it answers, as it stands in the help.
struct CommandExample: Sendable {
    /// The words after `brobygger`, as they are typed in a shell.
    let call: String
    /// What is printed, in each language; numbers differ from site to site.
    let answer: Message

    init(_ call: String, _ answer: Message) {
        self.call = call
        self.answer = answer
    }

    /// For answers that are the same in both languages.
    init(_ call: String, _ answer: String) {
        self.init(call, Message(da: answer, en: answer))
    }
}
