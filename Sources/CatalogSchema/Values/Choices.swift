import CatalogModel
import Diagnostics
import DocumentParsing

/// An enumeration whose values editors write by name: in files the names are English, and here is what Danes say.
protocol NamedChoices: RawRepresentable<String>, CaseIterable, Sendable {
    var danishName: String { get }
    /// What else people write for it.
    var otherNames: [String] { get }
    /// What to do for a word that none of the values means, where there is an answer to it.
    static func answer(to word: String) -> Message?
}

extension NamedChoices {
    var otherNames: [String] { [] }
    static func answer(to word: String) -> Message? { nil }
}

extension NamedChoices {
    var choice: ValueShape.Choice {
        let english = String(
            decoding: rawValue.utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
        return ValueShape.Choice(
            name: rawValue, label: Message(da: danishName, en: english), otherNames: otherNames)
    }

    static var choices: [ValueShape.Choice] { allCases.map(\.choice) }
}

extension ValueType where Value: NamedChoices {
    /// One of the names of an enumeration.
    static func choice(_: Value.Type = Value.self) -> ValueType {
        let choices = Value.choices
        return ValueType(.choice(choices), write: { .text($0.rawValue) }) { node, context in
            guard let text = context.scalar(node) else { return nil }
            if let value = Value(rawValue: text) { return value }
            context.report(
                invalid: text, at: node.range, choices, answer: Value.answer(to: text.lowercased()))
            return nil
        }
    }
}

extension DecodingContext {
    mutating func report(
        invalid text: String, at range: SourceRange, _ choices: [ValueShape.Choice], answer: Message? = nil
    ) {
        let english = choices.map(\.name).joined(separator: ", ")
        // Files are written with English words, which not everybody who writes them knows.
        let danish = choices.map { $0.name == $0.label.danish ? $0.name : "\($0.name) (\($0.label.danish))" }
        let names = choices.flatMap { choice in
            ([choice.label.danish, choice.label.english, choice.name] + choice.otherNames).map {
                ($0, choice.name)
            }
        }
        let meant = answer == nil ? NearMiss.match(text, among: names) : nil
        report(
            .invalidValue, at: range,
            Message(da: "'\(text)' kan ikke stå her", en: "'\(text)' is not allowed here"),
            meant: meant,
            remedy: answer
                ?? Message(
                    da: "skriv en af: \(danish.joined(separator: ", "))", en: "write one of: \(english)"))
    }
}

extension Forge: NamedChoices {
    var danishName: String {
        switch self {
        case .github: "GitHub"
        case .gitlab: "GitLab"
        case .gitea: "Gitea eller Forgejo"
        }
    }
}

extension HolidayCalendar.PublicHolidays: NamedChoices {
    var danishName: String {
        switch self {
        case .denmark: "danske"
        case .none: "ingen"
        }
    }
}

extension Status: NamedChoices {
    var danishName: String {
        switch self {
        case .draft: "kladde"
        case .active: "aktiv"
        case .paused: "pause"
        case .ended: "slut"
        case .archived: "arkiveret"
        }
    }

    var otherNames: [String] {
        switch self {
        case .draft: ["udkast", "ikke klar", "unpublished", "hidden", "skjult", "upubliceret"]
        case .active: ["i gang", "åben", "open", "published", "publiceret", "udgivet", "online", "live"]
        case .paused: ["på pause", "holder pause", "sommerpause", "vinterpause", "ferie", "on hold"]
        case .ended:
            [
                "afsluttet", "stoppet", "nedlagt", "lukket", "lukket ned", "ophørt", "færdig",
                "slut for altid",
                "closed", "finished", "over", "stopped",
            ]
        case .archived: ["arkiv", "archive"]
        }
    }

    /// One word is used for two things: one day that falls out, and the end of it all.
    static func answer(to word: String) -> Message? {
        guard ["aflyst", "udsat", "cancelled", "canceled", "postponed"].contains(word) else { return nil }
        return Message(
            da:
                "er det slut for altid, så skriv ended; er det kun nogle dage, så skriv dem i except, eller en besked i alert",
            en:
                "if it is over for good, write ended; if it is some days only, write them in except, or a notice in alert"
        )
    }
}

extension Verification: NamedChoices {
    var danishName: String {
        switch self {
        case .phone: "telefon"
        case .mail: "mail"
        case .meeting: "møde"
        case .website: "hjemmeside"
        case .visit: "besøg"
        case .ownAssociation: "egen forening"
        }
    }
}

extension TranslationMethod: NamedChoices {
    var danishName: String {
        switch self {
        case .human: "menneske"
        case .machine: "maskine"
        case .machineReviewed: "maskine, gennemlæst"
        }
    }
}

extension Answer: NamedChoices {
    var danishName: String {
        switch self {
        case .yes: "ja"
        case .no: "nej"
        case .unknown: "ukendt"
        }
    }
}

extension Accessibility: NamedChoices {
    var danishName: String {
        switch self {
        case .wheelchair: "kørestol"
        case .lift: "elevator"
        case .toilet: "handicaptoilet"
        case .parking: "parkering"
        case .hearingLoop: "teleslynge"
        case .signLanguage: "tegnsprog"
        case .quiet: "stille"
        case .unknown: "ukendt"
        }
    }
}

extension Price.Period: NamedChoices {
    var danishName: String {
        switch self {
        case .time: "gang"
        case .hour: "time"
        case .day: "dag"
        case .week: "uge"
        case .month: "måned"
        case .quarter: "kvartal"
        case .halfYear: "halvår"
        case .season: "sæson"
        case .year: "år"
        }
    }

