import CatalogModel
import SitePlanning
import SitePublishing
import Templating

/// The words of a theme in one language.
struct ThemeStrings: Sendable {
    private let texts: [String: String]
    /// The same for templates.
    let record: TemplateRecord

    init(_ texts: [String: String]) {
        self.texts = texts
        record = TemplateRecord(.record(texts.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }))
    }

    /// The text of a key that `ThemeStrings.required` names, so that a theme which was loaded has it.
    subscript(_ key: String) -> String { texts[key] ?? key }

    /// The name of a case of an enumeration.
    func label<Value: RawRepresentable<String>>(_ group: String, _ value: Value?) -> String? {
        value.map { self["\(group).\($0.rawValue)"] }
    }

    func labels<Value: RawRepresentable<String>>(_ group: String, _ values: [Value]) -> [String] {
        values.map { self["\(group).\($0.rawValue)"] }
    }
}

extension ThemeStrings {
    /// The keys that the generator looks up itself: every theme has them in every language.
    static let required: [String] =
        names("kind", EntryKind.allCases.map(\.folder) + ["needs"])
        + names("section", ["home"] + sectionNames)
        + names("association-type", AssociationType.self) + names("level", Association.Level.self)
        + names("resource", Association.Resource.self)
        + names("child-certificate", Association.ChildCertificate.self)
        + names("insurance", Answer.self) + names("childcare", Answer.self) + names("fritidspas", Answer.self)
        + names("food", Answer.self) + names("transport-help", Answer.self)
        + names("waiting-list", Answer.self) + names("interpreter", Activity.Interpreter.self)
        + names("format", Activity.Format.self) + names("delivered-by", Activity.DeliveredBy.self)
        + names("premises", Association.Premises.self) + names("organisation", Association.Organisation.self)
        + names("place-category", PlaceCategory.self) + names("amenity", Place.Amenity.self)
        + names("address-shown", Place.AddressShown.self) + names("phone-way", Contact.PhoneWay.self)
        + names("verified-part", VerifiedPart.self) + names("prize-category", News.Prize.Category.self)
        + names("appointed-how", Council.AppointedHow.self) + names("agenda", Council.AgendaType.self)
        + names("dialogue", Council.DialogueMeeting.Partner.self) + names("open-to-public", Answer.self)
        + names("fact", FactLabel.self)
        + names("gender", Activity.Gender.self) + names("danish-level", Activity.DanishLevel.self)
        + names("phase", Activity.Phase.self) + names("accessibility", Accessibility.self)
        + names("signup", Signup.Way.self) + names("price-per", Price.Period.self)
        + names("price", ["free", "paid", "amount", "amount-per"]) + names("ages", ["from", "range"])
        + names("verification", Verification.self) + names("side", Contact.Side.self)
        + names("news-type", NewsType.self) + names("outcome", News.Hearing.Outcome.self)
        + names("seat-group", Council.SeatGroup.self) + names("role", Council.Role.self)
        + names("hearing-right", Council.HearingRight.self)
        + names("except", ["holidays", "school-holidays", "date"])
        + names("filter", EntryFilter.self, except: [.price, .childcare])
        + names("time-of-day", TimeOfDay.self) + ["online", "week", "more", "something-today"]
        + names("mistake", ["subject", "body"]) + names("suggest", ["subject", "body"])
        + names("channel", Channel.self) + names("consent-item", Consent.Item.self)
        + ["offline.title", "privacy.title"]

    private static let sectionNames = [
        "activities", "associations", "contacts", "places", "news", "council", "topics", "audiences",
        "districts",
        "languages", "needs", "calendar", "search",
    ]

    private static func names<Value: RawRepresentable<String> & CaseIterable & Equatable>(
        _ group: String, _: Value.Type, except others: [Value] = []
    ) -> [String] {
        names(group, Value.allCases.filter { !others.contains($0) }.map(\.rawValue))
    }

    private static func names(_ group: String, _ names: [String]) -> [String] {
        names.map { "\(group).\($0)" }
    }
}
