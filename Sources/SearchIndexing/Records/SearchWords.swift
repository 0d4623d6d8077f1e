package import CatalogModel
package import SitePublishing

/// What pages call things, in each language: search takes its words from there, so that people find what they read.
package struct SearchWords: Sendable {
    /// The labels of the values of each facet, language by language.
    package var labels: [(language: LanguageCode, labels: [EntryFilter: [String: String]])] = []
    /// A price in words; none where it is not known.
    package var price: @Sendable (Price, LanguageCode) -> String? = { _, _ in nil }

    /// The day and the hours of an occurrence in words.
    package var time: @Sendable (Schedule.Occurrence, LanguageCode) -> (day: String, time: String)? = {
        _, _ in
        nil
    }

    package init() {}
}
