import SiteWording
package import Templating

/// The page of the council.
package struct CouncilPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var termFrom: DateModel?
    var termTo: DateModel?
    var hearingRight: String?
    var focus: [FocusModel] = []
    var about: [FactModel] = []
    var dialogue: [DialogueModel] = []
    var seats: [SeatModel] = []
    var officers: [MemberModel] = []
    var coming: [MeetingModel] = []
    var past: [MeetingModel] = []
    var decisions: CardsModel?
    var moreDecisions: LinkModel?
    var calendar: CalendarModel?
    var openHearings: [GatheredItemModel] = []
    var recruitment: TextModel?
    var documents: [LinkModel] = []
    var ways: [LinkModel] = []
    var phone: PhoneModel?
    var secretary: ContactCardModel?
    var pages: [LinkModel] = []
    var sheet: SheetModel?

    package static let fields: [TemplateField<CouncilPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("calendar", "Its meetings, to subscribe to.", CalendarModel.self) { $0.calendar },
        .flag("hasFacts", "Whether anything is known of its term, its rights and what it works for.") {
            !$0.focus.isEmpty || $0.hearingRight != nil || $0.termFrom != nil
        },
        .flag("hasMembers", "Whether anything is known of its seats and members.") {
            !$0.seats.isEmpty || !$0.officers.isEmpty
        },
        .record("termFrom", "The first day of the term.", DateModel.self) { $0.termFrom },
        .record("termTo", "The last day of the term.", DateModel.self) { $0.termTo },
        .text("hearingRight", "Whether the council has a right to be heard.") { $0.hearingRight },
        .list("focus", "The topics that the council puts first.", of: FocusModel.self) { $0.focus },
        .list("about", "What the council rests on and whom to write to, fact by fact.", of: FactModel.self) {
            $0.about
        },
        .list("dialogue", "Its regular meetings with those who decide.", of: DialogueModel.self) {
            $0.dialogue
        },
        .list("seats", "The groups that have seats, with their members.", of: SeatModel.self) { $0.seats },
        .list("officers", "Members without a seat, such as the secretary.", of: MemberModel.self) {
            $0.officers
        },
        .list("coming", "Meetings from today on, the next first.", of: MeetingModel.self) { $0.coming },
        .list("past", "Meetings that were held, the latest first.", of: MeetingModel.self) { $0.past },
        .record("decisions", "Hearing responses, prizes and minutes, the newest first.", CardsModel.self) {
            $0.decisions
        },
        .record("moreDecisions", "Where the others are, where there are many.", LinkModel.self) {
            $0.moreDecisions
        },
        .list(
            "openHearings", "What it is being asked, and how others can have their say.",
            of: GatheredItemModel.self
        ) { $0.openHearings },
        .record("recruitment", "How one becomes a member.", TextModel.self) { $0.recruitment },
        .list("documents", "Its papers.", of: LinkModel.self) { $0.documents },
        .list("ways", "Its own site and its pages in social networks.", of: LinkModel.self) { $0.ways },
        .record("phone", "Its shared telephone.", PhoneModel.self) { $0.phone },
        .record("secretary", "Whom to ring and to write to.", ContactCardModel.self) { $0.secretary },
        .flag("hasWays", "Whether it can be reached otherwise than by its secretary.") {
            $0.phone != nil || !$0.ways.isEmpty
        },
        .list("pages", "Its pages on hearings, prizes and membership.", of: LinkModel.self) { $0.pages },
        .record("sheet", "What the page carries only for paper.", SheetModel.self) { $0.sheet },
    ])
}

/// A topic that the council puts first.
package struct FocusModel: TemplateModel {
    var topic: LinkModel
    var period: String?

    package static let fields: [TemplateField<FocusModel>] = [
        .record("topic", "The topic with its page.", LinkModel.self) { $0.topic },
        .text("period", "From and to which day, in words, where it is not the whole term.") { $0.period },
    ]
}

/// A meeting that the council has again and again.
package struct DialogueModel: TemplateModel {
    var with: String
    var name: TextModel?
    var rhythm: TextModel?
    var dates: [DateModel] = []

    package static let fields: [TemplateField<DialogueModel>] = [
        .list("dates", "The days that are known and have not passed.", of: DateModel.self) { $0.dates },
        .text("with", "With whom, in the page's language.") { $0.with },
        .record("name", "Which committee or council.", TextModel.self) { $0.name },
        .record("rhythm", "How often.", TextModel.self) { $0.rhythm },
    ]
}

/// A group with seats in the council.
package struct SeatModel: TemplateModel {
    var group: String
    var count: String
    var members: [MemberModel]
    var vacant: String?

    package static let fields: [TemplateField<SeatModel>] = [
        .text("group", "The group in words.") { $0.group },
        .text("count", "How many seats it has, in words.") { $0.count },
        .list("members", "Who has them.", of: MemberModel.self) { $0.members },
        .text("vacant", "How many seats nobody has, in words; none where all are taken.") { $0.vacant },
    ]
}

/// A member of the council, with what may be shown.
package struct MemberModel: TemplateModel {
    var name: TextModel?
    var url: String?
    var role: String?
    var onBehalfOf: LinkModel?
    var otherPosts: [TextModel] = []
    var isPrintable = true

    package static let fields: [TemplateField<MemberModel>] = [
        .record(
            "name",
            "The name, or the role where the name is not shown; none where only `onBehalfOf` is known.",
            TextModel.self
        ) { $0.name },
        .address("url", "The member's page, where there is one.") { $0.url },
        .text("role", "The role in the council.") { $0.role },
        .record("onBehalfOf", "The association that the member speaks for.", LinkModel.self) {
            $0.onBehalfOf
        },
        .list("otherPosts", "What else the member holds.", of: TextModel.self) { $0.otherPosts },
        .flag("isPrintable", "Whether the name may stand on paper, too.") { $0.isPrintable },
    ]
}

/// A meeting of the council.
package struct MeetingModel: TemplateModel {
    var date: DateModel
    var place: LinkModel?
    var openToPublic: String?
    var agenda: [AgendaItemModel] = []
    var minutes: String?
    var isNext = false

    package static let fields: [TemplateField<MeetingModel>] = [
        .record("date", "When.", DateModel.self) { $0.date },
        .record("place", "Where.", LinkModel.self) { $0.place },
        .text("openToPublic", "Whether everybody may listen.") { $0.openToPublic },
        .list("agenda", "What is on the agenda.", of: AgendaItemModel.self) { $0.agenda },
        .flag("isNext", "Whether it is the next one.") { $0.isNext },
        .link("minutes", "The address of the minutes.") { $0.minutes },
    ]
}

/// A point of the agenda.
package struct AgendaItemModel: TemplateModel {
    var text: TextModel
    var type: String?

    package static let fields: [TemplateField<AgendaItemModel>] = [
        .record("text", "What the point is about.", TextModel.self) { $0.text },
        .text("type", "Whether it is for decision, for orientation or on every agenda.") { $0.type },
    ]
}
