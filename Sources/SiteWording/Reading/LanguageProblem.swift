import Diagnostics

/// What can be wrong in the file of a language.
enum LanguageProblem {
    case missing(String)
    case expectedText
    case expectedGroup
    case expectedList(Int?)
    case expectedForms([PluralCategory])
    case expectedPlaceholders([String])
    case tooMany(Int)
    case notARule
    case notADirection

    func diagnostic(_ location: SourceLocation) -> Diagnostic {
        guard case .missing(let key) = self else {
            return Diagnostic(.invalidValue, at: location, message, remedy: remedy)
        }
        return Diagnostic(
            .missingString, at: location,
            Message(da: "teksten '\(key)' mangler", en: "the text '\(key)' is missing"),
            remedy: Message(da: "skriv en linje: \(key): …", en: "add a line: \(key): …"))
    }

    private var message: Message {
        switch self {
        case .missing, .expectedText: Message(da: "her skal stå en tekst", en: "expected a text")
        case .expectedGroup: Message(da: "her skal stå linjer med navne", en: "expected lines with names")
        case .expectedList(let count?):
            Message(da: "her skal stå en liste med \(count) tekster", en: "expected a list of \(count) texts")
        case .expectedList: Message(da: "her skal stå en liste af tekster", en: "expected a list of texts")
        case .expectedForms:
            Message(
                da: "teksten skal have en form for hver slags tal",
                en: "the text needs a form for each sort of number")
        case .expectedPlaceholders(let names):
            Message(
                da: "teksten skal have pladsholderne \(Self.braces(names)) og ingen andre",
                en: "the text needs the placeholders \(Self.braces(names)) and no others")
        case .tooMany(let limit):
            Message(da: "der er over \(limit) ord", en: "there are more than \(limit) words")
        case .notARule: Message(da: "her skal stå en regel for tal", en: "expected a rule for numbers")
        case .notADirection: Message(da: "her skal stå ltr eller rtl", en: "expected ltr or rtl")
        }
    }

    private var remedy: Message {
        switch self {
        case .missing, .expectedText:
            Message(da: "sæt teksten i anførselstegn", en: "put the text in quotes")
        case .expectedGroup:
            Message(da: "skriv som i temaets en.yml", en: "write it as in the theme's en.yml")
        case .expectedList: Message(da: "skriv [a, b, c]", en: "write [a, b, c]")
        case .expectedForms(let categories):
            Message(
                da: "skriv en linje for hver af \(Self.names(categories)), eller én tekst for alle",
                en: "write a line for each of \(Self.names(categories)), or one text for all")
        case .expectedPlaceholders(let names):
            Message(
                da: "skriv \(Self.braces(names)) i teksten", en: "write \(Self.braces(names)) in the text")
        case .tooMany(let limit):
            Message(da: "behold de \(limit) vigtigste", en: "keep the \(limit) that matter most")
        case .notARule:
            Message(
                da: "skriv en regel fra Unicode CLDR, for eksempel n % 10 = 2..4 and n % 100 != 12..14",
                en: "write a rule of Unicode CLDR, such as n % 10 = 2..4 and n % 100 != 12..14")
        case .notADirection:
            Message(
                da: "skriv rtl for et sprog, der skrives fra højre mod venstre, ellers ltr",
                en: "write rtl for a language that is written from right to left, else ltr")
        }
    }

    private static func braces(_ names: [String]) -> String {
        names.map { "{\($0)}" }.joined(separator: " ")
    }

    private static func names(_ categories: [PluralCategory]) -> String {
        categories.map(\.rawValue).joined(separator: ", ")
    }
}
