import SiteWording
package import Templating

/// The page of an activity.
package struct ActivityPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var alert: TextModel?
    var sessions: [PlacedSessionModel] = []
    var whenNote: TextModel?
    var isByAppointment = false
    var isAlways = false
    var isTimeUnknown = false
    var openSpans: String?
    var next: [PlacedDateModel] = []
    var exceptions: [String] = []
    var seasonEnds: DateModel?
    var lastDate: DateModel?
    var isUnscheduled = false
    var calendar: CalendarModel?
    var places: [PlaceLineModel] = []
    var online: String?
    var organizers: CardsModel?
    var topics: [LinkModel] = []
    var audiences: [LinkModel] = []
    var gender: String?
    var ages: String?
    var danishLevels: String?
    var languages: [LinkModel] = []
    var price: String?
    var priceNote: TextModel?
    var fritidspas: String?
    var signup: SignupModel?
    var capacity: String?
    var waitingList: String?
    var whereFacts: [FactModel] = []
    var beforeGoing: [FactModel] = []
    var goodToKnow: [FactModel] = []
    var contacts: [ContactCardModel] = []
    var volunteersWanted: TextModel?
    var call: PhoneModel?
    var write: String?
    var isWayPrintable = true
    var related: CardsModel?
    var sheet: SheetModel?
    var steps: [StepModel] = []
    var certificate: String?

    package static let fields: [TemplateField<ActivityPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("alert", "A notice that holds today.", TextModel.self) { $0.alert },
        .list("sessions", "The times in words, rule by rule.", of: PlacedSessionModel.self) { $0.sessions },
        .record("whenNote", "When it is, where no rule can say it.", TextModel.self) { $0.whenNote },
        .flag("isByAppointment", "Whether one agrees on the time first.") { $0.isByAppointment },
        .flag("isAlways", "Whether one can ask at any time.") { $0.isAlways },
        .flag("isTimeUnknown", "Whether nothing is said of its times.") { $0.isTimeUnknown },
        .code("openSpans", "When it is open in the next days, for the script: `from/to` in ISO 8601.") {
            $0.openSpans
        },
        .list("next", "The next three times.", of: PlacedDateModel.self) { $0.next },
        .listOfTexts("exceptions", "When it does not take place.") { $0.exceptions },
        .record("seasonEnds", "The day after which the times are not known.", DateModel.self) {
            $0.seasonEnds
        },
        .record("lastDate", "The day of the last time.", DateModel.self) { $0.lastDate },
        .flag("isUnscheduled", "Whether no time is known from today on.") { $0.isUnscheduled },
        .record("calendar", "Its times, to subscribe to.", CalendarModel.self) { $0.calendar },
        .list("places", "Where it takes place.", of: PlaceLineModel.self) { $0.places },
        .link("online", "The address of the meeting on the net.") { $0.online },
        .record(
            "organizers", "The associations that organize it, the responsible one first.", CardsModel.self
        ) { $0.organizers },
        .list("topics", "Its topics.", of: LinkModel.self) { $0.topics },
        .list("audiences", "For whom it is.", of: LinkModel.self) { $0.audiences },
        .text("gender", "For women or men only, or open to all.") { $0.gender },
        .flag("hasAudience", "Whether anything is known of whom it is for.") {
            !$0.audiences.isEmpty || $0.gender != nil || $0.ages != nil
        },
        .flag("hasLanguages", "Whether anything is known of the languages there.") {
            !$0.languages.isEmpty || $0.danishLevels != nil
        },
        .flag("hasSignup", "Whether anything is known of how to take part.") {
            $0.signup != nil || $0.capacity != nil || $0.waitingList != nil
        },
        .text("ages", "For which ages.") { $0.ages },
        .text("danishLevels", "How much Danish one needs.") { $0.danishLevels },
        .list("languages", "The languages spoken there.", of: LinkModel.self) { $0.languages },
        .text("price", "What it costs.") { $0.price },
        .record("priceNote", "What there is to say about the price.", TextModel.self) { $0.priceNote },
        .text("fritidspas", "Whether the municipality's fee help for children can be used.") {
            $0.fritidspas
        },
        .record("signup", "How to sign up.", SignupModel.self) { $0.signup },
        .text("capacity", "For how many people there is room.") { $0.capacity },
        .text("waitingList", "Whether there is a waiting list.") { $0.waitingList },
        .list("whereFacts", "Where exactly people meet, and how to get there.", of: FactModel.self) {
            $0.whereFacts
        },
        .list("beforeGoing", "Which papers to show and what to bring.", of: FactModel.self) {
            $0.beforeGoing
        },
        .list("goodToKnow", "What makes it easier to come, fact by fact.", of: FactModel.self) {
            $0.goodToKnow
        },
        .list("contacts", "Whom to ask.", of: ContactCardModel.self) { $0.contacts },
        .record("volunteersWanted", "Which volunteers are wanted.", TextModel.self) { $0.volunteersWanted },
        .record("call", "The first number that one can ring to ask.", PhoneModel.self) { $0.call },
        .code("write", "The first address to which one can write.") { $0.write },
        .flag("isWayPrintable", "Whether `call` and `write` may stand on paper, too.") { $0.isWayPrintable },
        .record("related", "Activities that are like it, at most four.", CardsModel.self) { $0.related },
        .record("sheet", "What the page carries only for paper.", SheetModel.self) { $0.sheet },
        .list("steps", "What happens on which day of a course.", of: StepModel.self) { $0.steps },
        .address("certificate", "The page with a certificate to print and fill in.") { $0.certificate },
    ])
}

