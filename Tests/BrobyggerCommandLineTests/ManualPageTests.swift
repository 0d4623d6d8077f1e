import Diagnostics
import Testing

@testable import BrobyggerCommandLine

struct ManualPageTests {
    @Test(arguments: MessageLanguage.allCases)
    func `the manual has every command with its options and its example`(
        _ language: MessageLanguage
    ) throws {
        let manual = try #require(CommandLineCall(["help", "--man"], language: language).helpPage)
        let tool = try HelpLanguage.$current.withValue(language) { try ToolDescription.current() }
        for verb in tool.command.verbs {
            let start = try #require(manual.firstRange(of: "\n.SS \(verb.commandName)\n"))
            let end = manual[start.upperBound...].firstRange(of: "\n.S")?.lowerBound ?? manual.endIndex
            let part = manual[start.lowerBound..<end].replacing("\\-", with: "-").replacing(
                "\\(aq", with: "'")
            let help = try #require(BrobyggerCommand.help(of: verb.commandName))
            #expect(part.contains("$ brobygger \(help.example.call)\\fR\n"))
            for option in verb.ownOptions {
                #expect(part.contains("\n.B " + option.spellings.joined(separator: " ")))
            }
        }
        #expect(manual.contains("\n.B \\-\\-today <"))
    }

    @Test func `no line of a text is taken for a request`() throws {
        let manual = try #require(CommandLineCall(["help", "--man"], language: .danish).helpPage)
        let requests: Set = ["TH", "SH", "SS", "PP", "TP", "B", "RS", "RE", "nf", "fi"]
        for line in manual.split(separator: "\n") where line.hasPrefix(".") {
            #expect(requests.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
        }
        #expect(!manual.split(separator: "\n").contains { $0.hasPrefix("'") })
    }
}
