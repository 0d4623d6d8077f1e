package import Diagnostics

/// What a run says of the content: found just now, or by an earlier run since which nothing has changed.
package protocol RunFindings: Sendable {
    /// In the order in which they are shown.
    var diagnostics: [Diagnostic] { get }
    var summary: RunSummary { get }
    /// The texts that the diagnostics point into.
    var lines: SourceLines { get }
}

extension PreparedSite: RunFindings {}
