package import CatalogModel
package import Diagnostics
import DocumentParsing

extension Agreement: SchematicEntry {
    package static let noun = Message(da: "samarbejdsaftale", en: "cooperation agreement")
    package static let plural = Message(da: "Aftaler", en: "Agreements")

    package static let schema = fields(naming + sharing + lasting, common: \.common)

    /// What it is about.
    private static let naming: [SchemaField<Self>] = [
        .field("title", \.title, .localized(120), da: "titel", en: "title", required: true)
            .explained(
                da: "Hvad aftalen handler om",
                en: "What the agreement is about"
            )
            .following("schema.org name"),
        .field("summary", \.common.summary, .localized(160), da: "resumé", en: "summary", required: true)
            .explained(
                da: "Det vigtigste i én sætning på højst 160 tegn",
                en: "The most important in one sentence of at most 160 characters"
            )
            .following("schema.org description"),
        .field(
            "parties", \.parties, .list(of: .reference(to: Association.self)), da: "parter", en: "parties",
            required: true
        )
        .explained(
            da: "Hvem der har lavet aftalen, kommunen med: navne på filer i associations",
            en: "Who made the agreement, the municipality too: names of files in associations"
        )
        .following("schema.org party"),
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics")
            .explained(
                da: "Hvad samarbejdet handler om: koder fra vocabulary/topics.yml",
                en: "What the cooperation is about: codes from vocabulary/topics.yml"
            )
            .following("schema.org about"),
        .field("audiences", \.audiences, .list(of: .term(.audiences)), da: "målgrupper", en: "audiences")
            .explained(
                da: "Hvem samarbejdet er for: koder fra vocabulary/audiences.yml",
                en: "For whom the cooperation is: codes from vocabulary/audiences.yml"
            )
            .following("schema.org audience"),
        .field("districts", \.districts, .list(of: .term(.districts)), da: "bydele", en: "districts")
            .explained(
                da: "Hvor aftalen gælder: koder fra vocabulary/districts.yml",
                en: "Where the agreement applies: codes from vocabulary/districts.yml"),
    ]

    /// Who does what.
    private static let sharing: [SchemaField<Self>] = [
        .field(
            "responsibilities", \.responsibilities, .list(of: .responsibility), da: "ansvar",
            en: "responsibilities"
        )
        .explained(
            da: "Hvem der gør hvad: en part og en opgave ad gangen",
            en: "Who does what: one party and one task at a time"),
        .field(
            "contacts", \.contacts, .list(of: .reference(to: Contact.self)), da: "kontakter", en: "contacts"
        )
        .explained(
            da: "Hvem man spørger om aftalen, helst en fra hver side: navne på filer i contacts",
            en: "Whom to ask about the agreement, best one of each side: names of files in contacts"),
        .field(
            "shares_contact_data", \.sharesContactData, .localized(300), da: "deling af kontaktdata",
            en: "shares contact data"
        )
        .explained(
            da: "Hvordan parterne giver kontaktoplysninger videre, og hvornår de bliver slettet",
            en: "How the parties pass on contact data, and when these are deleted"),
        .field("meeting_rhythm", \.meetingRhythm, .localized(160), da: "mødehyppighed", en: "meeting rhythm")
            .explained(
                da: "Hvor tit parterne mødes, i almindelige ord",
                en: "How often the parties meet, in plain words"),
    ]

    /// From when to when it holds.
    private static let lasting: [SchemaField<Self>] = [
        .field("since", \.since, .date, da: "gælder fra", en: "since", required: true)
            .explained(
                da: "Den første dag, aftalen gælder",
                en: "The first day on which the agreement holds"
            )
            .following("schema.org startDate"),
        .field(
            "review_after", \.review, .reviewTime, da: "tages op igen", en: "review after", required: true
        )
        .explained(
            da: "Den dag, parterne ser på aftalen igen",
            en: "The day on which the parties look at the agreement again"),
        .field("ends", \.ends, .date, da: "slutter", en: "ends")
            .explained(
                da: "Den sidste dag, aftalen gælder, hvis den har en",
                en: "The last day on which the agreement holds, where it has one"
            )
            .following("schema.org endDate"),
        .field("document", \.document, .url, da: "dokument", en: "document")
            .explained(
                da: "Adressen på hele aftalen, med https:// foran",
                en: "The address of the whole agreement, beginning with https://"),
    ]
}

extension ValueType where Value == Agreement.Responsibility {
    static let responsibility = ValueType.record([
        .field("who", \.who, .reference(to: Association.self), da: "hvem", en: "who", required: true)
            .explained(
                da: "Parten: navnet på en fil i associations",
                en: "The party: the name of a file in associations"),
        .field("does", \.does, .localized(200), da: "gør", en: "does", required: true)
            .explained(
                da: "Hvad parten har lovet at gøre",
                en: "What the party has promised to do"),
    ]) { Agreement.Responsibility() }
}
