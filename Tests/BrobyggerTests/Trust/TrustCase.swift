import Brobygger
import Diagnostics
import SitePlanning
import TestSupport
import Testing

/// A file that a stranger may send, and what has to come of it.
struct TrustCase: Sendable, CustomTestStringConvertible {
    /// The letter of the section, the number in it, and what is special here.
    let id: String
    /// The file, beside those of a small sound site.
    let path: String
    let bytes: [UInt8]
    /// All that is told of the file, as `code:line`, a warning as `code:line warning`; `…` for more that follows from it.
    let told: [String]
    var others: [String: String] = [:]
    /// Texts that pages have to have.
    var shows: [String] = []
    /// Texts that no byte of the site may hold.
    var hides: [String] = []

    var testDescription: String { id }

    init(
        _ id: String, _ path: String, bytes: [UInt8], _ told: [String] = [], shows: [String] = [],
        hides: [String] = [],
        beside others: [String: String] = [:]
    ) {
        (self.id, self.path, self.bytes, self.told) = (id, "content/" + path, bytes, told)
        (self.shows, self.hides, self.others) = (shows, hides, others)
    }

    /// A free page with these fields, the first of them on line 2.
    static func page(
        _ id: String, _ fields: String, _ told: String..., shows: [String] = [], hides: [String] = []
    ) -> TrustCase {
        TrustCase(
            id, "pages/x.md", bytes: Array("---\n\(fields)\n---\n".utf8), told, shows: shows, hides: hides)
    }

    /// A free page with this body, which begins on line 5.
    static func body(
        _ id: String, _ body: String, _ told: String..., shows: [String] = [], hides: [String] = [],
        beside others: [String: String] = [:]
    ) -> TrustCase {
        TrustCase(
            id, "pages/x.md", bytes: Array("---\ntitle: X\n---\n\n\(body)\n".utf8), told, shows: shows,
            hides: hides, beside: others)
    }

    /// An entry with what it needs, and with these fields from line 10 on.
    static func entry(
        _ id: String, _ path: String, _ fields: String, _ told: String..., shows: [String] = [],
        hides: [String] = [],
        beside others: [String: String] = [:]
    ) -> TrustCase {
        var needed = BrokenFixture.needed(path).split(separator: "\n", omittingEmptySubsequences: false)
        while needed.count < 8 { needed.append("") }
        let text = "---\n\(needed.joined(separator: "\n"))\n\(fields)\n---\n"
        return TrustCase(
            id, path, bytes: Array(text.utf8), told, shows: shows, hides: hides, beside: others)
    }
}

extension TrustCase {
    /// What came of a case.
    struct Outcome {
        var told: [String]
        /// What is told of other files.
        var elsewhere: [String]
        var isPublishable: Bool
        var diagnostics: [Diagnostic]
        /// The site, where something is to be seen in it or not.
        var files: [OutputFile]
    }

    /// Runs the whole pipeline.
    func outcome() async throws -> Outcome {
        let scratch = try ScratchFolder()
        try scratch.put(BrokenFixture.sound.merging(others) { $1 })
        try scratch.put(bytes, at: path)
        let builder = SiteBuilder(TestSite(scratch.path).options)
        let site = try await builder.prepare()
        let isLookedAt = site.isPublishable && !(shows.isEmpty && hides.isEmpty)
        return Outcome(
            told: site.diagnostics.filter { $0.location.file == path }.map(Self.name),
            elsewhere: site.diagnostics.filter { $0.location.file != path }.map {
                "\($0.location.file) " + Self.name($0)
            },
            isPublishable: site.isPublishable, diagnostics: site.diagnostics,
            files: isLookedAt ? try await builder.render(site) : [])
    }

    private static func name(_ diagnostic: Diagnostic) -> String {
        let name = "\(diagnostic.code.rawValue):\(diagnostic.location.range.start.line)"
        return diagnostic.severity == .error ? name : name + " " + diagnostic.severity.rawValue
    }

    /// Says what differs from what has to come of the case.
    func check() async throws {
        let outcome = try await outcome()
        let shown = told.last == "…" ? outcome.told.prefix(told.count - 1) + ["…"] : outcome.told[...]
        #expect(shown == told[...])
        #expect(outcome.elsewhere == [])
        #expect(outcome.isPublishable == isFine)
        for diagnostic in outcome.diagnostics {
            #expect(diagnostic.suggestion != nil || diagnostic.remedy != nil, "\(diagnostic.code)")
        }
        let texts = outcome.files.map { String(decoding: $0.bytes, as: UTF8.self) }
        for text in shows { #expect(texts.contains { $0.contains(text) }, "\(text)") }
        for text in hides { #expect(!texts.contains { $0.contains(text) }, "\(text)") }
    }

    /// Whether the site is published.
    var isFine: Bool { told.allSatisfy { $0.hasSuffix(" warning") } }
}
