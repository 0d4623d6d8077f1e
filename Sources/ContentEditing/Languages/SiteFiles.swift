import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading

/// The files of the content that have something to do with languages beside those of entries.
struct SiteFiles {
    let all: [SourceFile]
    /// The folder that holds `site.yml`.
    let folder: String

    var settings: SourceFile? { all.first { $0.path == folder + "/site.yml" } }

    /// The vocabularies, the synonyms among them.
    var vocabularies: [SourceFile] {
        all.filter { $0.path.utf8.starts(with: (folder + "/vocabulary/").utf8) }
    }

    /// The words of a language that the site has itself.
    func words(of language: LanguageCode) -> SourceFile? { all.first { $0.path == wordsPath(language) } }

    func wordsPath(_ language: LanguageCode) -> String { "\(folder)/languages/\(language.code).yml" }

    /// A change of a file, or a refusal where not every edit could be made.
    static func change(
        _ file: SourceFile, _ edits: [SourceEdit], newPath: String? = nil
    ) throws(LanguageRefusal) -> FileChange? {
        guard !edits.isEmpty || newPath != nil else { return nil }
        let (bytes, applied) = file.applying(edits)
        guard applied.count == edits.count else { throw .unclear(file.path) }
        return FileChange(path: file.path, old: file.bytes, new: bytes, newPath: newPath)
    }

    static func tree(of file: SourceFile) throws(LanguageRefusal) -> YAMLNode {
        guard let root = YAMLParser().parse(file).value else { throw .unreadable(file.path) }
        return root
    }
}
