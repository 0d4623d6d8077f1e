import ArgumentParser
import Diagnostics
import Foundation

/// What the parser knows of the tool: its commands, and what each of them takes, with the texts of one language.
///
/// The parser gives it as JSON and in no other way.
struct ToolDescription: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let subcommands: [Command]?
        let arguments: [Argument]?

        /// The commands below this one, without the parser's own `help`.
        var verbs: [Command] { (subcommands ?? []).filter { $0.commandName != "help" } }
        var options: [Argument] { (arguments ?? []).filter { $0.kind != .positional } }
        /// Those that only this command has, as far as they are shown.
        var ownOptions: [Argument] {
            options.filter {
                $0.shouldDisplay && !["version", "help"].contains($0.longName) && SharedOption(of: $0) == nil
            }
        }
        /// Of the whole tool: those that every command accepts, as far as they are shown.
        var sharedOptions: [Argument] {
            (verbs.first?.options ?? []).filter { $0.shouldDisplay && SharedOption(of: $0) != nil }
        }
        var positionals: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }

        func verb(_ name: String) -> Command? { verbs.first { $0.commandName == name } }

        /// The option that is written so, with its dashes.
        func option(_ spelling: String) -> Argument? { options.first { $0.spellings.contains(spelling) } }
    }

    struct Argument: Decodable {
        let kind: Kind
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let defaultValue: String?
        let allValues: [String]?
        let abstract: String?

        enum Kind: String, Decodable {
            case positional, option, flag
        }

        /// As people type it: `-h`, `--help`.
        var spellings: [String] { (names ?? []).map(\.spelling) }
        /// The long name without its dashes.
        var longName: String? { (names ?? []).first { $0.kind == "long" }?.name }
    }

    struct Name: Decodable {
        let kind: String
        let name: String

        var spelling: String { (kind == "long" ? "--" : "-") + name }
    }

    /// What the parser says of the tool in the language that `HelpLanguage.current` names.
    static func current() throws -> ToolDescription {
        switch HelpLanguage.current {
        case .danish: try danish.get()
        case .english: try english.get()
        }
    }

    // The parser goes through all commands for it.
    private static let danish = description(in: .danish)
    private static let english = description(in: .english)

    private static func description(in language: MessageLanguage) -> Result<ToolDescription, any Error> {
        Result {
            let json = HelpLanguage.$current.withValue(language) { BrobyggerCommand._dumpHelp() }
            return try JSONDecoder().decode(ToolDescription.self, from: Data(json.utf8))
        }
    }
}
