import SiteWording
package import Templating

/// The page of a news item.
package struct NewsPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var date: DateModel
    var type: String
    var from: LinkModel?
    var authorRole: TextModel?
    var topics: [LinkModel] = []
    var about: CardsModel?
    var hearing: HearingModel?
    var prize: PrizeModel?
    var grant: [FactModel] = []

    package static let fields: [TemplateField<NewsPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("date", "The day of the news.", DateModel.self) { $0.date },
        .text("type", "The type of news in words.") { $0.type },
        .record("from", "Who sends it.", LinkModel.self) { $0.from },
        .record("authorRole", "Who wrote it, by role.", TextModel.self) { $0.authorRole },
        .list("topics", "Its topics.", of: LinkModel.self) { $0.topics },
        .record("about", "The entries that it is about.", CardsModel.self) { $0.about },
        .record("hearing", "The hearing that the council answers.", HearingModel.self) { $0.hearing },
        .record("prize", "The prize that was given.", PrizeModel.self) { $0.prize },
        .list("grant", "What can be applied for, by whom and until when.", of: FactModel.self) { $0.grant },
    ])
}

/// A hearing and what came of it.
package struct HearingModel: TemplateModel {
    var facts: [FactModel] = []
    var points: [TextModel] = []
    var outcomeNote: TextModel?

    package static let fields: [TemplateField<HearingModel>] = [
        .list("facts", "Who asked, the days, the document and what came of it.", of: FactModel.self) {
            $0.facts
        },
        .list("points", "What the council asks for.", of: TextModel.self) { $0.points },
        .record("outcomeNote", "What was decided.", TextModel.self) { $0.outcomeNote },
    ]
}

/// A prize and who received it.
package struct PrizeModel: TemplateModel {
    var year: String?
    var givenTo: CardsModel?
    var facts: [FactModel] = []
    var reason: TextModel?

    package static let fields: [TemplateField<PrizeModel>] = [
        .text("year", "The year of the prize.") { $0.year },
        .record("givenTo", "Who received it.", CardsModel.self) { $0.givenTo },
        .list("facts", "For what sort of winner the prize is.", of: FactModel.self) { $0.facts },
        .record("reason", "Why they received it.", TextModel.self) { $0.reason },
    ]
}
