import Diagnostics
import Foundation
import Testing

struct DiagnosticSARIFTests {
    private let place = SourceLocation(
        file: "content/activities/Sprogcafé 2.md", range: SourceRange(line: 2, column: 1, length: 4))

    private var problem: Diagnostic {
        Diagnostic(
            .unknownKey, at: place, Message(da: "ukendt felt 'pris'", en: "unknown field 'pris'"),
            suggestion: "price",
            notes: [Diagnostic.Note(SourceLocation(file: "b.md"), Message(da: "her", en: "here"))],
            fixes: [SourceEdit(place.range, "price")])
    }

    private func log(
        _ problems: [Diagnostic], text: String = "---\npris: 5\n", _ language: MessageLanguage = .english
    ) throws -> [String: Any] {
        let sources = SourceLines([place.file: Array(text.utf8)])
        let bytes = DiagnosticSARIF(version: "0.1.0", language: language, sources: sources).bytes(
            for: problems)
        #expect(bytes.last == 0x0A)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func run(_ log: [String: Any]) throws -> [String: Any] {
        try #require((log["runs"] as? [[String: Any]])?.first)
    }

    private func results(_ problems: [Diagnostic], text: String = "---\npris: 5\n") throws -> [[String: Any]]
    {
        try #require(try run(log(problems, text: text))["results"] as? [[String: Any]])
    }

    @Test func `the log has one run, with columns in Unicode scalars`() throws {
        let log = try log([problem])
        #expect(log["version"] as? String == "2.1.0")
        #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
        #expect((log["runs"] as? [Any])?.count == 1)
        #expect(try run(log)["columnKind"] as? String == "unicodeCodePoints")
    }

    @Test(arguments: MessageLanguage.allCases)
    func `every code is a rule that explains itself`(_ language: MessageLanguage) throws {
        let tool = try #require(try run(log([], language))["tool"] as? [String: [String: Any]])
        let driver = try #require(tool["driver"])
        #expect(driver["name"] as? String == "Brobygger")
        #expect(driver["semanticVersion"] as? String == "0.1.0")
        #expect(driver["language"] as? String == language.rawValue)
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == DiagnosticCode.allCases.map(\.rawValue))
        for (rule, code) in zip(rules, DiagnosticCode.allCases) {
            let what = code.explanation.what.text(in: language)
            #expect(rule["shortDescription"] as? [String: String] == ["text": what])
            #expect((rule["fullDescription"] as? [String: String])?["text"]?.hasPrefix(what + " ") == true)
            let help = rule["help"] as? [String: String]
            let line = code.explanation.example.right.split(separator: "\n").first ?? ""
            #expect(help?["text"]?.contains("\n    " + line) == true)
            #expect(help?["markdown"]?.contains("```") == true)
            #expect(
                rule["defaultConfiguration"] as? [String: String] == ["level": code.defaultSeverity.rawValue])
        }
    }

    @Test func `a result has rule, level, words and place`() throws {
        let result = try #require(try results([problem]).first)
        #expect(result["ruleId"] as? String == "unknown-key")
        #expect(result["ruleIndex"] as? Int == DiagnosticCode.allCases.firstIndex(of: .unknownKey))
        #expect(result["level"] as? String == "error")
        #expect(
            result["message"] as? [String: String] == [
                "text": "unknown field 'pris'\ndid you mean 'price'? (check --fix repairs it)"
            ])
        let locations = try #require(result["locations"] as? [[String: [String: [String: Any]]]])
        let physical = try #require(locations.first?["physicalLocation"])
        #expect(
            physical["artifactLocation"] as? [String: String] == [
                "uri": "content/activities/Sprogcaf%C3%A9%202.md", "uriBaseId": "%SRCROOT%",
            ])
        #expect(
            physical["region"] as? [String: Int] == [
                "startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 5,
            ])
    }

    @Test func `other places and repairs are part of a result`() throws {
        let result = try #require(try results([problem]).first)
        let related = try #require(result["relatedLocations"] as? [[String: Any]])
        #expect(related.count == 1 && related[0]["id"] as? Int == 0)
        #expect(related[0]["message"] as? [String: String] == ["text": "here"])
        let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
        let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
        #expect((change["artifactLocation"] as? [String: String])?["uri"]?.hasSuffix("%202.md") == true)
        let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
        #expect((replacement["deletedRegion"] as? [String: Int])?["endColumn"] == 5)
        #expect(replacement["insertedContent"] as? [String: String] == ["text": "price"])
        var plain = problem
        (plain.notes, plain.fixes) = ([], [])
        let bare = try #require(try results([plain]).first)
        #expect(bare["relatedLocations"] == nil && bare["fixes"] == nil)
    }

    @Test func `a file that is not below the root has its whole address`() throws {
        let elsewhere = Diagnostic(
            .rawHTML, at: SourceLocation(file: "/srv/a:b#.md"), Message(da: "a", en: "b"))
        let result = try #require(try results([elsewhere]).first)
        let locations = try #require(result["locations"] as? [[String: [String: [String: Any]]]])
        #expect(
            locations.first?["physicalLocation"]?["artifactLocation"] as? [String: String] == [
                "uri": "file:///srv/a%3Ab%23.md"
            ])
    }

    private func fingerprints(_ problems: [Diagnostic], _ text: String) throws -> [String] {
        try results(problems, text: text).compactMap {
            ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"]
        }
    }

    @Test func `a result keeps its fingerprint when lines are added above it`() throws {
        let before = try fingerprints([problem], "---\npris: 5\n")
        var moved = problem
        moved.location.range = SourceRange(line: 4, column: 3, length: 4)
        #expect(try fingerprints([moved], "---\n\nx: y\n  pris:  5\n") == before)
        #expect(before.first?.count == 18)
    }

    @Test func `results that differ have fingerprints that differ`() throws {
        var other = problem
        other.code = .rawHTML
        var elsewhere = problem
        elsewhere.location.file = "content/x.md"
        let all = try fingerprints([problem, problem, other, elsewhere], "---\npris: 5\n")
        #expect(Set(all).count == 4)
        #expect(try fingerprints([problem], "---\npris: 6\n") != [all[0]])
    }
}
