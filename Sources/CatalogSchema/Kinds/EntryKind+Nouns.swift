package import CatalogModel
package import Diagnostics

extension EntryKind {
    /// The kind in words.
    package var noun: Message {
        switch self {
        case .association: Message(da: "forening", en: "association")
        case .activity: Message(da: "aktivitet", en: "activity")
        case .contact: Message(da: "kontakt", en: "contact")
        case .place: Message(da: "sted", en: "place")
        case .news: Message(da: "nyhed", en: "news item")
        case .council: Message(da: "råd", en: "council")
        case .page: Message(da: "side", en: "page")
        }
    }
}
