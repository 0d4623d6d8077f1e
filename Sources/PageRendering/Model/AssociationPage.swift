package import Templating

/// The page of an association.
package struct AssociationPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var type: String?
    var purpose: TextModel?
    var activities: CardsModel?
    var calendar: CalendarModel?
    var contacts: [ContactCardModel] = []
    var places: [PlaceLineModel] = []
    var topics: [LinkModel] = []
    var audiences: [LinkModel] = []
    var languages: [LinkModel] = []
    var website: String?
    var email: String?
    var phone: PhoneModel?
    var social: [LinkModel] = []
    var branches: CardsModel?
    var agreements: CardsModel?
    var cooperatesWith: [LinkModel] = []
    var fee: String?
    var feeNote: TextModel?
    var fritidspas: String?
    var offers: [String] = []
    var seeks: [String] = []
    var welcome: TextModel?
    var languageNote: TextModel?
    var about: [FactModel] = []
    var logo: PictureModel?
    var sheet: SheetModel?
    var typePage: LinkModel?
    var wantsCooperation: TextModel?
    var projects: [GatheredItemModel] = []
    var departments: [GatheredItemModel] = []
    var policies: [LinkModel] = []
    var goals: [TextModel] = []
    var groups: CardsModel?

    package static let fields: [TemplateField<AssociationPage>] = framed([
        .record("calendar", "The times of its activities, to subscribe to.", CalendarModel.self) {
            $0.calendar
        },
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .text("type", "The type of association.") { $0.type },
        .record("purpose", "What it is for.", TextModel.self) { $0.purpose },
        .record("activities", "Its activities.", CardsModel.self) { $0.activities },
        .list("contacts", "Whom to ask.", of: ContactCardModel.self) { $0.contacts },
        .list("places", "Where it is.", of: PlaceLineModel.self) { $0.places },
        .list("topics", "Its topics.", of: LinkModel.self) { $0.topics },
        .list("audiences", "For whom it is.", of: LinkModel.self) { $0.audiences },
        .list("languages", "The languages spoken there.", of: LinkModel.self) { $0.languages },
        .link("website", "Its own site.") { $0.website },
        .code("email", "Its mail address.") { $0.email },
        .record("phone", "Its telephone number.", PhoneModel.self) { $0.phone },
        .list("social", "Its pages in social networks.", of: LinkModel.self) { $0.social },
        .record("branches", "The associations that belong to it.", CardsModel.self) { $0.branches },
        .record("agreements", "What it has agreed on with others.", CardsModel.self) { $0.agreements },
        .list("cooperatesWith", "The associations that it works with.", of: LinkModel.self) {
            $0.cooperatesWith
        },
        .flag("hasFacts", "Whether anything is known of it beside its name and its text.") {
            $0.purpose != nil || !$0.audiences.isEmpty || !$0.languages.isEmpty || !$0.places.isEmpty
                || $0.fee != nil || $0.feeNote != nil || $0.fritidspas != nil
        },
        .flag("hasFee", "Whether anything is known of what membership costs.") {
            $0.fee != nil || $0.feeNote != nil || $0.fritidspas != nil
        },
        .flag("hasOwnWays", "Whether it can be reached otherwise than by its contacts.") {
            $0.phone != nil || $0.email != nil || $0.website != nil || !$0.social.isEmpty
        },
        .flag("isReachable", "Whether there is any way to ask, or a word for those who come.") {
            $0.welcome != nil || !$0.contacts.isEmpty || $0.phone != nil || $0.email != nil
                || $0.website != nil || !$0.social.isEmpty
        },
        .text("fee", "What membership costs.") { $0.fee },
        .record("feeNote", "What there is to say about the fee.", TextModel.self) { $0.feeNote },
        .text("fritidspas", "Whether the municipality's fee help for children can be used.") {
            $0.fritidspas
        },
        .flag("cooperates", "Whether anything is known of whom it works with, and how.") {
            !$0.offers.isEmpty || !$0.seeks.isEmpty || !$0.cooperatesWith.isEmpty
                || $0.wantsCooperation != nil
        },
        .listOfTexts("offers", "What it offers other associations.") { $0.offers },
        .listOfTexts("seeks", "What it looks for.") { $0.seeks },
        .record("welcome", "How somebody new is met.", TextModel.self) { $0.welcome },
        .record("languageNote", "What there is to say about the languages.", TextModel.self) {
            $0.languageNote
        },
        .list("about", "What else is known of it, fact by fact.", of: FactModel.self) { $0.about },
        .record("logo", "Its logo.", PictureModel.self) { $0.logo },
        .record("typePage", "The page of all associations of its type.", LinkModel.self) { $0.typePage },
        .record("wantsCooperation", "What it would like to do together with others.", TextModel.self) {
            $0.wantsCooperation
        },
        .list("projects", "What it is busy with.", of: GatheredItemModel.self) { $0.projects },
        .list("departments", "The departments of a municipality.", of: GatheredItemModel.self) {
            $0.departments
        },
        .list("policies", "What a municipality has decided, as papers.", of: LinkModel.self) { $0.policies },
        .list("goals", "What a municipality wants to reach with associations.", of: TextModel.self) {
            $0.goals
        },
        .flag("hasAims", "Whether a municipality says what it wants.") {
            !$0.policies.isEmpty || !$0.goals.isEmpty
        },
        .record("groups", "The forums and councils that a municipality takes part in.", CardsModel.self) {
            $0.groups
        },
        .record("sheet", "What the page carries only for paper.", SheetModel.self) { $0.sheet },
    ])
}
