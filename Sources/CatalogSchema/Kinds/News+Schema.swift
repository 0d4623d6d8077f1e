package import CatalogModel
package import Diagnostics
package import DocumentParsing

extension News: SchematicEntry {
    package static let noun = Message(da: "nyhed", en: "news item")
    package static let plural = Message(da: "Nyheder", en: "News")

    package static let schema = fields(naming + answering + honouring)

    /// What it is.
    private static let naming: [SchemaField<Self>] = [
        .field("title", \.title, .localized(120), da: "titel", en: "title", required: true)
            .explained(
                da: "Overskriften: hvad der er sket, i almindelige ord",
                en: "The headline: what has happened, in plain words"
            )
            .following("schema.org headline"),
        .field("date", \.date, .date, da: "dato", en: "date", required: true)
            .explained(
                da: "Den dag, nyheden er fra",
                en: "The day of the news"
            )
            .following("schema.org datePublished"),
        .field("kind", \.writtenType, .choice(), da: "slags", en: "kind", required: true)
            .decidingOthers()
            .explained(
                da: "Om det er en nyhed, et opslag, et høringssvar, en pris, et referat eller en reportage",
                en: "Whether it is news, a call, a hearing response, a prize, minutes or an event report"
            )
            .following("schema.org articleSection"),
        .field("from", \.from, .anyReference, da: "fra", en: "from")
            .explained(
                da: "Hvem nyheden kommer fra, som slags/navn: associations/broen",
                en: "Who sends the news, as kind/id: associations/broen"
            )
            .following("schema.org publisher"),
        .field("author_role", \.authorRole, .localized(80), da: "skrevet af", en: "author role")
            .explained(
                da: "Hvem der har skrevet, som rolle og ikke som navn: sekretariatet",
                en: "Who wrote it, by role and not by name: the secretariat"
            )
            .following("schema.org author"),
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics")
            .explained(
                da: "Hvad det handler om: koder fra vocabulary/topics.yml",
                en: "What it is about: codes from vocabulary/topics.yml"
            )
            .following("schema.org keywords"),
        .field("about", \.about, .list(of: .anyReference), da: "om", en: "about")
            .explained(
                da: "Hvem og hvad det handler om, som slags/navn: activities/sprogcafe",
                en: "Whom and what it is about, as kind/id: activities/sprogcafe"
            )
            .following("schema.org about"),
        .field("expires", \.expires, .date, da: "udløber", en: "expires")
            .explained(
                da: "Den sidste dag, nyheden står på lister; siden bliver stående",
                en: "The last day on which it is in lists; its page stays"
            )
            .following("schema.org expires"),
    ]

    /// For a hearing response.
    private static let answering: [SchemaField<Self>] = [
        .field("asked_by", \.answer.askedBy, .text(120), da: "spurgt af", en: "asked by")
            .explained(
                da: "Hvem der har spurgt rådet, for eksempel et udvalg",
                en: "Who asked the council, for example a committee"
            )
            .following("OParl consultation.organization"),
        .field("received", \.answer.received, .pastDate, da: "modtaget", en: "received")
            .explained(
                da: "Den dag, rådet fik spørgsmålet",
                en: "The day on which the council was asked"),
        .field("deadline", \.answer.deadline, .date, da: "frist", en: "deadline")
            .explained(
                da: "Den dag, svaret senest skulle sendes",
                en: "The day by which the answer was due"),
        .field("sent", \.answer.sent, .pastDate, da: "sendt", en: "sent")
            .explained(
                da: "Den dag, svaret blev sendt",
                en: "The day on which the answer was sent"
            )
            .following("schema.org dateSent"),
        .field("document", \.answer.document, .url, da: "dokument", en: "document")
            .explained(
                da: "Adressen på hele svaret, med https:// foran",
                en: "The address of the whole answer, beginning with https://"
            )
            .following("OParl paper.mainFile"),
        .field("points", \.answer.points, .list(of: .localized(200)), da: "punkter", en: "points")
            .explained(
                da: "Hvad rådet beder om, ét punkt pr. linje",
                en: "What the council asks for, one point a line"),
        .field("outcome", \.answer.outcome, .choice(), da: "udfald", en: "outcome")
            .explained(
                da: "Om rådets råd blev fulgt; unknown, til det er besluttet",
                en: "Whether the advice was followed; unknown until it is decided"
            )
            .following("OParl agendaItem.result"),
        .field(
            "outcome_note", \.answer.outcomeNote, .localized(200), da: "bemærkning til udfaldet",
            en: "outcome note"
        )
        .explained(
            da: "Hvad der blev besluttet, i én sætning",
            en: "What was decided, in one sentence"
        )
        .following("OParl agendaItem.resolutionText"),
    ]

    /// For a prize.
    private static let honouring: [SchemaField<Self>] = [
        .field("year", \.award.year, .number(1990...2100), da: "år", en: "year")
            .explained(
                da: "Prisens år, fire cifre",
                en: "The year of the prize, four digits"),
        .field("given_to", \.award.givenTo, .anyReference, da: "givet til", en: "given to")
            .explained(
                da: "Hvem der fik prisen, som slags/navn; en person er en kontakt med samtykke",
                en: "Who received the prize, as kind/id; a person is a contact with consent"
            )
            .following("schema.org award"),
        .field("category", \.award.category, .choice(), da: "kategori", en: "category")
            .explained(
                da: "Om prisen er for en virksomhed, en forening eller en person",
                en: "Whether the prize is for a company, an organisation or a person"),
        .field("reason", \.award.reason, .localized(300), da: "begrundelse", en: "reason")
            .explained(
                da: "Hvorfor de fik prisen, i en sætning eller to",
                en: "Why they received the prize, in a sentence or two"),
    ]

    /// The fields that belong to only one kind of news.
    private static let owners: [String: NewsType] = Dictionary(
        answering.map { ($0.description.key, .hearingResponse) }
            + honouring.map { ($0.description.key, .prize) },
        uniquingKeysWith: { first, _ in first })

    /// The fields of other kinds say nothing.
    private var answer: Hearing {
        get { hearing ?? Hearing() }
        set { if hearing != nil { kind = .hearingResponse(newValue) } }
    }

    private var award: Prize {
        get { prize ?? Prize() }
        set { if prize != nil { kind = .prize(newValue) } }
    }

    private var writtenType: NewsType {
        get { type }
        set { if newValue != type { kind = Kind(newValue) } }
    }

    package func check(_ members: [YAMLMember], _ context: inout DecodingContext) {
        // While the kind itself is wrong, nobody can tell which keys belong to it.
        guard let kind = members["kind"],
            case .scalar(let text) = kind.value.content, NewsType(rawValue: text) != nil
        else { return }
        for member in members {
            guard let owner = Self.owners[member.key], owner != type else { continue }
            context.report(
                .unknownKey, at: member.keyRange,
                Message(
                    da: "'\(member.key)' hører kun til nyheder med kind: \(owner.rawValue)",
                    en: "'\(member.key)' belongs only to news with kind: \(owner.rawValue)"),
                remedy: Message(da: "ret kind, eller slet linjen", en: "change kind, or delete the line"))
        }
    }
}
