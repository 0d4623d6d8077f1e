package import CatalogModel
package import SitePublishing

/// What pages call the values of filters: search takes its words from there, so that people find what they read.
package struct SearchWords: Sendable {
    /// The labels of the values of each facet, language by language.
    package let labels: [(language: LanguageCode, labels: [EntryFilter: [String: String]])]

    package init(_ labels: [(language: LanguageCode, labels: [EntryFilter: [String: String]])] = []) {
        self.labels = labels
    }
}
