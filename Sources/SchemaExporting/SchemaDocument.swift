package import CatalogModel
import CatalogSchema

/// A sort of file that has a schema of its own.
package enum SchemaDocument: Hashable, Sendable {
    /// The main language's file of an entry, its front matter.
    case entry(EntryKind)
    /// A translation of such a file.
    case translation(EntryKind)
    /// `site.yml`.
    case site
    /// `vocabulary/*.yml`, one file left out.
    case vocabulary
    /// `vocabulary/synonyms.yml`.
    case synonyms

    package static let all =
        EntryKind.allCases.map { SchemaDocument.entry($0) } + translations + [.site, .vocabulary, .synonyms]

    package static let translations = EntryKind.allCases.map { SchemaDocument.translation($0) }

    /// As it is called in commands and files: `activities`, `translation.activities`, `site`, `vocabulary`, `synonyms`.
    package var name: String {
        switch self {
        case .entry(let kind): kind.folder
        case .translation(let kind): "translation." + kind.folder
        case .site: "site"
        case .vocabulary: "vocabulary"
        case .synonyms: "synonyms"
        }
    }

    package var fileName: String { name + ".schema.json" }

    /// Which files it is about, below the project's root.
    var files: String {
        switch self {
        case .entry(let kind): "content/\(kind.folder)/*.md"
        case .translation(let kind): "content/\(kind.folder)/*.*.md"
        case .site: "content/site.yml"
        case .vocabulary: "content/vocabulary/*.yml"
        case .synonyms: "content/vocabulary/synonyms.yml"
        }
    }
}
