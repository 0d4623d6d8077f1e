import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == SectionChoices {
    static let sections = ValueType.record([
        .field("order", \.order, .list(of: .choice()), da: "rækkefølge", en: "order")
            .explained(
                da: "Afsnittene, der står først; de andre følger efter, som de plejer",
                en: "The sections that come first; the others follow as usual"),
        .field("hide", \.hidden, .list(of: .choice()), da: "skjul", en: "hide")
            .explained(
                da: "Afsnit, der hverken står i menuer eller på forsiden; deres sider bliver, hvor de er",
                en:
                    "Sections that are neither in menus nor on the front page; their pages stay where they are"
            ),
        .field("names", \.names, .sectionNames, da: "navne", en: "names")
            .explained(
                da: "Hvad afsnit hedder her, gerne på hvert sprog: {places: {da: Mødesteder}}",
                en: "What sections are called here, perhaps in each language: {places: {da: Mødesteder}}"),
    ]) { SectionChoices() }
}

extension ValueType where Value == [SectionName: LocalizedText] {
    /// Sections, each with the name that it has here.
    fileprivate static let sectionNames = ValueType(
        .members(key: .choice(SectionName.choices), value: ValueType<LocalizedText>.labels.shape),
        write: { names in
            .record(
                SectionName.allCases.compactMap { section in
                    names[section].flatMap { ValueType<LocalizedText>.labels.write($0, nil) }
                        .map { WrittenMember(section.rawValue, $0) }
                })
        }
    ) { node, context in
        guard case .mapping(let members) = node.content else {
            context.report(
                .invalidValue, at: node.range,
                Message(da: "her skal stå afsnit med navne", en: "expected sections with names"),
                remedy: Message(
                    da: "skriv for eksempel {places: Mødesteder}",
                    en: "write for example {places: Meeting places}"))
            return nil
        }
        var names: [SectionName: LocalizedText] = [:]
        for member in members {
            guard let section = SectionName(rawValue: member.key) else {
                context.report(invalid: member.key, at: member.keyRange, SectionName.choices)
                continue
            }
            ValueType<LocalizedText>.labels.decode(member.value, &names[section], &context)
        }
        return names
    }
}

extension SectionName: NamedChoices {
    var danishName: String {
        switch self {
        case .activities: "aktiviteter"
        case .calendar: "kalender"
        case .associations: "foreninger"
        case .places: "steder"
        case .contacts: "kontakter"
        case .news: "nyt"
        case .council: "råd"
        case .forums: "fora"
        case .agreements: "aftaler"
        case .topics: "emner"
        case .audiences: "målgrupper"
        case .districts: "bydele"
        case .languages: "sprog"
        case .needs: "behov"
        case .types: "foreningstyper"
        case .overview: "overblik"
        case .helpers: "hvem hjælper"
        case .reception: "modtagelse"
        case .cooperation: "samarbejde"
        case .volunteering: "frivillig"
        case .exchange: "søger og tilbyder"
        case .rooms: "lokaler"
        case .grants: "støtte"
        case .giving: "giv"
        case .tools: "værktøjer"
        case .words: "ord"
        }
    }

    var otherNames: [String] {
        switch self {
        case .news: ["nyheder"]
        case .council: ["rådet", "raadet", "integrationsråd", "integrationsrådet"]
        case .audiences: ["maalgrupper"]
        case .helpers: ["helpers", "hvem-hjaelper"]
        case .volunteering: ["volunteering", "volunteers", "frivillige"]
        case .exchange: ["exchange", "soeger-og-tilbyder"]
        case .rooms: ["laan-et-lokale", "lån et lokale"]
        case .grants: ["stoette", "puljer"]
        case .giving: ["giving"]
        case .tools: ["vaerktoejer"]
        default: []
        }
    }
}
