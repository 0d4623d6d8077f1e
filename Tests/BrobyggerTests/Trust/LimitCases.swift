import Brobygger
import Diagnostics
import TestSupport
import Testing

/// Whoever comes to a limit is told where it is and what to do.
@Suite(.serialized) struct LimitCases {
    private static let long = String(repeating: "x", count: 17_000)

    static let limits: [(TrustCase, String)] = [
        (.body("128 KiB of a file", String(repeating: "x ", count: 70_000), "file-too-large:1"), "128 KiB"),
        (.page("16 KiB of fields", "title: X\nsummary: \(long)", "file-too-large:1"), "16 KiB"),
        (.body("64 KiB of text", String(repeating: " x", count: 33_000), "file-too-large:5"), "64 KiB"),
        (.body("4,000 brackets", String(repeating: "[", count: 4_001), "file-too-large:5"), "4000"),
        (.body("16 quotes", String(repeating: "> ", count: 17) + "x", "nested-too-deep:5"), "16"),
        (.page("8 layers", "title: " + String(repeating: "[", count: 12), "nested-too-deep:2"), "8"),
        (
            .page(
                "5,000 values", "title: [" + String(repeating: "x,", count: 5_100) + "]", "file-too-large:2"),
            "5000"
        ),
        (.page("a long summary", "title: X\nsummary: \(long.prefix(161))", "text-too-long:3"), "160"),
        (
            TrustCase(
                "a long id", "pages/\(long.prefix(81)).md", bytes: Array("---\ntitle: X\n---\n".utf8),
                ["invalid-id:1"]),
            "80"
        ),
    ]

    @Test(arguments: limits)
    func `a limit is named with its remedy`(_ example: TrustCase, _ limit: String) async throws {
        let outcome = try await example.outcome()
        #expect(outcome.told == example.told)
        let problem = try #require(outcome.diagnostics.first)
        let remedy = try #require(problem.remedy)
        for language in MessageLanguage.allCases {
            let said = problem.message.text(in: language) + " " + remedy.text(in: language)
            #expect(said.contains(limit), "\(said)")
        }
    }

    @Test func `the limits of media are named, too`() async throws {
        let scratch = try ScratchFolder()
        try scratch.put(BrokenFixture.sound)
        try scratch.put([UInt8](repeating: 0x20, count: 17 * 1024 * 1024), at: "content/media/film.pdf")
        let found = try await TestSite(scratch.path).prepare().diagnostics
        #expect(found.map(\.code) == [.fileTooLarge])
        #expect(found.first?.message.english == "the file is larger than the limit of 16 MiB")
        #expect(found.first?.remedy != nil)
    }
}
