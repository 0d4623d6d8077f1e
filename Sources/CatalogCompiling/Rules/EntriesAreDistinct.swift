import CatalogModel
import Diagnostics

/// No two entries are probably the same one.
///
/// Two associations are when they are called the same, the words that many names share aside; when their names differ by
/// one word and they can be reached at the same place; or when they have the same phone or mail. Two activities are when
/// they are called the same and share place or organizer, two places when they have one address. `not_the_same_as` and
/// what hangs together by `parent` is known to be different.
struct EntriesAreDistinct: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        var places = ValuePlaces()
        return catalog.unresolved.duplicatePairs(in: catalog.site.municipality?.name).compactMap { pair in
            guard let second = catalog.index[pair.second]?.files.first else { return nil }
            let key = Self.key(pair)
            return Diagnostic(
                .nearDuplicate, at: places.location(ofValue: key, in: second), pair.reason.message,
                remedy: Message(
                    da:
                        "saml dem, eller skriv not_the_same_as (foreninger) eller allow: {near-duplicate: hvorfor}",
                    en: "merge them, or write not_the_same_as (associations) or allow: {near-duplicate: why}"),
                notes: (catalog.index[pair.first]?.files.first).map { file in
                    [
                        Diagnostic.Note(
                            places.location(ofValue: key, in: file),
                            Message(da: "den anden står her", en: "the other one is here"))
                    ]
                } ?? [])
        }
    }

    /// The field at which the two are shown.
    private static func key(_ pair: DuplicatePair) -> String {
        switch pair.second.kind {
        case .activity: "title"
        case .place: "street"
        default: "name"
        }
    }
}

extension DuplicatePair.Reason {
    fileprivate var message: Message {
        switch self {
        case .phone:
            Message(
                da: "har samme telefonnummer som en anden", en: "has the same phone number as another one")
        case .email:
            Message(da: "har samme mailadresse som en anden", en: "has the same mail address as another one")
        case .address:
            Message(da: "har samme adresse som et andet sted", en: "has the same address as another place")
        case .nearlyTheName:
            Message(
                da: "hedder næsten som en anden, der har samme kontakt eller sted",
                en: "is called nearly as another one with the same contact or place")
        case .name: Message(da: "hedder det samme som en anden", en: "is called the same as another one")
        }
    }
}
