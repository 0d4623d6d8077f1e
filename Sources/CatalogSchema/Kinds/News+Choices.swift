import CatalogModel

extension NewsType: NamedChoices {
    var danishName: String {
        switch self {
        case .news: "nyhed"
        case .call: "opslag"
        case .hearingResponse: "høringssvar"
        case .prize: "pris"
        case .minutes: "referat"
        case .eventReport: "reportage"
        case .story: "historie"
        case .grant: "pulje"
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

extension News.Prize.Category: NamedChoices {
    var danishName: String {
        switch self {
        case .company: "virksomhed"
        case .organisation: "forening"
        case .person: "person"
        }
    }
}
