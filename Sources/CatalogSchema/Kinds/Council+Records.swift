import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Council.Term {
    static let term = ValueType.record([
        .field("from", \.from, .date, da: "fra", en: "from", required: true)
            .explained(
                da: "Periodens første dag",
                en: "The first day of the term"
            )
            .following("OParl legislativeTerm.startDate"),
        .field("to", \.to, .date, da: "til", en: "to", required: true)
            .explained(
                da: "Periodens sidste dag",
                en: "The last day of the term"
            )
            .following("OParl legislativeTerm.endDate"),
    ]) { Council.Term() }
}

extension ValueType where Value == Council.Seat {
    static let seat = ValueType.record([
        .field("group", \.group, .choice(), da: "gruppe", en: "group", required: true)
            .explained(
                da: "Den gruppe, pladsen tilhører",
                en: "The group that the seat belongs to"
            )
            .following("Popolo post.label"),
        .field("count", \.count, .number(1...50), da: "antal", en: "count")
            .explained(
                da: "Hvor mange pladser gruppen har; ellers 1",
                en: "How many seats the group has; otherwise 1"),
    ]) { Council.Seat() }
}

extension ValueType where Value == Council.Membership {
    static let membership = ValueType.record([
        .field("contact", \.contact, .reference(to: Contact.self), da: "kontakt", en: "contact")
            .explained(
                da: "Medlemmet: navnet på en fil i contacts",
                en: "The member: the name of a file in contacts"
            )
            .following("Popolo membership.person_id"),
        .field("seat", \.seat, .choice(), da: "plads", en: "seat")
            .explained(
                da: "Den gruppe, medlemmet sidder for",
                en: "The group that the member sits for"
            )
            .following("Popolo membership.post_id"),
        .field("role", \.role, .choice(), da: "rolle", en: "role")
            .explained(
                da: "Medlemmets rolle i rådet",
                en: "The role of the member in the council"
            )
            .following("Popolo membership.role", "OParl membership.role"),
        .field(
            "on_behalf_of", \.onBehalfOf, .reference(to: Association.self), da: "på vegne af",
            en: "on behalf of"
        )
        .explained(
            da: "Foreningen, medlemmet taler for: navnet på en fil i associations",
            en: "The association that the member speaks for: the name of a file in associations"
        )
        .following("Popolo membership.on_behalf_of_id", "OParl membership.onBehalfOf"),
        .field("other_posts", \.otherPosts, .list(of: .localized(120)), da: "andre hverv", en: "other posts")
            .explained(
                da: "Andre offentlige hverv, for eksempel medlem af byrådet",
                en: "Other public posts, for example member of the municipal council"),
        .field("from", \.from, .date, da: "fra", en: "from")
            .explained(
                da: "Den dag, medlemmet kom ind",
                en: "The day on which the member came in"
            )
            .following("Popolo membership.start_date", "OParl membership.startDate"),
        .field("to", \.to, .date, da: "til", en: "to")
            .explained(
                da: "Medlemmets sidste dag i rådet",
                en: "The last day of the member in the council"
            )
            .following("Popolo membership.end_date", "OParl membership.endDate"),
    ]) { Council.Membership() }
}

extension ValueType where Value == Council.Meeting {
    static let meeting = ValueType.record([
        .field("date", \.date, .date, da: "dato", en: "date", required: true)
            .explained(
                da: "Mødets dag",
                en: "The day of the meeting"
            )
            .following("OParl meeting.start"),
        .field("time", \.time, .timeSpan, da: "tid", en: "time")
            .explained(
                da: "Fra og til hvilket klokkeslæt: 17.00-19.00",
                en: "From and to which time of day: 17.00-19.00"
            )
            .following("OParl meeting.start", "OParl meeting.end"),
        .field("place", \.place, .reference(to: Place.self), da: "sted", en: "place")
            .explained(
                da: "Hvor mødet er: navnet på en fil i places",
                en: "Where the meeting is: the name of a file in places"
            )
            .following("OParl meeting.location"),
        .field("open_to_public", \.openToPublic, .choice(), da: "åbent", en: "open to public")
            .explained(
                da: "Om alle må komme og høre på",
                en: "Whether everybody may come and listen"),
        .field("agenda", \.agenda, .list(of: .agendaItem), da: "dagsorden", en: "agenda")
            .explained(
                da: "Punkterne på dagsordenen i rækkefølge",
                en: "The points of the agenda in order"
            )
            .following("OParl meeting.agendaItem"),
        .field("minutes", \.minutes, .url, da: "referat", en: "minutes")
            .explained(
                da: "Referatets adresse, med https:// foran",
                en: "The address of the minutes, beginning with https://"
            )
            .following("OParl meeting.resultsProtocol"),
    ]) { Council.Meeting() }
}

