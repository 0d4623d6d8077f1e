import CatalogCompiling
package import CatalogModel
import Diagnostics
import SourceReading

/// What is known of a site without reading its entries: `site.yml` and the vocabularies.
package struct KnownSite: Sendable {
    package var site: SiteConfiguration
    package var vocabularies: [Vocabulary.Name: Vocabulary]

    /// Reads the two; what is missing or wrong there says nothing, which `check` tells.
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
        return KnownSite(site: settings.site, vocabularies: settings.vocabularies)
    }

    private static func read(_ path: String, _ reader: SourceReader) throws -> SourceFile? {
        guard reader.exists(path) else { return nil }
        let file = try reader.read(path)
        return file.diagnostics.isEmpty ? file.value : nil
    }
}
