package import CatalogCompiling
package import CatalogModel
package import Diagnostics
import Foundation
package import SourceReading

/// The content as commands see it that look something up in it or change it: entries, files, and what points at what.
package struct ContentWorkshop: Sendable {
    package let site: SiteConfiguration
    package let index: ContentIndex
    /// As they are on disk.
    package let files: [SourceFile]
    /// What is wrong with single files; whether entries fit together is for `check` to say.
    package let diagnostics: [Diagnostic]

    /// Reads the content; the theme is not looked at.
    package static func open(_ options: BuildOptions) async throws -> ContentWorkshop {
        var timings = Timings()
        let sources = try await SiteSources.read(options)
        let settings = SiteSettings.read(from: sources, options)
        let content = try await DecodedContent.decode(sources, for: settings.value.site, options, &timings)
        return ContentWorkshop(
            site: settings.value.site,
            index: ContentIndex(content.entries, media: sources.mediaByName),
            files: sources.editable,
            diagnostics: (sources.diagnostics + settings.diagnostics + content.diagnostics
                + content.entries.diagnostics).map(\.withoutPersonalNumbers))
    }
}
