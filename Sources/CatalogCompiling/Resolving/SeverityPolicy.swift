package import CatalogModel
package import Diagnostics

/// How much each problem matters on this site: what `checks:` and `allow:` may change, they change here.
package struct SeverityPolicy {
    private let severityByCode: [String: Severity]
    private let allowedByFile: [String: [String: String]]

    /// For problems that belong to no entry.
    package init(site: SiteConfiguration) { self.init(site: site, entries: []) }

    init(site: SiteConfiguration, entries: [EntryFacts]) {
        severityByCode = site.checks.compactMapValues { Severity(rawValue: $0) }
        var allowed: [String: [String: String]] = [:]
        for entry in entries where !entry.common.allowed.isEmpty {
            for file in entry.files { allowed[file.document.path] = entry.common.allowed }
        }
        allowedByFile = allowed
    }

    /// Structural errors stay what they are.
    package func apply(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.compactMap { diagnostic in
            guard diagnostic.code.defaultSeverity == .warning else { return diagnostic }
            if allowedByFile[diagnostic.location.file]?[diagnostic.code.rawValue] != nil { return nil }
            var diagnostic = diagnostic
            diagnostic.severity = severityByCode[diagnostic.code.rawValue] ?? diagnostic.severity
            return diagnostic.severity == .ignore ? nil : diagnostic
        }
    }
}