    var otherNames: [String] {
        switch self {
        case .time:
            [
                "pr. gang", "per gang", "hver gang", "gangen", "mødegang", "aften", "møde", "session",
                "visit",
                "evening", "each time",
            ]
        case .hour: ["pr. time", "per time", "timen", "timer"]
        case .day: ["pr. dag", "dagen", "dagligt", "daily"]
        case .week: ["pr. uge", "ugen", "ugentligt", "ugentlig", "weekly"]
        case .month:
            ["pr. måned", "måneden", "månedligt", "månedlig", "md", "md.", "mdr", "mdr.", "mnd", "monthly"]
        case .quarter: ["pr. kvartal", "kvartalet", "kvartalsvis", "quarterly"]
        case .halfYear: ["pr. halvår", "halvåret", "halvårligt", "½ år", "halvt år"]
        case .season: ["pr. sæson", "sæsonen", "semester"]
        case .year: ["pr. år", "året", "årligt", "årlig", "yearly", "annually", "annual"]
        }
    }
}

extension Price.Payer: NamedChoices {
    var danishName: String {
        switch self {
        case .adults: "voksne"
        case .children: "børn"
        case .young: "unge"
        case .students: "studerende"
        case .seniors: "pensionister"
        case .families: "familier"
        case .members: "medlemmer"
        case .nonMembers: "ikke-medlemmer"
        case .unemployed: "ledige"
        case .refugees: "flygtninge"
        }
    }

    var otherNames: [String] {
        switch self {
        case .adults: ["voksen", "adult"]
        case .children: ["barn", "child", "kids", "kid", "småbørn"]
        case .young: ["ung", "youth", "young people", "teenagere"]
        case .students: ["student", "elever", "elev", "unge under uddannelse"]
        case .seniors: ["pensionist", "seniorer", "senior", "ældre", "folkepensionister", "pensioners"]
        case .families: ["familie", "family", "husstande", "husstand"]
        case .members: ["medlem", "member", "foreningens medlemmer"]
        case .nonMembers:
            [
                "ikke medlemmer", "ikkemedlemmer", "non members", "nonmembers", "gæster", "ikke-medlem",
                "guests",
            ]
        case .unemployed: ["arbejdsløse", "arbejdsløs", "ledig", "kontanthjælpsmodtagere"]
        case .refugees: ["flygtning", "refugee", "asylansøgere", "nyankomne", "newcomers"]
        }
    }
}

extension Price.OwnChoice: NamedChoices {
    var danishName: String {
        switch self {
        case .donation: "donation"
        case .whatYouCan: "hvad man kan"
        }
    }

    var otherNames: [String] {
        switch self {
        case .donation: ["bidrag", "frivilligt", "valgfrit bidrag"]
        case .whatYouCan: ["efter evne", "pay what you can", "betal hvad du kan", "betal efter evne"]
        }
    }
}

extension Signup.Way: NamedChoices {
    var danishName: String {
        switch self {
        case .none: "ingen"
        case .phone: "telefon"
        case .mail: "mail"
        case .form: "formular"
        case .atTheDoor: "ved døren"
        case .referral: "henvisning"
        }
    }

    var otherNames: [String] {
        switch self {
        case .none: ["nej", "ikke nødvendig", "ingen tilmelding", "bare mød op", "mød op", "drop-in"]
        case .phone: ["ring", "ring til os", "ring først", "opkald", "call"]
        case .mail: ["skriv", "skriv til os", "mail til os", "send en mail", "e-mail"]
        case .form: []
        case .atTheDoor: ["ved indgangen", "i døren", "på stedet"]
        case .referral: ["visitation", "henvises"]
        }
    }
}

extension Severity: NamedChoices {
    var danishName: String {
        switch self {
        case .error: "fejl"
        case .warning: "advarsel"
        case .ignore: "ignorer"
        }
    }
}

extension VerifiedPart: NamedChoices {
    var danishName: String {
        switch self {
        case .times: "tider"
        case .place: "sted"
        case .price: "pris"
        case .signup: "tilmelding"
        case .contact: "kontakt"
        case .languages: "sprog"
        case .accessibility: "adgang"
        }
    }
}

extension Picture.People: NamedChoices {
    var danishName: String {
        switch self {
        case .none: "ingen"
        case .agreed: "sagt ja"
        }
    }
}
