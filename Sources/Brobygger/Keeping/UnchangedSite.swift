package import CatalogModel
package import Diagnostics

/// A site that is there already: a build would make the same files and say the same.
package struct UnchangedSite: RunFindings {
    package let mainLanguage: LanguageCode
    package let diagnostics: [Diagnostic]
    package let summary: RunSummary
    package let lines: SourceLines
    /// How many files it has.
    package let fileCount: Int
    package let timings: Timings
}
