internal import Diagnostics

// What is said about a slip: never the value itself, which may be somebody's address in a public log.
extension YAMLSlip.Kind {
    func words(quoted: String) -> (message: Message, remedy: Message) {
        switch self {
        case .tab:
            (
                Message(da: "linjen er rykket ind med TAB", en: "the line is indented with a TAB"),
                Message(da: "brug mellemrum i stedet", en: "use spaces instead")
            )
        case .specialStart:
            (
                Message(
                    da: "værdien begynder med et tegn, der har en særlig betydning",
                    en: "the value begins with a character that has a special meaning"), Self.quotes(quoted)
            )
        case .colonInValue:
            (
                Message(
                    da: "værdien indeholder et kolon med mellemrum efter",
                    en: "the value contains a colon with a space after it"), Self.quotes(quoted)
            )
        case .textAfterEnd:
            (
                Message(
                    da: "der står tekst efter det anførselstegn eller den parentes, der slutter værdien",
                    en: "there is text after the quote or bracket that ends the value"), Self.quotes(quoted)
            )
        case .openQuote:
            (
                Message(da: "anførselstegnet slutter ikke", en: "the quote is not closed"),
                Message(
                    da: "sæt det samme tegn i slutningen af teksten",
                    en: "put the same character at the end of the text")
            )
        case .openBracket:
            (
                Message(da: "listen slutter ikke", en: "the list is not closed"),
                Message(
                    da: "slut den med ] eller }, og sæt komma mellem delene",
                    en: "close it with ] or }, and put commas between the parts")
            )
        default: otherWords
        }
    }

    private var otherWords: (message: Message, remedy: Message) {
        switch self {
        case .extraComma:
            (
                Message(da: "der er et komma for meget", en: "there is a comma too many"),
                Message(
                    da: "slet kommaet, eller skriv en værdi foran",
                    en: "delete the comma, or write a value before it")
            )
        case .listBesideField:
            (
                Message(
                    da: "en liste med streger begynder på linjen under feltets navn",
                    en: "a list with hyphens begins on the line below the name of its field"),
                Message(
                    da: "flyt den ned på linjen under, eller skriv den i [ ]: felt: [a, b]",
                    en: "move it to the line below, or write it in [ ]: field: [a, b]")
            )
        case .remarkInText:
            (
                Message(
                    da: "teksten sluttede ved bemærkningen med # over linjen",
                    en: "the text ended at the remark with # above this line"),
                Message(
                    da: "flyt bemærkningen op over feltet, eller sæt hele teksten i anførselstegn",
                    en: "move the remark up above the field, or put the whole text in quotes")
            )
        case .missingBlank:
            (
                Message(
                    da: "der mangler et mellemrum efter kolonet", en: "there is no space after the colon"),
                Message(da: "skriv navn, kolon, mellemrum og værdi", en: "write name, colon, space and value")
            )
        case .noField:
            (
                Message(
                    da: "linjen har hverken et navn med kolon efter eller hører til feltet over den",
                    en: "the line has no name with a colon, and does not belong to the field above it"),
                Message(
                    da: "ryk den to mellemrum ind, eller skriv et navn og et kolon foran",
                    en: "indent it by two spaces, or write a name and a colon before it")
            )
        case .indentation:
            (
                Message(
                    da: "linjen er rykket for langt ind eller for lidt",
                    en: "the line is indented too far, or too little"),
                Message(
                    da: "lad linjer, der hører sammen, begynde lige under hinanden",
                    en: "let lines that belong together begin right below each other")
            )
        case .escape:
            (
                Message(da: "teksten har et \\ i anførselstegn", en: "the text has a \\ inside quotes"),
                Message(
                    da: "brug enkelte anførselstegn i stedet: '…'", en: "use single quotes instead: '…'")
            )
        default:
            (
                Message(da: "linjen kan ikke læses", en: "the line cannot be read"),
                Message(
                    da: "se efter kolon, indrykning og anførselstegn her og i linjen over",
                    en: "look at colons, indentation and quotes here and in the line above")
            )
        }
    }

    private static func quotes(_ quoted: String) -> Message {
        Message(da: "sæt værdien i anførselstegn: \(quoted)", en: "put the value in quotes: \(quoted)")
    }
}
