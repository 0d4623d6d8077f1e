import CatalogModel
import Diagnostics

extension Activity.Gender: NamedChoices {
    var danishName: String {
        switch self {
        case .noRestriction: "alle"
        case .womenOnly: "kun kvinder"
        case .menOnly: "kun mænd"
        }
    }

    var otherNames: [String] {
        switch self {
        case .noRestriction:
            [
                "begge", "begge køn", "alle køn", "mixed", "mix", "blandet", "kvinder og mænd",
                "mænd og kvinder",
                "both", "all", "any", "everyone", "none", "ingen",
            ]
        case .womenOnly:
            [
                "kvinde", "kvinder", "kun for kvinder", "piger", "kun piger", "women", "woman", "female",
                "girls",
            ]
        case .menOnly:
            [
                "mand", "mænd", "kun for mænd", "drenge", "kun drenge", "men", "man", "male", "boys",
            ]
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

    var otherNames: [String] {
        switch self {
        case .none: ["intet", "ingen", "ikke nødvendigt", "no danish", "nul"]
        case .alpha: ["alfa", "analfabet", "læsning"]
        case .any: ["alle", "all", "ligegyldigt", "uanset niveau"]
        default: []
        }
    }

    /// The scale of the directory ends at B2, and words such as beginner name no step of it.
    static func answer(to word: String) -> Message? {
        switch word {
        case "c1", "c2", "c", "flydende", "modersmål", "fluent", "native":
            Message(
                da: "skriv B2, som er det højeste her: den, der kan mere, kan også være med",
                en: "write B2, the highest here: those who know more can take part as well")
        case "begynder", "begyndere", "lidt", "lidt dansk", "beginner", "beginners":
            Message(
                da: "skriv none, hvis man slet ikke behøver kunne dansk, ellers A1",
                en: "write none if one needs no Danish at all, otherwise A1")
        case "øvet", "øvede", "let øvet", "intermediate", "advanced":
            Message(
                da: "skriv trinnet: A2 for let øvede, B1 for øvede, B2 for dem, der klarer sig godt",
                en: "write the level: A2 with some practice, B1 with more, B2 for those who get on well")
        default: nil
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
