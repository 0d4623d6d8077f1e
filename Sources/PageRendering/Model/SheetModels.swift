import SiteWording
package import Templating

/// What a page carries only for paper.
package struct SheetModel: TemplateModel {
    var code: [UInt8]
    var facts: BodyModel?
    var leavesOutContacts = false

    package static let fields: [TemplateField<SheetModel>] = [
        .html("code", "The page's address as a QR code, an `img`; empty where it is too long for one.") {
            $0.code
        },
        .record(
            "facts",
            "The main facts in the site's main language, as the template `sheet-facts` made them; none in that language.",
            BodyModel.self
        ) { $0.facts },
        .flag("leavesOutContacts", "Whether the page shows contacts who may not be printed.") {
            $0.leavesOutContacts
        },
    ]
}

/// The main facts of an activity or an association: the model of the template `sheet-facts`.
///
/// They are made once, in the main language, for the sheets of all others: so the one who helps can read them, too.
package struct SheetFactsModel: TemplateModel {
    var title: String
    var sessions: [PlacedSessionModel] = []
    var places: [PlaceLineModel] = []
    var isOnline = false
    var price: String?
    var fee: String?
    var signup: String?
    var beforeGoing: [FactModel] = []
    var phones: [PhoneModel] = []

    package static let fields: [TemplateField<SheetFactsModel>] = [
        .sharedTable("t", SharedModel.strings),
        .shared("site", SharedModel.site, SiteModel.self),
        .text("title", "The entry's title or name.") { $0.title },
        .list("sessions", "The times in words, rule by rule.", of: PlacedSessionModel.self) { $0.sessions },
        .list("places", "Where it is.", of: PlaceLineModel.self) { $0.places },
        .flag("isOnline", "Whether it takes place on the net.") { $0.isOnline },
        .text("price", "What an activity costs.") { $0.price },
        .text("fee", "What membership of an association costs.") { $0.fee },
        .text("signup", "How to sign up.") { $0.signup },
        .list(
            "beforeGoing", "Where exactly people meet, which papers to show and what to bring.",
            of: FactModel.self
        ) { $0.beforeGoing },
        .list("phones", "The numbers to call that may be printed.", of: PhoneModel.self) { $0.phones },
    ]
}
