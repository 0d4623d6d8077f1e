/// A view of an entry of any kind.
package enum AnyPublicEntry: Sendable {
    case activity(PublicActivity)
    case association(PublicAssociation)
    case contact(PublicContact)
    case council(PublicCouncil)
    case news(PublicNews)
    case page(PublicPage)
    case place(PublicPlace)

    package var isContact: Bool { if case .contact = self { true } else { false } }

    /// The view, for code that does not care about the kind.
    package var view: any PublicEntry {
        switch self {
        case .activity(let view): view
        case .association(let view): view
        case .contact(let view): view
        case .council(let view): view
        case .news(let view): view
        case .page(let view): view
        case .place(let view): view
        }
    }
}
