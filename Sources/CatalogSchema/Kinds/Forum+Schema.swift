package import CatalogModel
package import Diagnostics
import DocumentParsing

extension Forum: SchematicEntry {
    package static let noun = Message(da: "forum", en: "forum")
    package static let plural = Message(da: "Fora", en: "Forums")

    package static let schema = fields(naming + sitting + meeting, common: \.common)

    /// What it is and what it is for.
    private static let naming: [SchemaField<Self>] = [
        .field("name", \.title, .localized(100), da: "navn", en: "name", required: true)
            .explained(
                da: "Forummets navn, som det bliver brugt i hverdagen",
                en: "The name of the forum as people use it"
            )
            .following("Popolo organization.name", "OParl organization.name"),
        .field("summary", \.common.summary, .localized(160), da: "resumé", en: "summary", required: true)
            .explained(
                da: "Hvad det er for et forum, i én sætning på højst 160 tegn",
                en: "What kind of forum it is, in one sentence of at most 160 characters"
            )
            .following("schema.org description"),
        .field("type", \.type, .choice(), da: "type", en: "type", required: true)
            .explained(
                da: "Om forummet beslutter, er et bredt netværk eller en gruppe med én opgave",
                en: "Whether the forum decides, is a broad network or a group with one task"
            )
            .following("Popolo organization.classification", "OParl organization.organizationType"),
        .field("purpose", \.purpose, .localized(400), da: "formål", en: "purpose")
            .explained(
                da: "Hvorfor forummet findes",
                en: "Why the forum exists"),
        .field("tasks", \.tasks, .list(of: .localized(200)), da: "opgaver", en: "tasks")
            .explained(
                da: "Hvad forummet skal gøre, en opgave ad gangen",
                en: "What the forum has to do, one task at a time"),
        .field("mandate", \.mandate, .localized(300), da: "mandat", en: "mandate")
            .explained(
                da: "Hvad forummet selv må beslutte, og hvem der beslutter resten",
                en: "What the forum may decide itself, and who decides the rest"),
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics")
            .explained(
                da: "Hvad samarbejdet handler om: koder fra vocabulary/topics.yml",
                en: "What the cooperation is about: codes from vocabulary/topics.yml"
            )
            .following("schema.org knowsAbout"),
        .field("audiences", \.audiences, .list(of: .term(.audiences)), da: "målgrupper", en: "audiences")
            .explained(
                da: "Hvem samarbejdet er for: koder fra vocabulary/audiences.yml",
                en: "For whom the cooperation is: codes from vocabulary/audiences.yml"),
        .field("districts", \.districts, .list(of: .term(.districts)), da: "bydele", en: "districts")
            .explained(
                da: "Hvor samarbejdet gælder: koder fra vocabulary/districts.yml",
                en: "Where the cooperation applies: codes from vocabulary/districts.yml"
            )
            .following("schema.org areaServed"),
    ]

    /// Who takes part.
    private static let sitting: [SchemaField<Self>] = [
        .field("members", \.members, .list(of: .forumMembership), da: "medlemmer", en: "members")
            .explained(
                da: "Hvem der er med, fra begge sider: en forening eller en kontakt hver",
                en: "Who takes part, from both sides: an association or a contact each"
            )
            .following("Popolo organization.memberships", "OParl organization.membership"),
        .field(
            "coordinators", \.coordinators, .list(of: .reference(to: Contact.self)), da: "tovholdere",
            en: "coordinators"
        )
        .explained(
            da: "Hvem der indkalder og holder trådene: navne på filer i contacts",
            en: "Who calls the meetings and keeps the threads together: names of files in contacts"),
        .field("part_of", \.partOf, .reference(to: Forum.self), da: "del af", en: "part of")
            .explained(
                da: "Det forum, det er nedsat af eller svarer til: navnet på en fil i forums",
                en: "The forum that set it up or that it reports to: the name of a file in forums"
            )
            .following("Popolo organization.parent_id", "schema.org parentOrganization"),
    ]

