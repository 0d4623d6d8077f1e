import Foundation
import TestSupport
import Testing

/// The guides for editors say what the program does.
struct GuidesTests {
    static let guides: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted()
    }()

    private static let folder: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path + "/Documentation/Guides"
    }()

    private func text(of guide: String) throws -> String {
        try String(contentsOfFile: Self.folder + "/" + guide, encoding: .utf8)
    }

    private func language(of guide: String) -> String { guide.hasSuffix(".da.md") ? "da" : "en" }

    @Test func `every guide is there in both languages, with its title first`() throws {
        let danish = Self.guides.filter { $0.hasSuffix(".da.md") }
        #expect(danish.count >= 5)
        for guide in danish { #expect(Self.guides.contains(guide.replacing(".da.md", with: ".en.md"))) }
        for guide in Self.guides { #expect(try text(of: guide).hasPrefix("# ")) }
    }

    @Test(arguments: guides) func `links lead to guides that are there`(_ guide: String) throws {
        for link in try text(of: guide).matches(of: /\]\(([^)]+)\)/) {
            let isPicture = FileManager.default.fileExists(atPath: Self.folder + "/" + link.1)
            #expect(isPicture || Self.guides.contains(String(link.1)), "\(link.1)")
        }
    }

    @Test func `every picture is shown in its language, with words for who cannot see it, and all are small`()
        throws
    {
        let folder = Self.folder + "/pictures/"
        let pictures = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let texts = try Self.guides.map { (language(of: $0), try text(of: $0)) }
        for picture in pictures {
            let language = picture.hasSuffix("-da.webp") ? "da" : "en"
            let shown = texts.filter { $0.1.contains("](pictures/\(picture))") }
            #expect(shown.map(\.0) == [language], "\(picture)")
            #expect(!shown.contains { $0.1.contains("![](") })
        }
        let sizes = try pictures.map { try Data(contentsOf: URL(fileURLWithPath: folder + $0)).count }
        #expect(pictures.count == 12 && sizes.reduce(0, +) < 300_000)
    }

    /// How to set a site up is tried by `Tests/Starting`: it takes a forge and a machine.
    static let daily = guides.filter { !$0.hasPrefix("saet-siden-op.") }

    @Test(arguments: daily) func `commands run as they stand there`(_ guide: String) async throws {
        let project = try ToolProject()
        for block in try text(of: guide).matches(of: /```sh\n((?:.*\n)*?) *```/) {
            for line in block.1.split(separator: "\n") {
                let outcome = try await Executable.run(words(of: line), in: project.scratch)
                #expect(outcome.code == 0, "\(line): \(outcome.standardError)")
            }
        }
    }

    /// The arguments of a command, of which one may stand in quotes.
    private func words(of line: Substring) -> [String] {
        let parts = line.trimmingCharacters(in: .whitespaces).split(separator: "\"")
        return parts.enumerated().flatMap { index, part in
            index == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }.dropFirst().map { $0 }
    }

    @Test(arguments: ["da", "en"]) func `each mistake gives the message that stands below it`(
        _ language: String
    )
        async throws
    {
        let guide = try text(of: "naar-noget-er-galt.\(language).md")
        let mistakes = guide.matches(of: /```yaml\n(.+)\n```[^`]*```text\n((?:.+\n)+)```/)
        #expect(mistakes.count == 10)
        for mistake in mistakes {
            let project = try ToolProject()
            let file = "content/activities/sprogcafe.md"
            let text = try #require(project.scratch.text(file))
            try project.scratch.put(made(String(mistake.1), in: text), at: file)
            let outcome = try await project.run("check", "--language", language, file)
            #expect(outcome.standardError.components(separatedBy: ": error:").count == 2, "\(mistake.1)")
            for said in mistake.2.split(separator: "\n") {
                #expect(outcome.standardError.contains(said), "\(outcome.standardError)")
            }
        }
    }

    /// The file with the mistake in place of the line that it is about; what is no line of front matter goes below.
    private func made(_ mistake: String, in text: String) -> String {
        // Nobody's number, and still none that may stand in a guide.
        let mistake = mistake.replacing("●●●●", with: "1234")
        if mistake.hasPrefix("- ") { return text.replacing("- tirsdag og torsdag kl. 17-19", with: mistake) }
        guard let key = mistake.prefixMatch(of: /[a-z_]+:/)?.output else {
            return text + "\n" + mistake + "\n"
        }
        var lines = text.components(separatedBy: "\n")
        if let line = lines.firstIndex(where: { $0.hasPrefix(key) }) {
            lines[line] = mistake
        } else {
            lines.insert(mistake, at: 1)
        }
        return lines.joined(separator: "\n")
    }
}
