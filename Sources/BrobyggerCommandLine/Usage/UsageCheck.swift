import Diagnostics

/// Goes through a call word by word and finds what makes it no call of the tool.
///
/// The parser refuses such a call as well, but says so only in English and knows no near misses.
struct UsageCheck {
    private let tool: ToolDescription.Command

    init(_ tool: ToolDescription) {
        self.tool = tool.command
    }

    /// What is wrong with a call, and the command that was meant, where one is named.
    struct Problem {
        let command: ToolDescription.Command?
        let message: Message
    }

    func problem(in arguments: [String]) -> Problem? {
        guard let name = arguments.first else { return nil }
        guard let command = tool.verb(name) else {
            return Problem(command: nil, message: unknownCommand(name))
        }
        var given: [String] = []
        let message =
            optionProblem(in: arguments.dropFirst(), of: command, positionals: &given)
            ?? positionalProblem(in: given, of: command)
            ?? missingOption(in: arguments.dropFirst(), of: command)
        return message.map { Problem(command: command, message: $0) }
    }

    // MARK: Options

    private func optionProblem(
        in words: ArraySlice<String>, of command: ToolDescription.Command, positionals: inout [String]
    ) -> Message? {
        var rest = words
        while let word = rest.popFirst() {
            if word == "--" {
                positionals += rest
                return nil
            }
            guard word.isLikeOption else {
                positionals.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            guard let option = command.option(parts[0]) else { return unknownOption(parts[0], of: command) }
            if let message = valueProblem(of: option, parts, &rest) { return message }
        }
        return nil
    }

    /// The value of an option stands behind `=` or is the next word.
    private func valueProblem(
        of option: ToolDescription.Argument, _ parts: [String], _ rest: inout ArraySlice<String>
    ) -> Message? {
        let name = parts[0]
        guard option.kind == .option else {
            return parts.count == 1
                ? nil
                : Message(da: "'\(name)' tager ingen værdi", en: "'\(name)' takes no value")
        }
        let next = rest.first.flatMap { $0.isLikeOption ? nil : $0 }
        guard let value = parts.count == 2 ? parts[1] : next else {
            let form = "\(name) <\(option.valueName ?? "")>"
            return Message(
                da: "'\(name)' mangler en værdi; skriv \(form)", en: "'\(name)' lacks a value; write \(form)")
        }
        if parts.count == 1 { rest.removeFirst() }
        return choiceProblem(value, option, after: name + " ")
    }

    private func missingOption(
        in words: ArraySlice<String>, of command: ToolDescription.Command
    ) -> Message? {
        let given = Set(words.map { $0.split(separator: "=", maxSplits: 1).first.map(String.init) ?? $0 })
        let needed = command.options.first {
            $0.kind == .option && !$0.isOptional && given.isDisjoint(with: $0.spellings)
        }
        return needed.map { option in
            let form = "\(option.spellings.last ?? "") <\(option.valueName ?? "")>"
            return Message(da: "her mangler \(form)", en: "\(form) is missing")
        }
    }

    private func choiceProblem(
        _ value: String, _ argument: ToolDescription.Argument, after name: String
    ) -> Message? {
        guard let choices = argument.allValues, !choices.isEmpty, !choices.contains(value) else { return nil }
        let meant = NearMiss.of(value, among: choices)
        let list = choices.joined(separator: ", ")
        return Message(
            da: "forstår ikke '\(name)\(value)'"
                + (meant.map { ", mente du '\(name)\($0)'?" } ?? "; skriv en af: \(list)"),
            en: "cannot make sense of '\(name)\(value)'"
                + (meant.map { ", did you mean '\(name)\($0)'?" } ?? "; write one of: \(list)"))
    }

    private func unknownOption(_ name: String, of command: ToolDescription.Command) -> Message {
        let shown = command.options.filter(\.shouldDisplay).flatMap(\.spellings)
        let owners = tool.verbs.filter { $0.option(name) != nil }.map(\.commandName)
        let verb = command.commandName
        if !owners.isEmpty {
            let list = owners.joined(separator: ", ")
            return Message(
                da: "'\(verb)' har intet tilvalg '\(name)'; det hører til \(list)",
                en: "'\(verb)' has no option '\(name)'; it belongs to \(list)")
        }
        let meant = NearMiss.of(name, among: shown)
        return Message(
            da: "ukendt tilvalg '\(name)'" + (meant.map { ", mente du '\($0)'?" } ?? ""),
            en: "unknown option '\(name)'" + (meant.map { ", did you mean '\($0)'?" } ?? ""))
    }

    // MARK: Words without dashes

    private func positionalProblem(in given: [String], of command: ToolDescription.Command) -> Message? {
        var rest = given[...]
        for argument in command.positionals {
            let taken = argument.isRepeating ? rest[...] : rest.prefix(1)
            rest = rest.dropFirst(taken.count)
            if taken.isEmpty, !argument.isOptional {
                let name = argument.valueName ?? ""
                return Message(da: "her mangler <\(name)>", en: "<\(name)> is missing")
            }
            for value in taken {
                if let message = choiceProblem(value, argument, after: "") { return message }
            }
        }
        return rest.first.map { word in
            Message(
                da: "'\(word)' er et ord for meget; sæt ord, der hører sammen, i anførselstegn",
                en: "'\(word)' is one word too many; put words that belong together in quotes")
        }
    }

    // MARK: The command

    private func unknownCommand(_ name: String) -> Message {
        if name.isLikeOption {
            return Message(
                da: "kommandoen mangler; skriv den før '\(name)'",
                en: "the command is missing; write it before '\(name)'")
        }
        let names = tool.verbs.map { ($0.commandName, $0.commandName) }
        let spoken = SpokenCommands.names.filter { tool.verb($0.target) != nil }
        let meant = NearMiss.match(name, among: names + spoken)?.target
        let list = tool.verbs.map(\.commandName).joined(separator: ", ")
        return Message(
            da: "ukendt kommando '\(name)'"
                + (meant.map { ", mente du '\($0)'?" } ?? "; skriv en af: \(list)"),
            en: "unknown command '\(name)'"
                + (meant.map { ", did you mean '\($0)'?" } ?? "; write one of: \(list)"))
    }
}

extension String {
    /// Whether the parser takes the word for an option: a dash and something behind it.
    fileprivate var isLikeOption: Bool { utf8.first == UInt8(ascii: "-") && utf8.count > 1 }
}

/// What people call the commands.
private enum SpokenCommands {
    static let names: [(name: String, target: String)] = [
        ("byg", "build"), ("bygge", "build"), ("lav", "build"), ("make", "build"), ("publish", "build"),
        ("tjek", "check"), ("kontroller", "check"), ("test", "check"), ("validate", "check"),
        ("lint", "check"), ("vis", "serve"), ("preview", "serve"), ("server", "serve"), ("watch", "serve"),
        ("ny", "new"), ("nyt", "new"), ("opret", "new"), ("add", "new"), ("create", "new"),
        ("oversæt", "translate"), ("translation", "translate"), ("omdøb", "rename"), ("flyt", "rename"),
        ("move", "rename"), ("mv", "rename"), ("henvisninger", "refs"), ("references", "refs"),
        ("forklar", "explain"), ("skema", "schema"), ("indstilling", "setting"), ("rapport", "report"),
        ("importer", "import"), ("sprog", "language"), ("start", "init"), ("begin", "init"),
        ("arbejdspapir", "worksheet"), ("nyhedsbrev", "newsletter"),
    ]
}
