import CatalogModel
import Diagnostics
import DocumentParsing

extension Contact: SchematicEntry {
    static let schema = fields([
        .field("kind", \.type, .choice(), da: "slags", en: "kind", required: true),
        .field("name", \.name, .covered(100), da: "navn", en: "name", required: true),
        .field("role", \.role, .localized(160), da: "rolle", en: "role", required: true),
        .field("email", \.email, .coveredEmail, da: "mail", en: "email"),
        .field("phone", \.phone, .coveredPhone, da: "telefon", en: "phone"),
        .field("hours", \.hours, .list(of: .session), da: "træffetid", en: "hours"),
        .field("answers_within", \.answersWithin, .localized(80), da: "svarer inden", en: "answers within"),
        .field("languages", \.languages, .list(of: .language), da: "sprog", en: "languages"),
        .field("side", \.side, .choice(), da: "side", en: "side"),
        .field("consent", \.consent, .consent, da: "samtykke", en: "consent"),
    ])

    func check(_ members: [YAMLMember], _ context: inout DecodingContext) {
        let place = members.first { $0.key == "kind" }?.value.range ?? .startOfFile
        if type == .person, !members.contains(where: { $0.key == "consent" }) {
            context.report(
                .missingConsent, at: place,
                Message(
                    da: "en person må kun vises med samtykke", en: "a person may be shown with consent alone"),
                remedy: Message(
                    da:
                        "skriv consent: {given: 2026-09-01, form: paper, scope: [name, phone]}, eller brug kind: function",
                    en:
                        "add consent: {given: 2026-09-01, form: paper, scope: [name, phone]}, or use kind: function"
                ))
        }
    }
}

extension Contact.ContactType: NamedChoices {
    var danishName: String {
        switch self {
        case .person: "person"
        case .function: "funktion"
        }
    }
}

extension Contact.Side: NamedChoices {
    var danishName: String {
        switch self {
        case .civilSociety: "civilsamfund"
        case .municipality: "kommune"
        }
    }
}

extension Channel: NamedChoices {
    var danishName: String {
        switch self {
        case .web: "hjemmeside"
        case .json: "data"
        case .print: "tryk"
        case .calendar: "kalender"
        case .search: "søgning"
        }
    }
}

extension Consent.Form: NamedChoices {
    var danishName: String {
        switch self {
        case .paper: "papir"
        case .mail: "mail"
        case .form: "formular"
        }
    }
}

extension Consent.Item: NamedChoices {
    var danishName: String {
        switch self {
        case .name: "navn"
        case .phone: "telefon"
        case .email: "mail"
        case .photo: "foto"
        }
    }
}
