import CatalogCompiling
package import CatalogModel
package import Diagnostics
package import SourceReading

/// What is known of a site without reading its entries: `site.yml` and the vocabularies.
package struct KnownSite: Sendable {
    package var site: SiteConfiguration
    package var vocabularies: [Vocabulary.Name: Vocabulary]
    /// The ids of the entries in the first folder with content, as the names of files have them; of a kind so many that a
    /// remark can hold them.
    package var ids: [EntryKind: [String]] = [:]

    /// Reads the two; what is missing or wrong there is passed over; `check` reports it.
    package static func read(_ options: BuildOptions) throws -> KnownSite {
        let reader = SourceReader(root: options.root)
        let folder = options.content[0]
        var vocabularies: [Vocabulary.Name: SourceFile] = [:]
        for name in Vocabulary.Name.allCases {
            vocabularies[name] = try read("\(folder)/vocabulary/\(name.rawValue).yml", reader)
        }
        let settings = SiteSettings.decode(
            try read(folder + "/site.yml", reader), vocabularies, in: folder
        ).value
        return KnownSite(
            site: settings.site, vocabularies: settings.vocabularies, ids: try ids(in: folder, reader))
    }

    /// The main language as `site.yml` has it, for those who speak before anything was checked; none where the file
    /// is missing or cannot be read.
    package static func mainLanguage(_ options: BuildOptions) -> LanguageCode? {
        let path = options.content[0] + "/site.yml"
        guard let file = try? read(path, SourceReader(root: options.root)) else { return nil }
        return SiteSettings.decode(file, [:], in: options.content[0]).value.site.mainLanguage
    }

    /// What is wrong with settings that are on no disk.
    package static func problems(inSettings file: SourceFile) -> [Diagnostic] {
        SiteSettings.decode(file, [:], in: "content").diagnostics
    }

    private static func ids(in folder: String, _ reader: SourceReader) throws -> [EntryKind: [String]] {
        var ids: [EntryKind: [String]] = [:]
        guard reader.exists(folder) else { return ids }
        for path in try reader.list(folder).value {
            let parts = path.utf8.dropFirst(folder.utf8.count + 1).split(separator: UInt8(ascii: "/"))
                .map { String(Substring($0)) }
            guard parts.count == 2, let kind = EntryKind(folder: parts[0]), parts[1].hasEnding(".md"),
                case let id = String(parts[1].dropLast(3)), !id.utf8.contains(UInt8(ascii: ".")),
                !PersonalNumber.isContained(in: id), ids[kind, default: []].count < 30
            else { continue }
            ids[kind, default: []].append(id)
        }
        return ids
    }

    private static func read(_ path: String, _ reader: SourceReader) throws -> SourceFile? {
        guard reader.exists(path) else { return nil }
        let file = try reader.read(path)
        return file.diagnostics.isEmpty ? file.value : nil
    }
}
