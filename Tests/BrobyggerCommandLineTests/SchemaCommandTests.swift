import Foundation
import TestSupport
import Testing

struct SchemaCommandTests {
    private func json(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test(arguments: ["activities", "pages", "site", "vocabulary", "translation.activities"])
    func `the schema of one sort of file is JSON and nothing else`(_ name: String) async throws {
        let outcome = try await ToolProject().run("schema", name)
        #expect(outcome.code == 0 && outcome.standardError.isEmpty)
        try #expect(json(outcome.output)["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    }

    @Test func `without a name all schemas are printed, with translation those of translations`() async throws
    {
        let project = try ToolProject()
        let all = try json(try await project.run("schema").output)["$defs"] as? [String: Any]
        #expect(all?.count == 21)
        let translations =
            try json(try await project.run("schema", "translation").output)["$defs"] as? [String: Any]
        #expect(translations?.count == 9)
    }

    @Test func `the terms of the site are to choose from`() async throws {
        let outcome = try await ToolProject().run("schema", "activities")
        let properties = try json(outcome.output)["properties"] as? [String: [String: Any]]
        let topics = properties?["topics"]?["items"] as? [String: Any]
        #expect((topics?["enum"] as? [String])?.contains("sprog") == true)
    }

    @Test func `a folder gets a file for each schema, and the answer says how to use them`() async throws {
        let project = try ToolProject()
        try project.scratch.put("old", at: "schemas/site.schema.json")
        let outcome = try await project.run("schema", "--output", "schemas")
        #expect(outcome.code == 0)
        let files = project.scratch.files(below: "schemas")
        #expect(files.count == 21)
        #expect(files["activities.schema.json"] != nil && files["translation.pages.schema.json"] != nil)
        for bytes in files.values { _ = try json(bytes) }
        #expect(outcome.standardOutput.contains("\"schemas/site.schema.json\": \"content/site.yml\""))
    }

    @Test func `the web editor's configuration knows the languages of the site`() async throws {
        let outcome = try await ToolProject().run("schema", "--cms")
        #expect(outcome.code == 0)
        #expect(outcome.standardOutput.contains("\n  locales: [da, "))
        #expect(outcome.standardOutput.contains("\n    folder: content/activities\n"))
    }

    @Test func `the reference is in the language that is asked for, and needs no project`() async throws {
        let scratch = try ScratchFolder()
        let danish = try await Executable.run(["schema", "--reference"], in: scratch)
        #expect(danish.code == 0 && danish.standardOutput.hasPrefix("# Felter\n"))
        let english = try await Executable.run(["schema", "--reference", "--language", "en"], in: scratch)
        #expect(english.code == 0 && english.standardOutput.hasPrefix("# Fields\n"))
    }

    @Test func `an unknown name is reported with the one that was meant`() async throws {
        let outcome = try await ToolProject().run("schema", "aktivitet", "--language", "en")
        #expect(outcome.code == 64)
        #expect(outcome.standardError == "Error: unknown kind 'aktivitet', did you mean 'activities'?\n")
        #expect(outcome.standardOutput.isEmpty)
    }

    @Test(arguments: [
        ["--cms", "--reference"], ["site", "--cms"], ["site", "--output", "x"], ["--output", ""],
    ])
    func `one thing is asked for at a time`(_ arguments: [String]) async throws {
        let scratch = try ScratchFolder()
        let outcome = try await Executable.run(["schema"] + arguments, in: scratch)
        #expect(outcome.code == 64)
        #expect(scratch.fingerprint(of: "").isEmpty)
    }

    @Test func `a folder that cannot be written is a failure of the machine`() async throws {
        let project = try ToolProject()
        try project.scratch.put("x", at: "file")
        let outcome = try await project.run("schema", "--output", "file/schemas")
        #expect(outcome.code == 2)
        #expect(outcome.standardError.hasPrefix("brobygger: kan ikke skrive"))
    }
}
