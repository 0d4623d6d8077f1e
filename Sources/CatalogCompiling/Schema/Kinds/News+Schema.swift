import CatalogModel
import Diagnostics
import DocumentParsing

extension News: SchematicEntry {
    static let schema = fields([
        .field("title", \.title, .localized(120), da: "titel", en: "title", required: true),
        .field("date", \.date, .date, da: "dato", en: "date", required: true),
        .field("kind", \.type, .choice(), da: "slags", en: "kind", required: true),
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics"),
        .field("about", \.about, .list(of: .anyReference), da: "om", en: "about"),
        .field("expires", \.expires, .date, da: "udløber", en: "expires"),
        .field("asked_by", \.hearing.askedBy, .text(120), da: "spurgt af", en: "asked by"),
        .field("deadline", \.hearing.deadline, .date, da: "frist", en: "deadline"),
        .field("sent", \.hearing.sent, .pastDate, da: "sendt", en: "sent"),
        .field("outcome", \.hearing.outcome, .choice(), da: "udfald", en: "outcome"),
        .field("year", \.prize.year, .number(1990...2100), da: "år", en: "year"),
        .field("given_to", \.prize.givenTo, .anyReference, da: "givet til", en: "given to"),
    ])

    func check(_ members: [YAMLMember], _ context: inout DecodingContext) {
        // While the kind itself is wrong, nobody can tell which keys belong to it.
        guard let kind = members.first(where: { $0.key == "kind" }),
            case .scalar(let text) = kind.value.content, NewsType(rawValue: text) != nil
        else { return }
        let owners: [String: NewsType] = [
            "asked_by": .hearingResponse, "deadline": .hearingResponse, "sent": .hearingResponse,
            "outcome": .hearingResponse, "year": .prize, "given_to": .prize,
        ]
        for member in members {
            guard let owner = owners[member.key], owner != type else { continue }
            context.report(
                .unknownKey, at: member.keyRange,
                Message(
                    da: "'\(member.key)' hører kun til nyheder med kind: \(owner.rawValue)",
                    en: "'\(member.key)' belongs to news with kind: \(owner.rawValue) alone"),
                remedy: Message(da: "ret kind, eller slet linjen", en: "change kind, or delete the line"))
        }
    }
}

extension NewsType: NamedChoices {
    var danishName: String {
        switch self {
        case .news: "nyhed"
        case .call: "opslag"
        case .hearingResponse: "høringssvar"
        case .prize: "pris"
        case .minutes: "referat"
        case .eventReport: "reportage"
        }
    }
}

extension News.Hearing.Outcome: NamedChoices {
    var danishName: String {
        switch self {
        case .adopted: "fulgt"
        case .partly: "delvis fulgt"
        case .not: "ikke fulgt"
        case .unknown: "ukendt"
        }
    }
}
