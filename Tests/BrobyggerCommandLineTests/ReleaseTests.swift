import TestSupport
import Testing

@testable import BrobyggerCommandLine

struct ReleaseTests {
    @Test func `the version is by Semantic Versioning`() {
        let parts = Release.version.split(separator: ".", omittingEmptySubsequences: false)
        #expect(parts.count == 3 && parts.allSatisfy { Int($0) != nil })
    }

    @Test(arguments: [("da", "ingen udgave"), ("en", "no release")])
    func `a program that somebody built says that it is no release`(
        _ language: String, _ words: String
    ) async throws {
        let outcome = try await Executable.run(
            ["--version", "--language", language], in: try ScratchFolder())
        #expect(outcome.code == 0)
        #expect(outcome.standardOutput.hasPrefix(Release.version + " ("))
        #expect(outcome.standardOutput.contains(words))
    }
}
