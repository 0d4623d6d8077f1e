import ArgumentParser
import Diagnostics
import Foundation

/// Runs the tool with the arguments of the process, and ends it.
package enum CommandLineTool {
    package static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let call = CommandLineCall(arguments)
        if let help = call.helpPage { return Terminal.write(Array(help.utf8)) }
        do {
            var command = try parsed(call)
            if var async = command as? any AsyncParsableCommand {
                try await async.run()
            } else {
                try command.run()
            }
        } catch {
            // What a shell completes and what the version is are texts, too.
            HelpLanguage.$current.withValue(call.language) { BrobyggerCommand.exit(withError: error) }
        }
    }

    private static func parsed(_ call: CommandLineCall) throws -> any ParsableCommand {
        do {
            return try call.parsed()
        } catch {
            guard let text = call.complaint(about: error) else { throw error }
            Terminal.printError(text)
            throw ExitCode.validationFailure
        }
    }
}
