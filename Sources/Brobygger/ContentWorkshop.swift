package import CatalogCompiling
package import CatalogModel
import Diagnostics
import Foundation
package import SourceReading

/// The content as commands see it that look something up in it or change it: entries, files, and what points at what.
package struct ContentWorkshop: Sendable {
    package let site: SiteConfiguration
    package let index: ContentIndex
    /// As they are on disk.
    package let files: [SourceFile]
    /// The files that could not be read, so that nobody knows what they point at; `check` says what is wrong there.
    package let unreadFiles: [String]
    /// The folder that holds `site.yml`.
    package let folder: String

    /// Reads the content; the theme is not looked at.
    package static func open(_ options: BuildOptions) async throws -> ContentWorkshop {
        var timings = Timings()
        let sources = try await SiteSources.read(options)
        let settings = SiteSettings.read(from: sources, options)
        let content = try await DecodedContent.decode(sources, for: settings.value.site, options, &timings)
        let problems =
            sources.diagnostics + settings.diagnostics + content.diagnostics + content.entries.diagnostics
        let unread = problems.filter { Self.unreadable.contains($0.code) }.map(\.location.file)
        return ContentWorkshop(
            site: settings.value.site,
            index: ContentIndex(content.entries.named(by: settings.value), media: sources.mediaByName),
            files: sources.editable,
            unreadFiles: Set(unread).map { PersonalNumber.masked($0) }.sorted(), folder: options.content[0])
    }

    private static let unreadable: Set<DiagnosticCode> = [
        .invalidFrontMatter, .unsupportedYAML, .notUTF8, .fileTooLarge,
    ]
}
