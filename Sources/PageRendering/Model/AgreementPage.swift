package import Templating

/// The page of an agreement.
package struct AgreementPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var parties: [LinkModel] = []
    var topics: [LinkModel] = []
    var audiences: [LinkModel] = []
    var districts: [LinkModel] = []
    var responsibilities: [ResponsibilityModel] = []
    var contacts: [ContactCardModel] = []
    var sharesContactData: TextModel?
    var meetingRhythm: TextModel?
    var since: DateModel?
    var review: DateModel?
    var ends: DateModel?
    var document: String?

    package static let fields: [TemplateField<AgreementPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .list("parties", "Who made it.", of: LinkModel.self) { $0.parties },
        .list("topics", "Its topics.", of: LinkModel.self) { $0.topics },
        .list("audiences", "For whom it is.", of: LinkModel.self) { $0.audiences },
        .list("districts", "Where it holds.", of: LinkModel.self) { $0.districts },
        .list("responsibilities", "Who does what.", of: ResponsibilityModel.self) { $0.responsibilities },
        .list("contacts", "Whom to ask.", of: ContactCardModel.self) { $0.contacts },
        .record("sharesContactData", "How contact data are passed on.", TextModel.self) {
            $0.sharesContactData
        },
        .record("meetingRhythm", "How often the parties meet.", TextModel.self) { $0.meetingRhythm },
        .record("since", "The first day on which it holds.", DateModel.self) { $0.since },
        .record("review", "When the parties look at it again.", DateModel.self) { $0.review },
        .record("ends", "The last day on which it holds.", DateModel.self) { $0.ends },
        .link("document", "The address of the whole text.") { $0.document },
    ])
}

/// What one party of an agreement does.
package struct ResponsibilityModel: TemplateModel {
    var who: LinkModel
    var does: [TextModel]

    package static let fields: [TemplateField<ResponsibilityModel>] = [
        .record("who", "The party.", LinkModel.self) { $0.who },
        .list("does", "What it does.", of: TextModel.self) { $0.does },
    ]
}