/// A place in one line.
package struct PlaceLineModel: TemplateModel {
    var name: TextModel
    var url: String
    var street: String?
    var town: String?
    var addressNote: String?
    var closure: ClosureModel?
    var district: LinkModel?
    var transport: TextModel?
    var map: String?
    var journey: String?

    var hasDetails: Bool {
        street != nil || town != nil || addressNote != nil || district != nil || transport != nil
            || map != nil
    }

    package static let fields: [TemplateField<PlaceLineModel>] = [
        .record("name", "The place's name.", TextModel.self) { $0.name },
        .address("url", "The place's page.") { $0.url },
        .text("street", "Street and number.") { $0.street },
        .text("town", "Postcode and town.") { $0.town },
        .flag("hasAddress", "Whether anything of the address may be shown.") {
            $0.street != nil || $0.town != nil
        },
        .flag("hasDetails", "Whether there is anything to say of where it is, beside its name.") {
            $0.hasDetails
        },
        .text("addressNote", "Why the address is not shown in full.") { $0.addressNote },
        .record("closure", "When it is closed for a time.", ClosureModel.self) { $0.closure },
        .record("district", "The part of the municipality.", LinkModel.self) { $0.district },
        .record("transport", "How to get there.", TextModel.self) { $0.transport },
        .link("map", "Where it is on the map service that the site names.") { $0.map },
        .link("journey", "How one gets there by public transport, where the site names a service.") {
            $0.journey
        },
    ]
}

/// When a place is closed for a time, and why.
package struct ClosureModel: TemplateModel {
    var from: DateModel?
    var to: DateModel?
    var why: TextModel?

    package static let fields: [TemplateField<ClosureModel>] = [
        .record("from", "The first day on which it is closed.", DateModel.self) { $0.from },
        .record("to", "The last day on which it is closed.", DateModel.self) { $0.to },
        .record("why", "Why, and where to go instead.", TextModel.self) { $0.why },
    ]
}

/// How to sign up.
package struct SignupModel: TemplateModel {
    var way: String
    var url: String?
    var call: PhoneModel?
    var write: String?
    var deadline: TextModel?
    var note: TextModel?

    package static let fields: [TemplateField<SignupModel>] = [
        .text("way", "The way in words, in the page's language.") { $0.way },
        .link("url", "The form on the net.") { $0.url },
        .record("call", "The number to call to sign up by telephone.", PhoneModel.self) { $0.call },
        .code("write", "The address to write to, where one signs up by mail.") { $0.write },
        .record("deadline", "By when.", TextModel.self) { $0.deadline },
        .record("note", "What else there is to say.", TextModel.self) { $0.note },
    ]
}
