package import CatalogModel

/// What is said of news.
package struct NewsWords: Sendable {
    package let type: LabelTable<NewsType>
    package let outcome: LabelTable<News.Hearing.Outcome>
    package let prizeCategory: LabelTable<News.Prize.Category>

    init(_ reader: inout LanguageReader) {
        type = reader.labels("news-type")
        outcome = reader.labels("outcome")
        prizeCategory = reader.labels("prize-category")
    }
}

/// What is said of integration councils.
package struct CouncilWords: Sendable {
    /// What the section is called where there are several, and what each of them is.
    package let several: String
    package let oneOfSeveral: String
    package let seatGroup: LabelTable<Council.SeatGroup>
    package let role: LabelTable<Council.Role>
    package let hearingRight: LabelTable<Council.HearingRight>
    package let appointedHow: LabelTable<Council.AppointedHow>
    package let agenda: LabelTable<Council.AgendaType>
    package let dialogue: LabelTable<Council.DialogueMeeting.Partner>
    package let openToPublic: LabelTable<Answer>
    /// `{count} seats`.
    package let seats: Pattern
    /// `{count} seats are vacant`.
    package let vacantSeats: Pattern

    init(_ reader: inout LanguageReader) {
        several = reader.text("councils.several")
        oneOfSeveral = reader.text("councils.one-of-several")
        seatGroup = reader.labels("seat-group")
        role = reader.labels("role")
        hearingRight = reader.labels("hearing-right")
        appointedHow = reader.labels("appointed-how")
        agenda = reader.labels("agenda")
        dialogue = reader.labels("dialogue")
        openToPublic = reader.labels("open-to-public")
        seats = reader.pattern("seats", filledWith: ["count"])
        vacantSeats = reader.pattern("vacant-seats", filledWith: ["count"])
    }
}

/// What is said of prices.
package struct PriceWords: Sendable {
    package let free: String
    /// What the filter calls everything that is not free.
    package let paid: String
    /// `DKK {amount}`.
    package let amount: Pattern
    /// `DKK {amount} {per}`.
    package let amountPer: Pattern
    package let per: LabelTable<Price.Period>
    /// `From {price}`.
    package let from: Pattern
    /// `At most {price}`.
    package let upTo: Pattern
    /// `{who}: {price}`.
    package let forWhom: Pattern
    package let ownChoice: LabelTable<Price.OwnChoice>
    package let payer: LabelTable<Price.Payer>
    package let fritidspas: LabelTable<Answer>

    init(_ reader: inout LanguageReader) {
        free = reader.text("price.free")
        paid = reader.text("price.paid")
        amount = reader.pattern("price.amount", filledWith: ["amount"])
        amountPer = reader.pattern("price.amount-per", filledWith: ["amount", "per"])
        per = reader.labels("price-per")
        from = reader.pattern("price.from", filledWith: ["price"])
        upTo = reader.pattern("price.up-to", filledWith: ["price"])
        forWhom = reader.pattern("price.for", filledWith: ["who", "price"])
        ownChoice = reader.labels("price-choice")
        payer = reader.labels("price-payer")
        fritidspas = reader.labels("fritidspas")
    }
}
