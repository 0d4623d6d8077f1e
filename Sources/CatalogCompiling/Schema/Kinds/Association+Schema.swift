import CatalogModel
import Diagnostics
import DocumentParsing

extension Association: SchematicEntry {
    static let schema = fields([
        .field("name", \.title, .localized(100), da: "navn", en: "name", required: true),
        .field("summary", \.common.summary, .localized(160), da: "resumé", en: "summary", required: true),
        .field("type", \.type, .choice(), da: "type", en: "type"),
        .field("purpose", \.purpose, .localized(300), da: "formål", en: "purpose"),
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics"),
        .field("audiences", \.audiences, .list(of: .term(.audiences)), da: "målgrupper", en: "audiences"),
        .field("languages", \.languages, .list(of: .language), da: "sprog", en: "languages"),
        .field("places", \.places, .list(of: .reference(to: Place.self)), da: "steder", en: "places"),
        .field(
            "contacts", \.contacts, .list(of: .reference(to: Contact.self)), da: "kontakter", en: "contacts"),
        .field("website", \.website, .url, da: "hjemmeside", en: "website"),
        .field("email", \.email, .email, da: "mail", en: "email"),
        .field("phone", \.phone, .phone, da: "telefon", en: "phone"),
        .field("social", \.social, .socialProfiles, da: "sociale medier", en: "social media"),
        .field("parent", \.parent, .reference(to: Association.self), da: "hører under", en: "parent"),
        .field("level", \.level, .choice(), da: "niveau", en: "level"),
        .field("cvr", \.cvr, .cvr, da: "cvr-nummer", en: "business register number"),
        .field("founded", \.founded, .number(1200...2100), da: "stiftet", en: "founded"),
        .field("members", \.members, .number(0...1_000_000), da: "medlemmer", en: "members"),
        .field("volunteers", \.volunteers, .number(0...1_000_000), da: "frivillige", en: "volunteers"),
        .field("fee", \.fee, .price, da: "kontingent", en: "fee"),
        .field(
            "cooperates_with", \.cooperatesWith, .list(of: .reference(to: Association.self)),
            da: "samarbejder med", en: "cooperates with"),
        .field(
            "not_the_same_as", \.notTheSameAs, .list(of: .reference(to: Association.self)),
            da: "ikke den samme som", en: "not the same as"),
        .field("offers", \.offers, .list(of: .choice()), da: "tilbyder", en: "offers"),
        .field("seeks", \.seeks, .list(of: .choice()), da: "søger", en: "seeks"),
        .field(
            "child_certificate", \.childCertificate, .choice(), da: "børneattest", en: "child certificate"),
        .field("insurance", \.insurance, .choice(), da: "forsikring", en: "insurance"),
        .field("logo", \.logo, .picture, da: "logo", en: "logo"),
    ])
}

extension AssociationType: NamedChoices {
    var danishName: String {
        switch self {
        case .association: "forening"
        case .social: "social forening"
        case .ethnicMinority: "etnisk minoritetsforening"
        case .sports: "idrætsforening"
        case .culture: "kulturforening"
        case .faith: "trossamfund"
        case .volunteerCentre: "frivilligcenter"
        case .selfOrganised: "selvorganiseret gruppe"
        case .localCouncil: "samråd"
        case .housing: "boligorganisation"
        case .company: "virksomhed"
        case .municipality: "kommune"
        case .languageSchool: "sprogcenter"
        case .adultEducation: "oplysningsforbund"
        case .other: "andet"
        }
    }
}

extension Association.Level: NamedChoices {
    var danishName: String {
        switch self {
        case .local: "lokal"
        case .branch: "afdeling"
        case .national: "landsdækkende"
        }
    }
}

extension Association.Resource: NamedChoices {
    var danishName: String {
        switch self {
        case .members: "medlemmer"
        case .volunteers: "frivillige"
        case .premises: "lokaler"
        case .partners: "samarbejdspartnere"
        case .funding: "penge"
        }
    }
}

extension Association.ChildCertificate: NamedChoices {
    var danishName: String {
        switch self {
        case .yes: "ja"
        case .notRequired: "ikke påkrævet"
        case .unknown: "ukendt"
        }
    }
}
