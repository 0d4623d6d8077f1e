import Diagnostics
import TestSupport
import Testing

@testable import BrobyggerCommandLine

/// What is said about a call that is wrong, in the language of whoever calls.
struct UsageTests {
    private func complaint(_ arguments: [String], _ language: MessageLanguage) -> String? {
        let call = CommandLineCall(arguments, language: language)
        do {
            _ = try call.parsed()
            return nil
        } catch {
            return call.complaint(about: error)
        }
    }

    @Test(arguments: [
        (["tjek"], "ukendt kommando 'tjek', mente du 'check'?"),
        (["chek"], "ukendt kommando 'chek', mente du 'check'?"),
        (["oversæt", "x"], "ukendt kommando 'oversæt', mente du 'translate'?"),
        (["--today", "2026-11-21", "check"], "kommandoen mangler; skriv den før '--today'"),
        (["check", "--todya", "2026-11-21"], "ukendt tilvalg '--todya', mente du '--today'?"),
        (
            ["check", "--output", "x"],
            "'check' har intet tilvalg '--output'; det hører til build, report, newsletter, worksheet, schema"
        ),
        (["check", "--qqqqqqqq"], "ukendt tilvalg '--qqqqqqqq'"),
        (["newsletter"], "her mangler --since <fil>"),
        (["check", "--today"], "'--today' mangler en værdi; skriv --today <dato>"),
        (["check", "--today", "--strict"], "'--today' mangler en værdi; skriv --today <dato>"),
        (["check", "--today", "i dag"], "'i dag' er ingen dag; skriv den som 2026-11-21"),
        (["check", "--strict=ja"], "'--strict' tager ingen værdi"),
        (["check", "--format", "jsn"], "forstår ikke '--format jsn', mente du '--format json'?"),
        (
            ["check", "--format", "xml"],
            "forstår ikke '--format xml'; skriv en af: text, json, github, sarif"
        ),
        (
            ["check", "--content", "a", "--content", "a"],
            "--content nævner 'a' to gange; nævn hver mappe én gang"
        ),
        (
            ["check", "--base-url", "fjordby"],
            "--base-url skal have en adresse som https://fjordby.example/"
        ),
        (
            ["check", "--source", "aalborg.json"],
            "'aalborg.json' er ingen kilde; skriv navnet og filen: aalborg=aalborg.json"
        ),
        (["new"], "her mangler <slags>"), (["new", "activities"], "her mangler <titel>"),
        (
            ["new", "activities", "Yoga", "på", "torvet"],
            "'på' er et ord for meget; sæt ord, der hører sammen, i anførselstegn"
        ),
        (["refs", "foreninger/broen"], "ukendt mappe 'foreninger', mente du 'associations/broen'?"),
        (["refs", "broen"], "'broen' er ingen post; skriv mappe og id, for eksempel activities/sprogcafe"),
        (["serve", "--port", "80800"], "'80800' er intet tal fra 0 til 65535"),
        (["setting", "base-url"], "forstår ikke 'base-url', mente du 'base_url'?"),
        (
            ["schema", "--cms", "--reference"],
            "vælg én af <slags>, --output, --cms, --reference og --templates"
        ),
        (["new", "activities", "--id", "010190-1234", "x", "y"], "'y' er et ord for meget"),
    ])
    func `a slip is named in Danish with what to write`(_ arguments: [String], _ sentence: String) throws {
        let text = try #require(complaint(arguments, .danish))
        #expect(text.hasPrefix("Fejl: " + sentence))
        #expect(text.contains("\nBrug: brobygger "))
        #expect(text.contains("--help'."))
    }

    @Test(arguments: [
        (["check", "--todya", "x"], "unknown option '--todya', did you mean '--today'?"),
        (["build", "--fix"], "'build' has no option '--fix'; it belongs to check"),
        (["tjek"], "unknown command 'tjek', did you mean 'check'?"),
        (["explain", "raw-htlm"], "unknown code 'raw-htlm'; did you mean 'raw-html'?"),
    ])
    func `a slip is named in English`(_ arguments: [String], _ sentence: String) throws {
        let text = try #require(complaint(arguments, .english))
        #expect(text.hasPrefix("Error: " + sentence + "\nUsage: brobygger"))
    }

    @Test func `no personal number is repeated`() throws {
        let text = try #require(complaint(["check", "--today", "010190-1234"], .danish))
        #expect(!text.contains("010190") && text.contains("er ingen dag"))
    }

    /// Nobody meets the parser's own English, whatever is wrong: every option and argument is given nonsense.
    @Test(arguments: BrobyggerCommand.names)
    func `every value that is refused is refused in both languages`(_ name: String) throws {
        let command = try #require(try ToolDescription.current().command.verb(name))
        // What every command takes is read in the same way for each.
        let isFirst = name == BrobyggerCommand.names.first
        for option in command.options
        where option.kind == .option && (isFirst || SharedOption(of: option) == nil) {
            let arguments = [name, try #require(option.spellings.last), "?!"]
            expectOwnWords(arguments + Array(repeating: "?!", count: command.positionals.count))
        }
        expectOwnWords([name] + Array(repeating: "?!", count: command.positionals.count))
        expectOwnWords([name] + Array(repeating: "?!", count: command.positionals.count + 9))
    }

    private func expectOwnWords(_ arguments: [String]) {
        let call = CommandLineCall(arguments, language: .danish)
        do {
            _ = try call.parsed()
        } catch {
            let text = call.complaint(about: error)
            #expect(text?.hasPrefix("Fejl: ") == true, "\(arguments)")
            #expect(text?.contains("is invalid for") == false, "\(arguments)")
        }
    }
}