    /// When it meets, and what comes of it.
    private static let meeting: [SchemaField<Self>] = [
        .field("meeting_rhythm", \.meetingRhythm, .localized(160), da: "mødehyppighed", en: "meeting rhythm")
            .explained(
                da: "Hvor tit forummet mødes, i almindelige ord",
                en: "How often the forum meets, in plain words"),
        .field("meetings", \.meetings, .list(of: .meeting), da: "møder", en: "meetings")
            .explained(
                da: "Møderne med dato, sted og dagsorden",
                en: "The meetings with date, place and agenda"
            )
            .following("OParl organization.meeting"),
        .field("open_to_public", \.openToPublic, .choice(), da: "åbent", en: "open to public")
            .explained(
                da: "Om alle må komme til møderne, når et møde ikke selv siger andet",
                en: "Whether everybody may come to the meetings, where a meeting does not say otherwise"),
        .field("founded", \.founded, .number(1800...2100), da: "startet", en: "founded")
            .explained(
                da: "Det år, forummet begyndte",
                en: "The year in which the forum began"
            )
            .following("Popolo organization.founding_date", "schema.org foundingDate"),
        .field("review_after", \.review, .reviewTime, da: "tages op igen", en: "review after")
            .explained(
                da: "Den dag, kommissoriet tages op igen",
                en: "The day on which the terms of reference are looked at again"),
        .field("results", \.results, .list(of: .anyReference), da: "resultater", en: "results")
            .explained(
                da: "Hvad der kom ud af arbejdet, som slags/navn: activities/sprogcafe",
                en: "What came of the work, as kind/id: activities/sprogcafe"),
    ]
}

extension ValueType where Value == Forum.Membership {
    static let forumMembership = ValueType.record([
        .field(
            "association", \.association, .reference(to: Association.self), da: "forening", en: "association"
        )
        .explained(
            da: "Foreningen, der er med: navnet på en fil i associations",
            en: "The association that takes part: the name of a file in associations"
        )
        .following("Popolo membership.organization_id"),
        .field("contact", \.contact, .reference(to: Contact.self), da: "kontakt", en: "contact")
            .explained(
                da: "Den, der møder op: navnet på en fil i contacts",
                en: "Who comes to the meetings: the name of a file in contacts"
            )
            .following("Popolo membership.person_id"),
        .field("side", \.side, .choice(), da: "side", en: "side")
            .explained(
                da: "Om medlemmet kommer fra civilsamfundet eller kommunen",
                en: "Whether the member comes from civil society or the municipality"),
        .field("role", \.role, .localized(80), da: "rolle", en: "role")
            .explained(
                da: "Hvad medlemmet har ansvar for i forummet",
                en: "What the member answers for in the forum"
            )
            .following("Popolo membership.role"),
    ]) { Forum.Membership() }
}

extension ValueType where Value == ReviewTime {
    /// A day, or a number of days after the beginning.
    static let reviewTime = ValueType(
        .either([.date, .number(1...3650)]),
        write: { time in
            switch time {
            case .date(let day): .day(day)
            case .days(let count): .number(count)
            }
        }
    ) { node, context in
        if let text = node.text, text.utf8.count <= 4, text.utf8.allSatisfy(\.isDigit) {
            var count: Int?
            ValueType<Int>.number(1...3650).decode(node, &count, &context)
            return count.map { .days($0) }
        }
        var day: LocalDate?
        ValueType<LocalDate>.date.decode(node, &day, &context)
        return day.map { .date($0) }
    }
}

extension Forum.ForumType: NamedChoices {
    var danishName: String {
        switch self {
        case .coordinationForum: "koordinationsforum"
        case .networkGroup: "netværksgruppe"
        case .workingGroup: "arbejdsgruppe"
        case .other: "andet"
        }
    }
}
