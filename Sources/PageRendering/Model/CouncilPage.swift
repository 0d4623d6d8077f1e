package import Templating

/// The page of the council.
package struct CouncilPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var termFrom: DateModel?
    var termTo: DateModel?
    var hearingRight: String?
    var focus: [LinkModel] = []
    var seats: [SeatModel] = []
    var officers: [MemberModel] = []
    var coming: [MeetingModel] = []
    var past: [MeetingModel] = []
    var decisions: CardsModel?

    package static let fields: [TemplateField<CouncilPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("termFrom", "The first day of the term.", DateModel.self) { $0.termFrom },
        .record("termTo", "The last day of the term.", DateModel.self) { $0.termTo },
        .text("hearingRight", "Whether the council has a right to be heard.") { $0.hearingRight },
        .list("focus", "The topics that the council puts first.", of: LinkModel.self) { $0.focus },
        .list("seats", "The groups that have seats, with their members.", of: SeatModel.self) { $0.seats },
        .list("officers", "Members without a seat, such as the secretary.", of: MemberModel.self) {
            $0.officers
        },
        .list("coming", "Meetings from today on, the next first.", of: MeetingModel.self) { $0.coming },
        .list("past", "Meetings that were held, the latest first.", of: MeetingModel.self) { $0.past },
        .record("decisions", "Hearing responses, prizes and minutes, the newest first.", CardsModel.self) {
            $0.decisions
        },
    ])
}

/// A group with seats in the council.
package struct SeatModel: TemplateModel {
    var group: String
    var count: String
    var members: [MemberModel]

    package static let fields: [TemplateField<SeatModel>] = [
        .text("group", "The group in words.") { $0.group },
        .text("count", "How many seats it has.") { $0.count },
        .list("members", "Who has them.", of: MemberModel.self) { $0.members },
    ]
}

/// A member of the council, with what may be shown.
package struct MemberModel: TemplateModel {
    var name: TextModel
    var url: String?
    var role: String?
    var onBehalfOf: LinkModel?

    package static let fields: [TemplateField<MemberModel>] = [
        .record("name", "The name, or the role where the name is not shown.", TextModel.self) { $0.name },
        .text("url", "The member's page, where there is one.") { $0.url },
        .text("role", "The role in the council.") { $0.role },
        .record("onBehalfOf", "The association that the member speaks for.", LinkModel.self) {
            $0.onBehalfOf
        },
    ]
}

/// A meeting of the council.
package struct MeetingModel: TemplateModel {
    var date: DateModel
    var place: LinkModel?
    var agenda: [TextModel] = []
    var minutes: String?

    package static let fields: [TemplateField<MeetingModel>] = [
        .record("date", "When.", DateModel.self) { $0.date },
        .record("place", "Where.", LinkModel.self) { $0.place },
        .list("agenda", "What is on the agenda.", of: TextModel.self) { $0.agenda },
        .text("minutes", "The address of the minutes.") { $0.minutes },
    ]
}
