import Foundation
import TestSupport
import Testing

struct InitCommandTests {
    private static let arguments = ["init", "by", "--municipality", "851", "--yes", "--today", "2026-11-21"]

    @Test func `a fresh site is checked and built without a word, and the list says what is left`()
        async throws
    {
        let scratch = try ScratchFolder()
        let made = try await Executable.run(Self.arguments, in: scratch)
        #expect(made.code == 0 && made.standardError.isEmpty)
        #expect(made.standardOutput.hasPrefix("by: "))
        #expect(scratch.text("by/.vscode/settings.json")?.contains("schemas/site.schema.json") == true)
        #expect(scratch.text("by/.vscode/schemas/activities.schema.json") != nil)
        let rest = ["--root", "by", "--today", "2026-11-21"]
        let build = try await Executable.run(["build", "--strict"] + rest, in: scratch)
        #expect(build.code == 0 && build.standardError.isEmpty)
        let report = try await Executable.run(["report", "setup", "--format", "json"] + rest, in: scratch)
        for code in ["example-entry", "missing-districts", "missing-postcodes", "missing-school-holidays"] {
            #expect(report.standardOutput.contains(code), "\(code)")
        }
        let again = try await Executable.run(Self.arguments, in: scratch)
        #expect(again.code == 2 && again.standardError.contains("'./by' er ikke tom"))
    }

    @Test(arguments: [
        (["--yes"], "--municipality 0851"), (["--yes", "--municipality", "Atlantis"], "'Atlantis'"),
        (["--yes", "--municipality", "851", "--languages", "ar,da"], "da eller en"),
        (["--yes", "--municipality", "851", "--forge", "githup"], "'github'"),
        (["--yes", "--municipality", "851", "--name", "Ring 010190-1234"], "CPR"),
        (["--municipality", "851"], "--yes"),
    ])
    func `what cannot be taken is said, and nothing is written`(_ options: [String], _ said: String)
        async throws
    {
        let scratch = try ScratchFolder()
        let outcome = try await Executable.run(["init", "by"] + options, in: scratch)
        #expect(outcome.code == 64)
        #expect(outcome.standardError.contains(said))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("by")))
    }
}