extension ValueType where Value == Council.AgendaItem {
    /// A text, or one with the kind of the point.
    static let agendaItem = ValueType.either(
        ValueType(.text(maximum: 160, isTranslatable: true)) { item, translation in
            guard item.type == nil else { return nil }
            return item.text.flatMap { ValueType<LocalizedText>.localized(160).write($0, translation) }
        } decode: { node, value, context in
            var item = value ?? Council.AgendaItem()
            ValueType<LocalizedText>.localized(160).decode(node, &item.text, &context)
            value = item
        },
        or: .record([
            .field("text", \.text, .localized(160), da: "tekst", en: "text", required: true)
                .explained(
                    da: "Hvad punktet handler om",
                    en: "What the point is about"
                )
                .following("OParl agendaItem.name"),
            .field("kind", \.type, .choice(), da: "slags", en: "kind")
                .explained(
                    da: "Om punktet er fast, til beslutning eller til orientering",
                    en: "Whether the point is fixed, for decision or for orientation"),
        ]) { Council.AgendaItem() })
}

extension ValueType where Value == Council.Focus {
    /// A topic, or one with the time for which it holds.
    static let focus = ValueType.either(
        ValueType(
            ValueType<String>.term(.topics).shape,
            write: { $0 == Council.Focus($0.topic) ? .text($0.topic) : nil }
        ) { node, context in
            var topic: String?
            ValueType<String>.term(.topics).decode(node, &topic, &context)
            return topic.map { Council.Focus($0) }
        },
        or: .record([
            .field("topic", \.topic, .term(.topics), da: "emne", en: "topic", required: true)
                .explained(
                    da: "Emnet: en kode fra vocabulary/topics.yml",
                    en: "The topic: a code from vocabulary/topics.yml"
                )
                .following("schema.org knowsAbout"),
            .field("from", \.from, .date, da: "fra", en: "from")
                .explained(
                    da: "Den første dag, emnet står først",
                    en: "The first day on which the topic comes first"),
            .field("to", \.to, .date, da: "til", en: "to")
                .explained(
                    da: "Den sidste dag, emnet står først",
                    en: "The last day on which the topic comes first"),
        ]) { Council.Focus() })
}

extension ValueType where Value == Council.DialogueMeeting {
    static let dialogueMeeting = ValueType.record([
        .field("with", \.with, .choice(), da: "med", en: "with", required: true)
            .explained(
                da: "Hvem rådet mødes med",
                en: "Whom the council meets"),
        .field("name", \.name, .localized(100), da: "navn", en: "name")
            .explained(
                da: "Hvilket udvalg eller råd, hvis det ikke er klart",
                en: "Which committee or council, where that is not clear"),
        .field("rhythm", \.rhythm, .localized(120), da: "hyppighed", en: "rhythm")
            .explained(
                da: "Hvor tit, for eksempel to gange om året",
                en: "How often, for example twice a year"),
        .field("dates", \.dates, .list(of: .date), da: "datoer", en: "dates")
            .explained(
                da: "De dage, der er aftalt",
                en: "The days that have been agreed on"
            )
            .following("OParl meeting.start"),
    ]) { Council.DialogueMeeting() }
}

extension ValueType where Value == Council.Document {
    static let document = ValueType.record([
        .field("title", \.title, .localized(100), da: "titel", en: "title", required: true)
            .explained(
                da: "Hvad papiret hedder",
                en: "What the paper is called"
            )
            .following("OParl paper.name"),
        .field("url", \.url, .url, da: "adresse", en: "address", required: true)
            .explained(
                da: "Adressen på papiret, med https:// foran",
                en: "The address of the paper, beginning with https://"
            )
            .following("OParl paper.mainFile"),
    ]) { Council.Document() }
}
