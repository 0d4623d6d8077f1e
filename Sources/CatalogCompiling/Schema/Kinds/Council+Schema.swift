import CatalogModel
import Diagnostics
import DocumentParsing

extension Council: SchematicEntry {
    static let schema = fields([
        .field("name", \.title, .localized(100), da: "navn", en: "name", required: true),
        .field("term", \.term, .term, da: "periode", en: "term"),
        .field("seats", \.seats, .list(of: .seat), da: "pladser", en: "seats"),
        .field("members", \.members, .list(of: .membership), da: "medlemmer", en: "members"),
        .field("hearing_right", \.hearingRight, .choice(), da: "høringsret", en: "hearing right"),
        .field("focus", \.focus, .list(of: .term(.topics)), da: "fokus", en: "focus"),
        .field("meetings", \.meetings, .list(of: .meeting), da: "møder", en: "meetings"),
    ])
}

extension ValueType where Value == Council.Term {
    fileprivate static let term = ValueType.record([
        .field("from", \.from, .date, da: "fra", en: "from", required: true),
        .field("to", \.to, .date, da: "til", en: "to", required: true),
    ]) { Council.Term() }
}

extension ValueType where Value == Council.Seat {
    fileprivate static let seat = ValueType.record([
        .field("group", \.group, .choice(), da: "gruppe", en: "group", required: true),
        .field("count", \.count, .number(1...50), da: "antal", en: "count"),
    ]) { Council.Seat() }
}

extension ValueType where Value == Council.Membership {
    fileprivate static let membership = ValueType.record([
        .field("contact", \.contact, .reference(to: Contact.self), da: "kontakt", en: "contact"),
        .field("seat", \.seat, .choice(), da: "plads", en: "seat"),
        .field("role", \.role, .choice(), da: "rolle", en: "role"),
        .field(
            "on_behalf_of", \.onBehalfOf, .reference(to: Association.self), da: "på vegne af",
            en: "on behalf of"),
        .field("from", \.from, .date, da: "fra", en: "from"),
        .field("to", \.to, .date, da: "til", en: "to"),
    ]) { Council.Membership() }
}

extension ValueType where Value == Council.Meeting {
    fileprivate static let meeting = ValueType.record([
        .field("date", \.date, .date, da: "dato", en: "date", required: true),
        .field("time", \.time, .timeSpan, da: "tid", en: "time"),
        .field("place", \.place, .reference(to: Place.self), da: "sted", en: "place"),
        .field("agenda", \.agenda, .list(of: .localized(160)), da: "dagsorden", en: "agenda"),
        .field("minutes", \.minutes, .url, da: "referat", en: "minutes"),
    ]) { Council.Meeting() }
}

extension FreePage: SchematicEntry {
    static let schema = fields([
        .field("title", \.title, .localized(100), da: "titel", en: "title", required: true),
        .field("menu", \.menu, .number(1...99), da: "menuplads", en: "menu"),
    ])
}

extension Council.SeatGroup: NamedChoices {
    var danishName: String {
        switch self {
        case .refugeesAndImmigrants: "flygtninge og indvandrere"
        case .municipalCouncil: "kommunalbestyrelse"
        case .housing: "bolig"
        case .cultureAndSport: "kultur og idræt"
        case .tradeUnion: "fagbevægelse"
        case .business: "erhverv"
        case .school: "skole"
        case .appointedExpert: "udpeget ekspert"
        case .other: "andet"
        }
    }
}

extension Council.Role: NamedChoices {
    var danishName: String {
        switch self {
        case .chair: "formand"
        case .viceChair: "næstformand"
        case .member: "medlem"
        case .deputy: "suppleant"
        case .secretary: "sekretær"
        }
    }
}

extension Council.HearingRight: NamedChoices {
    var danishName: String {
        switch self {
        case .formal: "formel"
        case .inPractice: "i praksis"
        case .no: "nej"
        }
    }
}
