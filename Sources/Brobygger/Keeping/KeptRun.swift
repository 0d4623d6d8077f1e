import CatalogModel
import Diagnostics

/// What a build found and made, as it is kept for the next one.
///
/// Of the site it has nothing but a sum over what its files look like from outside, and of the content nothing but the
/// messages, which hold nothing that is a person's own.
struct KeptRun: Codable {
    /// Changes with the members below; what another form has is not read.
    static let currentForm = 1

    var form = currentForm
    /// What decides how the site comes out, as it looked before it was read.
    let inputs: String
    /// The day for which the site was made, and the zone in which days are counted.
    let day: String
    let timeZone: String
    /// The stamp of the site.
    let site: String
    let fileCount: Int
    let mainLanguage: String
    let diagnostics: [Diagnostic]
    let summary: RunSummary
    /// The files whose lines are shown with the diagnostics.
    let quoted: [String]
}
