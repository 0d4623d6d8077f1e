import Brobygger
import CatalogModel
import Diagnostics
import TestSupport
import Testing

/// A file with a mistake, and the one problem that it is to give at its marker 1️⃣.
struct BrokenFixture: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    /// The file with the mistake, below the root.
    let path: String
    let marked: String
    var suggestion: String?
    /// Files beside it.
    var others: [String: String] = [:]
    /// What cannot be written as a text.
    var prepare: @Sendable (ScratchFolder) throws -> Void = { _ in }

    var testDescription: String { "\(code.rawValue) in \(path)" }

    init(
        _ code: DiagnosticCode, _ path: String, _ marked: String, suggestion: String? = nil,
        beside others: [String: String] = [:],
        _ prepare: @escaping @Sendable (ScratchFolder) throws -> Void = { _ in }
    ) {
        (self.code, self.path, self.marked) = (code, path, marked)
        (self.suggestion, self.others, self.prepare) = (suggestion, others, prepare)
    }

    /// An entry of a kind, with fields below those that are needed.
    static func entry(
        _ code: DiagnosticCode, _ path: String, _ fields: String, body: String = "",
        suggestion: String? = nil,
        beside others: [String: String] = [:]
    ) -> BrokenFixture {
        let text = "---\n\(needed(path))\n\(fields)\n---\n\n\(body)\n"
        return BrokenFixture(code, "content/" + path, text, suggestion: suggestion, beside: others)
    }

    static func needed(_ path: String) -> String {
        switch path.split(separator: "/").first {
        case "associations": "name: Prøven\nsummary: En prøve"
        case "activities": "title: Prøve\nsummary: En prøve\norganizers: [broen]\ntopics: [sprog]"
        case "places", "council": "name: Prøven"
        case "contacts": "kind: function\nname: Prøven\nrole: Prøve"
        case "news": "title: Prøve\ndate: 2026-11-20\nkind: news"
        default: "title: Prøve"
        }
    }

    /// The problems that the whole pipeline finds.
    func problems() async throws -> [Diagnostic] {
        let scratch = try ScratchFolder()
        let text = MarkedText(marked).text
        let theme = path.hasPrefix("theme/") ? "theme" : Project.tinyTheme
        if theme == "theme" { try scratch.copy(Project.tinyTheme, to: "theme") }
        try scratch.put(Self.sound.merging(others) { $1 }.merging([path: text]) { $1 })
        try prepare(scratch)
        var site = TestSite(scratch.path, theme: theme)
        if others.keys.contains(where: { $0.hasPrefix("more/") }) { site.options.content.append("more") }
        if others.keys.contains("index.json") { site.options.published = "index.json" }
        if others.keys.contains("aalborg.json") || path == "aalborg.json" {
            site.options.sources = [NeighbourFile(name: "aalborg", path: "aalborg.json")]
        }
        return try await site.prepare().diagnostics
    }

    static let sound = [
        "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
        "content/vocabulary/topics.yml": "sprog: {da: Sprog, en: Language}\n",
        "content/associations/broen.md":
            "---\nname: Foreningen Broen\nsummary: Her mødes vi\n---\n\n## Formål\n",
    ]
}
