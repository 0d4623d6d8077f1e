internal import Diagnostics

/// A kind of near Markdown.
enum NearMark: Hashable, CaseIterable {
    case bullet, gluedDash, gluedHash, looseBold, gapInLink, swappedLink, spaceInAddress, wikiLink,
        undefinedName
    case openLink, lostReference, noteBox, tilde, equals, tabs, indented, addressLines

    /// Where it stands, and what mends it where that is certain.
    struct Finding {
        var range: SourceRange
        var fixes: [SourceEdit] = []
    }

    var words: (message: Message, remedy: Message) {
        switch self {
        case .bullet:
            (
                Message(
                    da: "linjen begynder med et listetegn, som ikke virker her",
                    en: "the line begins with a bullet that does not work here"),
                Message(
                    da: "skriv - og et mellemrum foran hvert punkt",
                    en: "write - and a space before each item")
            )
        case .gluedDash:
            (
                Message(da: "der mangler et mellemrum efter stregen", en: "there is no space after the dash"),
                Message(
                    da: "skriv - og et mellemrum foran hvert punkt",
                    en: "write - and a space before each item")
            )
        case .gluedHash:
            (
                Message(da: "der mangler et mellemrum efter #", en: "there is no space after #"),
                Message(da: "skriv # Overskrift", en: "write # Heading")
            )
        case .looseBold:
            (
                Message(
                    da: "** gør ikke teksten fed, når der er et mellemrum indenfor",
                    en: "** does not make the text bold with a space inside"),
                Message(
                    da: "skriv **fed** uden mellemrum indenfor", en: "write **bold** without spaces inside")
            )
        case .tilde:
            (
                Message(da: "~ streger ikke teksten ud her", en: "~ does not strike the text through here"),
                Message(da: "slet det, der ikke gælder mere", en: "delete what does not hold any more")
            )
        case .equals:
            (
                Message(da: "== fremhæver ikke teksten her", en: "== does not highlight the text here"),
                Message(da: "skriv **fed**", en: "write **bold**")
            )
        case .noteBox:
            (
                Message(da: "bokse med [!…] virker ikke her", en: "boxes with [!…] do not work here"),
                Message(da: "skriv > **Bemærk:** og teksten", en: "write > **Note:** and the text")
            )
        default: otherWords
        }
    }

    private var otherWords: (message: Message, remedy: Message) {
        switch self {
        case .gapInLink:
            (
                Message(
                    da: "der er et mellemrum midt i linket", en: "there is a space in the middle of the link"),
                Message(da: "skriv [tekst](adresse) i ét", en: "write [text](address) in one")
            )
        case .swappedLink:
            (
                Message(da: "parenteserne i linket er byttet om", en: "the brackets of the link are swapped"),
                Message(da: "skriv [tekst](adresse)", en: "write [text](address)")
            )
        case .spaceInAddress:
            (
                Message(
                    da: "linkets adresse har mellemrum, så det bliver ikke til et link",
                    en: "the address of the link has spaces, so it becomes no link"),
                Message(da: "sæt < > om adressen", en: "put < > around the address")
            )
        case .wikiLink:
            (
                Message(da: "[[…]] bliver ikke til et link", en: "[[…]] does not become a link"),
                Message(
                    da: "skriv [Sprogcafé](../activities/sprogcafe.md)",
                    en: "write [Language café](../activities/sprogcafe.md)")
            )
        case .undefinedName, .openLink:
            (
                Message(da: "det bliver ikke til et link", en: "this does not become a link"),
                Message(da: "skriv [tekst](adresse)", en: "write [text](address)")
            )
        case .lostReference:
            (
                Message(
                    da: "her mistede et tekstprogram en henvisning",
                    en: "here a word processor lost a reference"),
                Message(
                    da: "slet det, og skriv, hvad der skulle stå",
                    en: "delete it, and write what should be there")
            )
        case .tabs:
            (
                Message(
                    da: "kolonner med TAB bliver til én linje tekst",
                    en: "columns with TABs become one line of text"),
                Message(
                    da: "skriv en liste: en linje for hver række, med - foran",
                    en: "write a list: a line for each row, beginning with -")
            )
        case .indented:
            (
                Message(
                    da: "teksten er rykket ind og bliver vist som en maskines skrift",
                    en: "the text is indented and is shown in the type of a machine"),
                Message(da: "begynd linjen helt ude ved kanten", en: "begin the line at the margin")
            )
        default:
            (
                Message(
                    da: "linjerne bliver til én lang linje", en: "the lines become one long line"),
                Message(
                    da: "sæt \\ sidst på hver linje, der skal brydes",
                    en: "put \\ at the end of each line to break")
            )
        }
    }
}
