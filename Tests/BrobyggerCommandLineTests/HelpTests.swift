import Diagnostics
import TestSupport
import Testing

@testable import BrobyggerCommandLine

/// The help in both languages: nothing is missing in one of them, and no example is made up.
struct HelpTests {
    @Test(arguments: BrobyggerCommand.names)
    func `a command says in both languages what it does, with an example of its own`(_ name: String) throws {
        let help = try #require(BrobyggerCommand.help(of: name))
        #expect(help.summary.isInBothLanguages)
        #expect(help.details?.isInBothLanguages ?? true)
        #expect(help.example.call.split(separator: " ").first.map(String.init) == name)
        #expect(!help.example.answer.danish.isEmpty && !help.example.answer.english.isEmpty)
    }

    @Test(arguments: BrobyggerCommand.names)
    func `an argument or option has help and a name for its value in both languages`(_ name: String) throws {
        let danish = try described(.danish, name)
        let english = try described(.english, name)
        for (da, en) in zip(danish, english) {
            #expect(
                Message(da: da.abstract ?? "", en: en.abstract ?? "").isInBothLanguages,
                "\(name) \(da.spellings)")
            guard da.kind != .flag else { continue }
            #expect(ValueName.all.contains([da.valueName, en.valueName]), "\(name) \(da.spellings)")
        }
    }

    /// What a command takes, apart from what the parser adds and what is for tests.
    private func described(_ language: MessageLanguage, _ name: String) throws -> [ToolDescription.Argument] {
        let tool = try HelpLanguage.$current.withValue(language) { try ToolDescription.current() }
        let arguments = try #require(tool.command.verb(name)?.arguments)
        return arguments.filter { $0.shouldDisplay && !["help", "version"].contains($0.longName) }
    }

    @Test func `the options that a command can say it reads are those that all accept`() throws {
        let tool = try ToolDescription.current()
        for verb in tool.command.verbs {
            let names = verb.options.compactMap(\.longName)
            #expect(SharedOption.allCases.filter { !names.contains($0.rawValue) } == [])
        }
    }

    @Test(arguments: BrobyggerCommand.names, MessageLanguage.allCases)
    func `the help shows the example and no option that does nothing`(
        _ name: String, _ language: MessageLanguage
    ) throws {
        let page = try #require(CommandLineCall([name, "--help"], language: language).helpPage)
        let help = try #require(BrobyggerCommand.help(of: name))
        #expect(page.contains("\n  $ brobygger \(help.example.call)\n"))
        for option in SharedOption.allCases {
            #expect(page.contains("  --\(option.rawValue) ") == help.shared.contains(option))
        }
        #expect(
            page.split(separator: "\n").prefix { !$0.contains("$ brobygger") }.allSatisfy { $0.count <= 80 })
    }

    @Test(
        arguments: [
            (["--language", "da"], nil, "Brug: "), (["--language=en"], "da", "Usage: "),
            ([], "da", "Brug: "), ([], "en", "Usage: "), ([], "ar", "Usage: "), ([], nil, "Usage: "),
            (["--language", "sv"], "da", "Brug: "),
        ] as [([String], String?, String)])
    func `help is in the language that is asked for, else in the site's`(
        _ options: [String], _ main: String?, _ label: String
    ) async throws {
        let scratch = try ScratchFolder()
        if let main {
            try scratch.put("title: X\nlanguages: [\(main)]\n", at: "sted/tekst/site.yml")
        }
        let place = ["--root", "sted", "--content", "tekst"]
        let outcome = try await Executable.run(["check", "--help"] + place + options, in: scratch)
        #expect(outcome.code == 0 && outcome.standardError.isEmpty)
        #expect(outcome.standardOutput.contains("\n\(label)brobygger check ["))
    }

    @Test(arguments: [[], ["--help"], ["help"], ["-h"]] as [[String]])
    func `the overview names every command`(_ arguments: [String]) throws {
        let page = try #require(CommandLineCall(arguments, language: .danish).helpPage)
        for verb in BrobyggerCommand.verbs { #expect(page.contains("\n  \(verb.name) ")) }
        #expect(page.contains("\n  --today <dato> "))
        #expect(page.contains("2 maskinen kunne ikke, 64"))
    }

    /// What an example needs beside the small site of the tests, where it needs anything.
    private static let beside = [
        // The site has one draft already, and the example has several.
        "build": ["content/activities/anden-kladde.md": "---\ntitle: Endnu en\nstatus: draft\n---\n"],
        "check": [
            "content/activities/yoga.md":
                "---\ntitle: Yoga\nsummary: Blid yoga\norganizers: [broenn]\ntopics: [motion]\n---\n"
        ],
        "newsletter": [
            "index.json":
                #"{"version": 1, "entries": [{"kind": "activities", "id": "x", "url": "/x/", "title": "X", "uuid": "00000000-0000-5000-8000-000000000000", "hash": "1-0000000000000000"}]}"#
        ],
        "import": [
            "aktiviteter.csv": """
            Vores liste;;;;
            Titel;Beskrivelse;Foreninger;Emner;Hvornår
            Kor for alle;Vi synger;broen;motion;Mandage kl. 19.00-21.00

            """
        ],
    ]

    @Test(
        arguments: BrobyggerCommand.names.filter { $0 != "serve" }, MessageLanguage.allCases)
    func `an example answers as its help says`(_ name: String, _ language: MessageLanguage) async throws {
        let help = try #require(BrobyggerCommand.help(of: name))
        let project = try ToolProject()
        try project.scratch.put(Self.beside[name] ?? [:])
        let outcome = try await Executable.run(
            help.example.words + ["--today", "2026-11-21", "--language", language.rawValue],
            in: project.scratch)
        var printed = (outcome.standardError + outcome.standardOutput).withoutNumbers[...]
        for line in help.example.answer.text(in: language).withoutNumbers {
            let index = try #require(printed.firstIndex(of: line), "\(name): \(line)")
            printed = printed[printed.index(after: index)...]
        }
    }
}

extension Message {
    fileprivate var isInBothLanguages: Bool { !danish.isEmpty && !english.isEmpty && danish != english }
}

extension ValueName {
    /// The Danish and the English name of each value.
    fileprivate static let all: [[String?]] = [
        .code, .date, .entry, .file, .source, .folder, .forge, .form, .id, .key, .kind, .language,
        .languageAction,
        .list, .mail,
        .number,
        .title, .url, .when,
    ].map { (name: ValueName) in [name.words.danish, name.words.english] }
}

extension CommandExample {
    /// The words of the call as a shell takes them apart.
    fileprivate var words: [String] {
        let parts = call.split(separator: "'", omittingEmptySubsequences: false)
        return parts.enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}

extension String {
    /// The lines, each number as #: it differs from site to site.
    fileprivate var withoutNumbers: [String] {
        split(separator: "\n").map { line in
            line.reduce(into: "") { text, letter in
                if !letter.isASCII || !letter.isNumber {
                    text.append(letter)
                } else if text.last != "#" {
                    text.append("#")
                }
            }
        }
    }
}
