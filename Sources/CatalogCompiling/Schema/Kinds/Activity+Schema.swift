import CatalogModel
import Diagnostics
import DocumentParsing

extension Activity: SchematicEntry {
    static let schema = fields([
        .field("title", \.title, .localized(100), da: "titel", en: "title", required: true),
        .field("summary", \.common.summary, .localized(160), da: "resumé", en: "summary", required: true),
        .field(
            "organizers", \.organizers, .list(of: .reference(to: Association.self)), da: "arrangører",
            en: "organizers", required: true),
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics", required: true),
        .field("audiences", \.audiences, .list(of: .term(.audiences)), da: "målgrupper", en: "audiences"),
        .field("gender", \.gender, .choice(), da: "køn", en: "gender"),
        .field("ages", \.ages, .ages, da: "alder", en: "ages"),
        .field("danish_level", \.danishLevels, .list(of: .choice()), da: "danskniveau", en: "danish level"),
        .field("languages", \.languages, .list(of: .language), da: "sprog", en: "languages"),
        .field("place", \.place, .reference(to: Place.self), da: "sted", en: "place"),
        .field("online", \.online, .url, da: "på nettet", en: "online"),
        .field("when", \.schedule.sessions, .list(of: .session), da: "hvornår", en: "when"),
        .field("except", \.schedule.exceptions, .exceptions, da: "undtagen", en: "except"),
        .field("season_ends", \.schedule.seasonEnds, .date, da: "sæsonen slutter", en: "season ends"),
        .field("last_date", \.schedule.lastDate, .date, da: "sidste dag", en: "last date"),
        .field("price", \.price, .price, da: "pris", en: "price"),
        .field("fritidspas", \.fritidspas, .choice(), da: "fritidspas", en: "fee help"),
        .field("signup", \.signup, .signup, da: "tilmelding", en: "sign-up"),
        .field("capacity", \.capacity, .number(1...100_000), da: "pladser", en: "capacity"),
        .field("bring", \.bring, .localized(160), da: "medbring", en: "bring"),
        .field("childcare", \.childcare, .choice(), da: "børnepasning", en: "childcare"),
        .field(
            "accessibility", \.accessibility, .list(of: .choice()), da: "tilgængelighed", en: "accessibility"),
        .field(
            "contacts", \.contacts, .list(of: .reference(to: Contact.self)), da: "kontakter", en: "contacts"),
        .field("phases", \.phases, .list(of: .choice()), da: "faser", en: "phases"),
        .field(
            "volunteers_wanted", \.volunteersWanted, .localized(200), da: "frivillige søges",
            en: "volunteers wanted"),
        .field("alert", \.alert, .alert, da: "besked", en: "alert"),
    ])
}

extension Activity.Gender: NamedChoices {
    var danishName: String {
        switch self {
        case .noRestriction: "alle"
        case .womenOnly: "kun kvinder"
        case .menOnly: "kun mænd"
        }
    }
}

extension Activity.DanishLevel: NamedChoices {
    var danishName: String {
        switch self {
        case .none: "intet dansk"
        case .alpha: "alfabetisering"
        case .a1: "A1"
        case .a2: "A2"
        case .b1: "B1"
        case .b2: "B2"
        case .any: "alle niveauer"
        }
    }
}

extension Activity.Phase: NamedChoices {
    var danishName: String {
        switch self {
        case .beforeArrival: "før ankomst"
        case .firstMonth: "første måned"
        case .thirdMonth: "1-3 måneder"
        case .sixthMonth: "3-6 måneder"
        case .later: "senere"
        case .any: "altid"
        }
    }
}
