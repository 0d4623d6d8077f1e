package import CatalogModel
package import Diagnostics
package import DocumentParsing

extension News: SchematicEntry {
    package static let noun = Message(da: "nyhed", en: "news item")
    package static let plural = Message(da: "Nyheder", en: "News")

    package static let schema = fields(naming + answering + honouring + granting, common: \.common)

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
                da:
                    "Om det er en nyhed, et opslag, et høringssvar, en pris, et referat, en reportage, en historie eller en pulje",
                en:
                    "Whether it is news, a call, a hearing response, a prize, minutes, an event report, a story or a grant"
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
        .field("deadline", \.deadline, .date, da: "frist", en: "deadline")
            .explained(
                da: "Den dag, svaret senest skal sendes, eller den sidste dag, man kan søge",
                en: "The day by which the answer is due, or the last day on which one can apply"),
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
        .field(
            "how_to_be_heard", \.answer.howToBeHeard, .localized(200), da: "sådan bliver du hørt",
            en: "how to be heard"
        )
        .explained(
            da: "Hvordan andre kan sige deres mening, før rådet svarer",
            en: "How others can have their say before the council answers"),
        .field("led_to", \.answer.ledTo, .list(of: .anyReference), da: "førte til", en: "led to")
            .explained(
                da: "Hvad der kom ud af svaret, som slags/navn: activities/kvinder-i-job",
                en: "What came of the answer, as kind/id: activities/kvinder-i-job"),
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
        .field(
            "nominations_until", \.award.nominationsUntil, .date, da: "forslag inden", en: "nominations until"
        )
        .explained(
            da: "Den sidste dag, man kan foreslå nogen til prisen",
            en: "The last day on which somebody can be nominated for the prize"),
    ]

    /// For money that can be applied for.
    private static let granting: [SchemaField<Self>] = [
        .field("amount", \.money.amount, .localized(100), da: "beløb", en: "amount")
            .explained(
                da: "Hvor meget man kan søge, i ord, for eksempel op til 10.000 kroner",
                en: "How much can be applied for, in words, such as up to DKK 10,000"
            )
            .following("schema.org amount"),
        .field("applicants", \.money.applicants, .localized(160), da: "hvem kan søge", en: "applicants")
            .explained(
                da: "Hvem der kan søge",
                en: "Who can apply"
            )
            .following("schema.org eligibleRegion"),
        .field("helper", \.money.helper, .reference(to: Contact.self), da: "hjælp", en: "helper")
            .explained(
                da: "Hvem der hjælper med ansøgningen: navnet på en fil i contacts",
                en: "Who helps with the application: the name of a file in contacts"),
    ]

    /// The fields that belong to only some kinds of news.
    static let owners: [String: [NewsType]] = Dictionary(
        [("deadline", [.hearingResponse, .grant])]
            + answering.map { ($0.description.key, [.hearingResponse]) }
            + honouring.map { ($0.description.key, [.prize]) }
            + granting.map { ($0.description.key, [.grant]) },
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

    private var money: Grant {
        get { grant ?? Grant() }
        set { if grant != nil { kind = .grant(newValue) } }
    }

    private var deadline: LocalDate? {
        get { answer.deadline ?? money.deadline }
        set { (answer.deadline, money.deadline) = (newValue, newValue) }
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
            guard let owners = Self.owners[member.key], let owner = owners.first, !owners.contains(type)
            else { continue }
            context.report(
                .unknownKey, at: member.keyRange,
                Message(
                    da: "'\(member.key)' hører kun til nyheder med kind: \(owner.rawValue)",
                    en: "'\(member.key)' belongs only to news with kind: \(owner.rawValue)"),
                remedy: Message(da: "ret kind, eller slet linjen", en: "change kind, or delete the line"))
        }
    }
}
