package import Templating

/// The page of a news item.
package struct NewsPage: FramedModel {
    var frame: Frame
    var entry: EntryModel
    var date: DateModel
    var type: String
    var topics: [LinkModel] = []
    var about: CardsModel?
    var hearing: HearingModel?
    var prize: PrizeModel?

    package static let fields: [TemplateField<NewsPage>] = framed([
        .record("entry", "What entries of every kind have.", EntryModel.self) { $0.entry },
        .record("date", "The day of the news.", DateModel.self) { $0.date },
        .text("type", "The type of news in words.") { $0.type },
        .list("topics", "Its topics.", of: LinkModel.self) { $0.topics },
        .record("about", "The entries that it is about.", CardsModel.self) { $0.about },
        .record("hearing", "The hearing that the council answers.", HearingModel.self) { $0.hearing },
        .record("prize", "The prize that was given.", PrizeModel.self) { $0.prize },
    ])
}

/// A hearing and what came of it.
package struct HearingModel: TemplateModel {
    var askedBy: String?
    var deadline: DateModel?
    var sent: DateModel?
    var outcome: String?

    package static let fields: [TemplateField<HearingModel>] = [
        .text("askedBy", "Who asked the council.") { $0.askedBy },
        .record("deadline", "By when the answer was due.", DateModel.self) { $0.deadline },
        .record("sent", "When it was sent.", DateModel.self) { $0.sent },
        .text("outcome", "What came of it, in the page's language.") { $0.outcome },
    ]
}

/// A prize and who received it.
package struct PrizeModel: TemplateModel {
    var year: String?
    var givenTo: CardsModel?

    package static let fields: [TemplateField<PrizeModel>] = [
        .text("year", "The year of the prize.") { $0.year },
        .record("givenTo", "Who received it.", CardsModel.self) { $0.givenTo },
    ]
}
