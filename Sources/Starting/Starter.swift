import CarriedFiles
import CatalogModel
import CatalogSchema
package import SourceReading

/// A municipality's own repository as `init` writes it: content, README and what its forge runs.
///
///     Starter(answers).files.map(\.path)  // [".ci/build-site", …, "content/site.yml"]
package struct Starter: Sendable {
    private let answers: StarterAnswers

    package init(_ answers: StarterAnswers) {
        self.answers = answers
    }

    /// Every file, relative to the folder of the repository, in the order of the paths.
    package var files: [SourceFile] {
        let guides = StarterGuides(CarriedFolder.guides.files(below: ""))
        let texts = texts(guides)
        let carried = CarriedFolder.starter.files(below: "").compactMap { file(from: $0, texts) }
        let pictures = guides.pictures(in: answers.languages)
        return
            (carried + entries(texts, guides) + pictures
            + [settings, answers.districtsFile].compactMap(\.self))
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The same files for who only writes them.
    package var contents: [(path: String, bytes: [UInt8])] { files.map { ($0.path, $0.bytes) } }

    /// `content/site.yml`, which shows whether the answers can be used.
    package var settings: SourceFile {
        SourceFile(path: "content/site.yml", bytes: Array(StarterSettings(answers: answers).text.utf8))
    }

    // MARK: Files that are the same for all but for a few values

    private func file(from carried: SourceFile, _ texts: StarterText) -> SourceFile? {
        let parts = carried.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard let first = parts.first, let last = parts.last else { return nil }
        switch first {
        case "content" where parts.count == 3 && parts[1] == "vocabulary": return vocabulary(carried)
        case "common", answers.forge.rawValue:
            guard last != "publishing.md" else { return nil }
            let isMarkdown = last.hasEnding(".md")
            let text = texts.filled(
                String(decoding: carried.bytes, as: UTF8.self), as: isMarkdown ? .markdown : .plain)
            return SourceFile(path: Self.shown(parts.dropFirst()), bytes: Array(text.utf8))
        case "dot-ci": return SourceFile(path: Self.shown(parts[...]), bytes: carried.bytes)
        default: return nil
        }
    }

    private func vocabulary(_ carried: SourceFile) -> SourceFile {
        let text = StarterVocabulary(file: carried, languages: answers.languages).text
        return SourceFile(path: String(carried.path.dropFirst()), bytes: Array(text.utf8))
    }

    /// `dot-` stands for the dot of a hidden name.
    private static func shown(_ parts: ArraySlice<String>) -> String {
        parts.map { part in
            part.utf8.starts(with: "dot-".utf8) ? "." + String(part.dropFirst(4)) : part
        }.joined(separator: "/")
    }

    // MARK: Entries

    private func entries(_ texts: StarterText, _ guides: StarterGuides) -> [SourceFile] {
        let sources = CarriedFolder.starter.files(below: "").filter { $0.path.hasEnding(".da.md") }
        let english = Dictionary(
            CarriedFolder.starter.files(below: "").map { ($0.path, $0.bytes) },
            uniquingKeysWith: { first, _ in first })
        let own = sources.compactMap { source -> StarterEntry? in
            let parts = source.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            guard parts.count == 3, let kind = EntryKind(folder: parts[1]) else { return nil }
            let stem = String(source.path.dropLast(".da.md".count))
            guard let translation = english[stem + ".en.md"] else { return nil }
            let id = String(parts[2].dropLast(".da.md".count))
            return StarterEntry(
                kind: kind, id: id, danish: Self.text(source.bytes, texts),
                english: Self.text(translation, texts),
                isDraft: !answers.showsExamples && id.utf8.starts(with: "eksempel-".utf8))
        }
        return (own + guides.entries + [guides.contents])
            .flatMap { $0.files(in: answers.languages) }
    }

    private static func text(_ bytes: [UInt8], _ texts: StarterText) -> FrontMatterText {
        FrontMatterText(String(decoding: bytes, as: UTF8.self), texts)
    }

    // MARK: Values

    private func texts(_ guides: StarterGuides) -> StarterText {
        var values = [
            "site": answers.name, "municipality": answers.municipality.name,
            "authority": answers.municipality.authority, "email": answers.email,
            "address": answers.baseURL, "forge": answers.forge.name,
            "repository": answers.repository ?? answers.forge.exampleRepository,
            "today": answers.today.description, "nextYear": answers.today.adding(days: 365).description,
            "place": place, "guides": guides.list("da", below: "content/pages/"),
            "version": answers.program.version, "architecture": answers.program.architecture,
            "sha256": answers.program.sha256, "download": answers.program.download,
            "runner": answers.forge.runner(for: answers.program.architecture), "tags": tags,
            "minute": String(minute),
        ]
        values["publishing"] = StarterText(values: values).filled(publishing, as: .markdown).trimmedLines
        return StarterText(values: values)
    }

    /// What the forge's own settings have to be.
    private var publishing: String {
        let path = "/\(answers.forge.rawValue)/publishing.md"
        let file = CarriedFolder.starter.files(below: "").first { $0.path == path }
        return String(decoding: file?.bytes ?? [], as: UTF8.self)
    }

    private var place: String {
        guard let town = answers.town else { return "category: cultural-centre" }
        return "category: cultural-centre\npostcode: '\(town.postcode)'\ncity: " + YAMLText.scalar(town.name)
    }

    /// GitLab runs jobs for another processor only where they ask for it.
    private var tags: String {
        answers.program.architecture == "aarch64" ? "  tags: [saas-linux-small-arm64]\n" : ""
    }

    /// Not all sites are to be built in the same minute.
    private var minute: Int {
        answers.name.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % 50 + 5
    }
}

extension String {
    /// Without line feeds at the end.
    fileprivate var trimmedLines: String {
        var bytes = utf8[...]
        while bytes.last == 0x0A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
