import CatalogCompiling
import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading

/// A file of the content, from its bytes to a checked catalog.
///
/// The first byte says as what it is read: an entry of one of the kinds, `site.yml` or a vocabulary.
enum FrontMatterTarget {
    static func complaint(about bytes: [UInt8]) async -> String? {
        guard let first = bytes.first else { return nil }
        let choice = Int(first) % (EntryKind.allCases.count + 2)
        let text = Array(bytes.dropFirst())
        guard EntryKind.allCases.indices.contains(choice) else {
            let isSite = choice == EntryKind.allCases.count
            let file = SourceFile(
                path: isSite ? "content/site.yml" : "content/vocabulary/topics.yml", bytes: text)
            let settings = SiteSettings.decode(
                isSite ? file : site, isSite ? [:] : [.topics: file], in: "content")
            return complaint(about: settings.diagnostics, in: file)
        }
        return await complaint(about: text, as: EntryKind.allCases[choice])
    }

    private static let site = SourceFile(
        path: "content/site.yml",
        bytes: Array("title: A\nbase_url: https://a.example/\nlanguages: [da, en, ar]\n".utf8))
    static let settings = SiteSettings.decode(site, [:], in: "content").value

    private static func complaint(about text: [UInt8], as kind: EntryKind) async -> String? {
        let file = SourceFile(path: "content/\(kind.folder)/a.md", bytes: text)
        var problems: [Diagnostic] = []
        let entries = EntryFiles.group([file], below: ["content"], for: settings.site)
            .reporting(to: &problems)
        let today = LocalDate(iso: "2026-11-21") ?? LocalDate(dayNumber: 0)
        let compiled = await CatalogCompiler(
            site: settings.site, vocabularies: [:], media: [], today: today
        ).compile(UnresolvedCatalog(decoding: entries), after: problems)
        return complaint(about: compiled.diagnostics, in: DocumentParser().parse(file).value.source)
    }

    /// A problem points into its file, has words, and shows no personal number.
    static func complaint(about diagnostics: [Diagnostic], in file: SourceFile) -> String? {
        let lines = file.bytes.count { $0 == 0x0A || $0 == 0x0D } + 2
        for diagnostic in diagnostics.map(\.withoutPersonalNumbers) {
            let range = diagnostic.location.range
            guard range.start.line >= 1, range.start.column >= 1, range.start <= range.end else {
                return "\(diagnostic.code) is at \(range)"
            }
            if diagnostic.location.file == file.path, range.end.line > lines {
                return "\(diagnostic.code) is at line \(range.end.line) of \(lines)"
            }
            if diagnostic.message.danish.isEmpty || PersonalNumber.isContained(in: diagnostic.message.english)
            {
                return "\(diagnostic.code) says \(diagnostic.message.english)"
            }
        }
        return nil
    }
}
