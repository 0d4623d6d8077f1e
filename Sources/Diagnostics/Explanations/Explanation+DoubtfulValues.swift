// Problems with what can be read in a field, but can hardly be meant.
extension Explanation {
    static let implausibleDate = Explanation(
        what: Message(
            da: "Datoen er næppe rigtig.",
            en: "The date is hardly right."),
        why: Message(
            da: """
                To cifre er byttet om, eller året er forkert. Ingen kan have bekræftet noget eller givet \
                samtykke på en dag, der ikke er kommet endnu. Med en forkert dato bliver en gammel oplysning \
                stående som ny.
                """,
            en: """
                Two digits have changed places, or the year is wrong. Nobody can have verified something or \
                given consent on a day that has not come yet. With a wrong date, old information passes for \
                new.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "verified: 2062-11-04",
            right: "verified: 2026-11-04"))

    static let postcodeMismatch = Explanation(
        what: Message(
            da: "Postnummeret hører ikke til byen.",
            en: "The postcode does not belong to the city."),
        why: Message(
            da:
                "En af de to er forkert, og så står folk foran den forkerte dør. Slå adressen op, og ret den.",
            en: """
                One of the two is wrong, and then people stand at the wrong door. Look the address up and correct it.
                """),
        example: Example(
            .fields, in: "content/places/raadgivningen.md",
            wrong: "postcode: '9000'\ncity: Aarhus C",
            right: "postcode: '8000'\ncity: Aarhus C"))

    static let repeatedValue = Explanation(
        what: Message(
            da: "Listen nævner det samme to gange.",
            en: "The list names the same thing twice."),
        why: Message(
            da:
                "Det ser sjusket ud på siden, og ofte skulle der have stået noget andet. Slet eller ret den ene.",
            en:
                "It looks careless on the page, and often something else was meant. Delete or correct one of them."
        ),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "topics: [sprog, motion, sprog]",
            right: "topics: [sprog, motion]"))

    static let unusedException = Explanation(
        what: Message(
            da: "En dag er taget ud, men der er ingen tid den dag.",
            en: "A day is left out, but there is no time on that day."),
        why: Message(
            da: """
                Så er det nok en anden dag, der skulle være taget ud, og folk møder op til en lukket dør. \
                Beskeden nævner den nærmeste dag, hvor der er noget.
                """,
            en: """
                Probably another day was meant, and people come to a closed door. The message names the \
                nearest day on which something takes place.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "when: [tirsdag kl. 17-19]\nexcept: [2026-11-25]",
            right: "when: [tirsdag kl. 17-19]\nexcept: [2026-11-24]"))

    static let trailingBlanks = Explanation(
        what: Message(
            da: "Der står mellemrum i slutningen af en linje.",
            en: "There are spaces at the end of a line."),
        why: Message(
            da: """
                Man kan ikke se dem, og hver ændring ser større ud, end den er. brobygger check --fix \
                sletter dem. I teksten under felterne er to mellemrum sidst i en linje et linjeskift, og de \
                får lov at stå. I eksemplet står · for et mellemrum.
                """,
            en: """
                Nobody sees them, and every change looks larger than it is. brobygger check --fix removes \
                them. In the text below the fields two spaces at the end of a line are a line break and may \
                stay. In the example · stands for a space.
                """),
        example: Example(
            .text, in: "content/pages/om.md",
            wrong: "Fjordby sammen er lavet af frivillige.·",
            right: "Fjordby sammen er lavet af frivillige."))
}
