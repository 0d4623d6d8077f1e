package import CatalogModel
import SitePublishing

/// What a feed tells of.
package enum FeedScope: Hashable, Sendable {
    /// News.
    case news
    /// What is new, changed and gone; only where the published site says what it had.
    case changes
    /// News and changes of a topic.
    case topic(String)
}

/// Which feeds there are, and what changed that they tell of.
package struct FeedPlan: Sendable {
    /// For how many days changes are told.
    package static let daysTold = 90
    /// How many items a feed has at most: of news, and of changes.
    package static let (newsLimit, changeLimit) = (50, 100)

    package private(set) var files: [FileContent] = []
    private let scopes: Set<FeedScope>

    init(_ publication: Publication, _ history: History) {
        guard publication.site.exports.feeds != .no else {
            scopes = []
            return
        }
        let topics = publication.vocabularies[.topics]?.terms.map(\.code) ?? []
        let all = [.news] + (history.isKnown ? [.changes] : []) + topics.map { FeedScope.topic($0) }
        scopes = Set(all)
        for language in publication.site.languages { files += all.map { .feed($0, language) } }
    }

    /// The feed of a scope; none where there is none.
    package func feed(of scope: FeedScope, in language: LanguageCode) -> FileContent? {
        scopes.contains(scope) ? .feed(scope, language) : nil
    }
}
