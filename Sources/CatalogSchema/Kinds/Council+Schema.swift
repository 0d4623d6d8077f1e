package import CatalogModel
package import Diagnostics
import DocumentParsing

extension Council: SchematicEntry {
    package static let noun = Message(da: "råd", en: "council")
    package static let plural = Message(da: "Rådet", en: "The council")

    package static let schema = fields(resting + sitting + meeting + opening, common: \.common)

    /// What it is and what it rests on.
    private static let resting: [SchemaField<Self>] = [
        .field("name", \.title, .localized(100), da: "navn", en: "name", required: true)
            .explained(
                da: "Rådets navn",
                en: "The name of the council"
            )
            .following("Popolo organization.name", "OParl organization.name"),
        .field("term", \.term, .term, da: "periode", en: "term")
            .explained(
                da: "Rådets periode, fra og til; den følger byrådets",
                en: "The term of the council, from and to; it follows that of the municipal council"
            )
            .following("OParl legislativeTerm.startDate", "OParl legislativeTerm.endDate"),
        .field("appointed_how", \.appointedHow, .choice(), da: "valgmåde", en: "appointed how")
            .explained(
                da: "Om medlemmerne er valgt, udpeget eller begge dele",
                en: "Whether the members are elected, appointed or both"),
        .field("legal_basis", \.legalBasis, .localized(200), da: "retsgrundlag", en: "legal basis")
            .explained(
                da: "Loven og den beslutning, rådet bygger på",
                en: "The act and the decision that the council rests on"),
        .field("rules", \.rules, .url, da: "kommissorium", en: "rules")
            .explained(
                da: "Adressen på kommissoriet, med https:// foran",
                en: "The address of the rules of the council, beginning with https://"),
        .field("hearing_right", \.hearingRight, .choice(), da: "høringsret", en: "hearing right")
            .explained(
                da: "Om rådet har ret til at blive hørt, bliver det i praksis, eller ikke gør",
                en: "Whether the council has a right to be heard, is heard in practice, or is not"),
        .field("focus", \.focus, .list(of: .focus), da: "fokus", en: "focus")
            .explained(
                da: "De emner, rådet sætter først, gerne med den tid, det gælder",
                en: "The topics that the council puts first, perhaps with the time for which they hold"),
    ]

    /// Who sits in it.
    private static let sitting: [SchemaField<Self>] = [
        .field("seats", \.seats, .list(of: .seat), da: "pladser", en: "seats")
            .explained(
                da: "De grupper, der har plads i rådet, og hvor mange hver",
                en: "The groups that have seats in the council, and how many each"
            )
            .following("Popolo post.label"),
        .field("members", \.members, .list(of: .membership), da: "medlemmer", en: "members")
            .explained(
                da: "Hvem der sidder i rådet: kontakt, gruppe og rolle",
                en: "Who sits in the council: contact, group and role"
            )
            .following("Popolo organization.memberships", "OParl organization.membership"),
        .field("secretary", \.secretary, .reference(to: Contact.self), da: "sekretær", en: "secretary")
            .explained(
                da: "Hvem man skriver til om rådet: navnet på en fil i contacts",
                en: "Whom to write to about the council: the name of a file in contacts"
            )
            .following("Popolo organization.contact_details"),
    ]

    /// When it meets and with whom.
    private static let meeting: [SchemaField<Self>] = [
        .field("meeting_rhythm", \.meetingRhythm, .localized(160), da: "mødehyppighed", en: "meeting rhythm")
            .explained(
                da: "Hvor tit rådet mødes, i almindelige ord",
                en: "How often the council meets, in plain words"),
        .field("meetings", \.meetings, .list(of: .meeting), da: "møder", en: "meetings")
            .explained(
                da: "Rådets møder med dato, sted og dagsorden",
                en: "The meetings of the council with date, place and agenda"
            )
            .following("OParl organization.meeting"),
        .field(
            "dialogue_meetings", \.dialogueMeetings, .list(of: .dialogueMeeting), da: "dialogmøder",
            en: "dialogue meetings"
        )
        .explained(
            da: "Faste møder med borgmester, udvalg eller andre råd, og hvor tit",
            en: "Regular meetings with the mayor, committees or other councils, and how often"),
    ]

    /// How it is found, and how one gets in.
    private static let opening: [SchemaField<Self>] = [
        .field("recruitment", \.recruitment, .localized(400), da: "bliv medlem", en: "recruitment")
            .explained(
                da: "Hvordan man bliver medlem: hvem der indstiller, og hvornår",
                en: "How one becomes a member: who nominates, and when"),
        .field("documents", \.documents, .list(of: .document), da: "dokumenter", en: "documents")
            .explained(
                da: "Rådets papirer: en titel og en adresse hver",
                en: "The papers of the council: a title and an address each"
            )
            .following("OParl paper.mainFile"),
        .field("website", \.website, .url, da: "hjemmeside", en: "website")
            .explained(
                da: "Rådets egen hjemmeside, med https:// foran",
                en: "The own site of the council, beginning with https://"
            )
            .following("schema.org url"),
        .field("phone", \.phone, .phone, da: "telefon", en: "phone")
            .explained(
                da: "Rådets fælles telefon",
                en: "The shared telephone of the council"
            )
            .following("schema.org telephone"),
        .field("social", \.social, .socialProfiles, da: "sociale medier", en: "social media")
            .explained(
                da: "Rådets sider på sociale medier: {facebook: https://…}",
                en: "The pages of the council in social media: {facebook: https://…}"
            )
            .following("schema.org sameAs"),
    ]
}
