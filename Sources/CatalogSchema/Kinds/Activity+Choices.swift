import CatalogModel

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

extension Activity.Format: NamedChoices {
    var danishName: String {
        switch self {
        case .recurring: "fast"
        case .oneOff: "én gang"
        case .course: "forløb"
        case .openHours: "åbent hus"
        case .always: "altid"
        }
    }
}

extension Activity.DeliveredBy: NamedChoices {
    var danishName: String {
        switch self {
        case .volunteers: "frivillige"
        case .municipality: "kommunen"
        case .both: "begge"
        }
    }
}

extension Activity.Interpreter: NamedChoices {
    var danishName: String {
        switch self {
        case .yes: "ja"
        case .onRequest: "efter aftale"
        case .no: "nej"
        }
    }
}
