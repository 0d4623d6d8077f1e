import CatalogCompiling
package import CatalogModel
import CatalogSchema
package import ContentEditing
import Diagnostics
import PageRendering
import SiteExporting
import SourceReading
package import TableReading

/// What a table that comes in from a spreadsheet is held against: the content, and the table that the site offers of it.
package enum TableWorkshop {
    /// The bytes of a table, relative to the project's root or anywhere else; none of a file that no list comes near.
    package static func bytes(of path: String, _ options: BuildOptions) throws -> [UInt8]? {
        let file = try SourceReader(root: options.root).read(path, limit: ReadTable.sizeLimit)
        return file.diagnostics.isEmpty ? file.value.bytes : nil
    }

    /// A report in the place of the one before it.
    package static func report(_ bytes: [UInt8], at path: String, _ options: BuildOptions) throws
        -> FileChange
    {
        let reader = SourceReader(root: options.root)
        let old = reader.exists(path) ? try reader.read(path, limit: ReadTable.sizeLimit).value.bytes : nil
        return FileChange(path: path, old: old, new: bytes)
    }

    /// Reads the content twice: as files that can be changed, and as it is published.
    package static func source(for kind: EntryKind, _ options: BuildOptions) async throws -> ImportSource {
        let site = try await SiteBuilder(options).prepare()
        let content = try await ContentWorkshop.open(options)
        let exported = ExportedSite(site.publication, site.plan, site.theme.languages)
        // The rows are those that the site offers; what cells may name is all that there is, drafts among it.
        let sheet = TableSheet(kind, of: exported)
        var rows: [String: [String]] = [:]
        sheet.forEachRow { key, row in rows[key.id] = row }
        var words = sheet.words
        for kind in EntryKind.allCases {
            for (id, title) in content.index.titles(of: kind) {
                words.entries[kind, default: NameTable()].add(id, named: title)
            }
        }
        let home = kind == .contact ? options.content.last : options.content.first
        return ImportSource(
            kind: kind, words: words, rows: rows, content: content.index, files: content.files,
            folder: "\(home ?? "content")/\(kind.folder)")
    }
}
