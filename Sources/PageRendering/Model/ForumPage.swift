package import Templating

/// The page of a forum: its terms of reference, who takes part, its meetings and what came of them.
package struct ForumPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var type: String?
    var purpose: TextModel?
    var tasks: [TextModel] = []
    var mandate: TextModel?
    var topics: [LinkModel] = []
    var audiences: [LinkModel] = []
    var districts: [LinkModel] = []
    var sides: [ForumSideModel] = []
    var coordinators: [ContactCardModel] = []
    var partOf: LinkModel?
    var parts: CardsModel?
    var meetingRhythm: TextModel?
    var coming: [MeetingModel] = []
    var past: [MeetingModel] = []
    var founded: String?
    var review: DateModel?
    var results: CardsModel?
    var calendar: CalendarModel?
    var sheet: SheetModel?

    package static let fields: [TemplateField<ForumPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .text("type", "Whether it decides, is a network or a group with one task.") { $0.type },
        .record("purpose", "Why it exists.", TextModel.self) { $0.purpose },
        .list("tasks", "What it has to do.", of: TextModel.self) { $0.tasks },
        .record("mandate", "What it may decide.", TextModel.self) { $0.mandate },
        .list("topics", "Its topics.", of: LinkModel.self) { $0.topics },
        .list("audiences", "For whom it works.", of: LinkModel.self) { $0.audiences },
        .list("districts", "Where it works.", of: LinkModel.self) { $0.districts },
        .list("sides", "Who takes part, side by side.", of: ForumSideModel.self) { $0.sides },
        .list("coordinators", "Who keeps the threads together.", of: ContactCardModel.self) {
            $0.coordinators
        },
        .record("partOf", "The forum that set it up.", LinkModel.self) { $0.partOf },
        .record("parts", "The forums that it set up.", CardsModel.self) { $0.parts },
        .record("meetingRhythm", "How often it meets.", TextModel.self) { $0.meetingRhythm },
        .list("coming", "Meetings from today on, the next first.", of: MeetingModel.self) { $0.coming },
        .list("past", "Meetings that were held, the latest first.", of: MeetingModel.self) { $0.past },
        .text("founded", "The year in which it began.") { $0.founded },
        .record("review", "When its terms of reference are looked at again.", DateModel.self) { $0.review },
        .record("results", "What came of its work.", CardsModel.self) { $0.results },
        .record("calendar", "Its open meetings, to subscribe to.", CalendarModel.self) { $0.calendar },
        .record("sheet", "What the page carries only for paper.", SheetModel.self) { $0.sheet },
    ])
}

/// Those who speak for one side in a forum.
package struct ForumSideModel: TemplateModel {
    var side: String
    var members: [MemberModel]

    package static let fields: [TemplateField<ForumSideModel>] = [
        .text("side", "Civil society or the municipality, in words.") { $0.side },
        .list("members", "Who speaks for it.", of: MemberModel.self) { $0.members },
    ]
}
