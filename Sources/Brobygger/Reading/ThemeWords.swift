import CarriedFiles
package import CatalogModel
package import ContentEditing
import Diagnostics
import PageRendering
import SourceReading

/// The languages whose words a site has without writing them itself.
package struct ThemeWords: Sendable {
    package let languages: [LanguageCode]
    /// What a file for another language is made from.
    package let samples: LanguageSkeleton.Samples?

    /// Looks at the theme that the options or the settings name.
    package static func read(_ options: BuildOptions, for site: SiteConfiguration) throws -> ThemeWords {
        let theme = try ThemeFiles.read(
            options, named: site.theme, at: SourceLocation(file: options.content[0] + "/site.yml"),
            with: SourceReader(root: options.root))
        let files = theme.all.filter { code(of: $0.name) != nil }
        let standard = CarriedFolder.standardTheme.files(below: "standard")
        let words = { (code: String) -> SourceFile? in
            let name = "strings/\(code).yml"
            return standard.first { $0.path.hasEnding("/" + name) } ?? files.first { $0.name == name }?.source
        }
        return ThemeWords(
            languages: Set(files.compactMap { code(of: $0.name) }).sorted(),
            samples: words("en").map { LanguageSkeleton.Samples(danish: words("da"), english: $0) })
    }

    private static func code(of name: String) -> LanguageCode? {
        guard name.utf8.starts(with: "strings/".utf8), name.hasEnding(".yml") else { return nil }
        let code = name.utf8.dropFirst("strings/".utf8.count).dropLast(".yml".utf8.count)
        return LanguageCode(String(Substring(code)))
    }
}
