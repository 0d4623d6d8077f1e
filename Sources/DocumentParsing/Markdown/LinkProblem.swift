internal import Diagnostics

// What is said about a refused destination.
extension LinkProblem {
    func diagnostic(at location: SourceLocation, destination: String) -> Diagnostic {
        let (message, remedy) = words
        let better = suggestion(for: destination)
        let isOnItsOwn =
            location.range.end.column - location.range.start.column == destination.unicodeScalars.count
        return Diagnostic(
            code, at: location, message, suggestion: better, remedy: remedy,
            fixes: better.map { isOnItsOwn ? [SourceEdit(location.range, $0)] : [] } ?? [])
    }

    private var code: DiagnosticCode {
        switch self {
        case .empty, .rootRelative: .brokenLink
        case .badWebAddress, .webWithoutScheme: .invalidURL
        case .badMailAddress, .mailWithoutScheme: .invalidEmail
        case .badPhoneNumber: .invalidPhone
        default: .unsafeLink
        }
    }

    private func suggestion(for destination: String) -> String? {
        switch self {
        case .webWithoutScheme: "https://" + destination
        case .mailWithoutScheme: "mailto:" + destination
        default: nil
        }
    }

    private var words: (message: Message, remedy: Message) {
        switch self {
        case .empty:
            (Message(da: "linket fører ingen steder hen", en: "the link leads nowhere"), Self.relative)
        case .rootRelative:
            (Message(da: "linket begynder med /", en: "the link begins with /"), Self.relative)
        case .hiddenCharacter:
            (
                Message(
                    da: "adressen indeholder et usynligt tegn",
                    en: "the address contains an invisible character"),
                Message(da: "skriv adressen igen", en: "type the address again")
            )
        case .backslash:
            (
                Message(da: "adressen indeholder \\", en: "the address contains \\"),
                Message(da: "brug / i stedet", en: "use / instead")
            )
        case .mixedHost:
            (
                Message(
                    da: "adressen blander bogstaver fra flere alfabeter og kan forveksles med en anden",
                    en: "the address mixes letters of several alphabets and can be taken for another"),
                Message(da: "skriv adressen igen", en: "type the address again")
            )
        case .otherHost:
            (
                Message(da: "adressen begynder med //", en: "the address begins with //"),
                Message(da: "skriv https:// foran", en: "begin it with https://")
            )
        case .unknownScheme:
            (
                Message(
                    da: "et link kan ikke begynde sådan", en: "a link cannot begin like this"),
                Message(
                    da: "brug https://, mailto:, tel: eller en sti som ../activities/sprogcafe.md",
                    en: "use https://, mailto:, tel: or a path like ../activities/sprogcafe.md")
            )
        case .remoteImage:
            (
                Message(
                    da: "billedet ligger et andet sted på nettet",
                    en: "the picture is somewhere else on the web"),
                Message(
                    da: "læg filen i content/media, og skriv ../media/billede.jpg",
                    en: "put the file in content/media, and write ../media/picture.jpg")
            )
        default: addressWords
        }
    }

    private var addressWords: (message: Message, remedy: Message) {
        switch self {
        case .badMailAddress:
            (
                Message(
                    da: "efter mailto: skal der stå en mailadresse og ikke andet",
                    en: "mailto: must be followed by a mail address and nothing else"),
                Message(da: "skriv mailto:navn@forening.dk", en: "write mailto:name@association.dk")
            )
        case .badPhoneNumber:
            (
                Message(
                    da: "efter tel: skal der stå et telefonnummer og ikke andet",
                    en: "tel: must be followed by a phone number and nothing else"),
                Message(da: "skriv tel:+4512345678", en: "write tel:+4512345678")
            )
        case .mailWithoutScheme:
            (
                Message(
                    da: "der mangler mailto: foran mailadressen",
                    en: "mailto: is missing before the mail address"),
                Message(da: "skriv mailto: foran", en: "write mailto: before it")
            )
        case .webWithoutScheme:
            (
                Message(
                    da: "der mangler https:// foran adressen", en: "https:// is missing before the address"),
                Message(da: "skriv https:// foran", en: "write https:// before it")
            )
        default:
            (
                Message(da: "det er ikke en hel webadresse", en: "this is not a whole web address"),
                Message(
                    da: "skriv https:// og navnet på stedet", en: "write https:// and the name of the site")
            )
        }
    }

    private static var relative: Message {
        Message(
            da: "skriv linket som en sti fra denne fil: ../activities/sprogcafe.md",
            en: "write the link as a path from this file: ../activities/sprogcafe.md")
    }
}
