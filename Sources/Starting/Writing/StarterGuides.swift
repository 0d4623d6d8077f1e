import CarriedFiles
import CatalogModel
import SourceReading

/// The guides of the project as pages of the site.
struct StarterGuides {
    private let guides: [Guide]
    /// What they show, by their names.
    private let pictures: [(name: String, bytes: [UInt8])]

    struct Guide {
        let id: String
        /// By languages.
        let texts: [String: (title: String, body: String)]
    }

    /// - Parameter files: `<id>.<language>.md`, the first line the title, and `pictures/<name>-<language>.webp`.
    init(_ files: [SourceFile]) {
        var texts: [String: [String: (title: String, body: String)]] = [:]
        for file in files {
            let name =
                file.path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
            let parts = name.split(separator: ".").map(String.init)
            guard parts.count == 3, parts[2] == "md" else { continue }
            let text = String(decoding: file.bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = lines.first, first.utf8.starts(with: "# ".utf8) else { continue }
            let body = lines.count > 1 ? Self.linked(String(lines[1])) : ""
            texts[parts[0], default: [:]][parts[1]] = (String(first.dropFirst(2)), body)
        }
        pictures = files.filter { $0.path.hasEnding(".webp") }.map { file in
            let name = file.path.utf8.split(separator: UInt8(ascii: "/")).last
            return (name.map { String(Substring($0)) } ?? "", file.bytes)
        }
        guides = texts.sorted { $0.key < $1.key }.filter { $0.value["da"] != nil }
            .map { Guide(id: $0.key, texts: $0.value) }
    }

    /// As files with front matter.
    var entries: [StarterEntry] {
        let none = StarterText(values: [:])
        func page(_ text: (title: String, body: String)) -> FrontMatterText {
            let title = text.title.replacing("'", with: "''")
            return FrontMatterText("---\ntitle: '\(title)'\n---\n\(text.body)", none)
        }
        return guides.compactMap { guide in
            guard let danish = guide.texts["da"] else { return nil }
            return StarterEntry(
                kind: .page, id: guide.id, danish: page(danish),
                english: guide.texts["en"].map(page), isDraft: false)
        }
    }

    /// The pictures of the texts that a site with these languages has.
    func pictures(in languages: [LanguageCode]) -> [SourceFile] {
        let english = LanguageCode("en")
        let shown = [LanguageCode.danish, english].filter {
            languages.contains($0) || ($0 == .danish && !languages.contains(english))
        }
        return pictures.filter { picture in shown.contains { picture.name.hasEnding("-\($0.code).webp") } }
            .map { SourceFile(path: "content/media/\(Self.folder)/\($0.name)", bytes: $0.bytes) }
    }

    private static let folder = "vejledninger"

    /// The page that leads to all of them.
    var contents: StarterEntry {
        func page(_ title: String, _ summary: String, _ language: String) -> FrontMatterText {
            FrontMatterText(
                "---\ntitle: \(title)\nsummary: \(summary)\n---\n\n" + list(language, below: "") + "\n",
                StarterText(values: [:]))
        }
        return StarterEntry(
            kind: .page, id: "vejledninger",
            danish: page(
                "Vejledninger", "Sådan kommer noget på siden, og sådan holdes det ved lige", "da"),
            english: page("Guides", "How something gets onto the site, and how it is kept right", "en"),
            isDraft: false)
    }

    /// A list of links.
    func list(_ language: String, below folder: String) -> String {
        guides.compactMap { guide in
            (guide.texts[language] ?? guide.texts["da"]).map { "- [\($0.title)](\(folder)\(guide.id).md)" }
        }.joined(separator: "\n")
    }

    /// Links from guide to guide lead to pages; those to other files of the project are only their text.
    ///
    /// Pictures lie among the site's own.
    private static func linked(_ text: String) -> String {
        text.replacing("](pictures/", with: "](../media/\(folder)/").replacing(
            /\]\(([a-z0-9-]+)\.(?:da|en)\.md(#[^)]*)?\)/
        ) { "](\($0.1).md\($0.2 ?? ""))" }
        .replacing(/\[([^\]\n]*)\]\(\.\.\/(?!media\/)[^)\n]*\)/) { String($0.1) }
    }
}
