// Problems with the names of persons, where no consent can take them back.
extension Explanation {
    static let personInText = Explanation(
        what: Message(
            da: "Teksten nævner en person fra contacts ved navn.",
            en: "The text names a person of contacts."),
        why: Message(
            da: """
                I feltet name følger navnet samtykket: Det forsvinder, når samtykket gør. I en tekst bliver \
                det stående. Skriv rollen i stedet, og lav et link til kontakten. Skal navnet blive stående \
                uanset hvad, så skriv hvorfor i allow.
                """,
            en: """
                In the field name the name follows the consent: it disappears when the consent does. In a \
                text it stays. Write the role instead, and link to the contact. If the name is to stay \
                whatever happens, say why in allow.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Spørg efter Amina Holm i døren.",
            right: "Spørg efter [lederen](../contacts/sprogcafe-leder.md) i døren."))

    static let privateFactInText = Explanation(
        what: Message(
            da:
                "Sætningen ser ud til at fortælle om et bestemt menneskes tro, helbred, straf, familieliv eller økonomi.",
            en:
                "The sentence seems to tell of a particular person's belief, health, punishment, family life or finances."
        ),
        why: Message(
            da: """
                Den slags må frivillige, foreninger og kommuner ikke dele om nogen, der er nævnt eller peget ud, heller \
                ikke når det er godt ment, og på nettet kan det ikke kaldes tilbage. Skriv om tilbuddet og hvem det er \
                for. Programmet kender danske og engelske ord for det; i andre sprog må et menneske se efter. Er sætningen \
                harmløs, eller har personen selv bedt om, at den står der, så skriv hvorfor i allow.
                """,
            en: """
                Volunteers, associations and municipalities must not share such things of anybody who is named or pointed \
                at, not even with the best of intentions, and on the web they cannot be called back. Write about the offer \
                and whom it is for. The program knows Danish and English words for it; in other languages a person has to \
                look. If the sentence is harmless, or the person asked for it to stand there, say why in allow.
                """),
        example: Example(
            .text, in: "content/associations/broen.md",
            wrong: "Vores formand har diabetes.",
            right: "Foreningen hjælper mennesker med diabetes."))

    static let personInID = Explanation(
        what: Message(
            da: "Filens navn, et gammelt navn eller billedets navn røber, hvem personen er.",
            en: "The name of the file, a former id or the name of the picture gives away who the person is."),
        why: Message(
            da: """
                Filens navn bliver til adressen på nettet, og den kan ingen kalde tilbage. Opkald filen efter \
                rollen. Indtil da har personen kun en side, når navnet må vises. Brug brobygger rename, og \
                slet det gamle navn under aliases.
                """,
            en: """
                The name of the file becomes the address on the web, which nobody can call back. Name the \
                file after the role. Until then the person has a page only where the name may be shown. Use \
                brobygger rename, and delete the former id from aliases.
                """),
        example: Example(
            .fields, in: "content/contacts/amina-holm.md",
            wrong: """
                kind: person
                name: Amina Holm
                consent: {given: 2026-11-15, form: paper, scope: [name, phone]}
                """,
            rightFile: "content/contacts/sprogcafe-leder.md",
            right: """
                kind: person
                name: Amina Holm
                consent: {given: 2026-11-15, form: paper, scope: [name, phone]}
                """))

    static let privacyRisk = Explanation(
        what: Message(
            da: "Siden kan komme til at fortælle noget om et menneske, som ingen mente at fortælle.",
            en: "The site may reveal something about a person that nobody meant to reveal."),
        why: Message(
            da: """
                En person, der svarer for et trossamfund eller en patientforening, røber sin tro eller sit helbred. \
                Mange navne på én side er en medlemsliste. En funktion har intet samtykke, så et menneske må ikke \
                skjule sig som en, og et navn med en mobil i en tekst forsvinder ikke, når samtykket gør. Brug en \
                fælles kontakt, eller en fil i contacts med consent. Er det som det skal være, så skriv hvorfor i allow. \
                Siderne om privatliv og tilgængelighed skal kunne findes fra menuen.
                """,
            en: """
                A person who answers for a faith community or a patients' association reveals their belief or \
                health. Many names on one page are a list of members. A function has no consent, so no person may \
                hide as one, and a name with a mobile in a text does not disappear when the consent does. Use a \
                shared contact, or a file in contacts with consent. If it is as it should be, say why in allow. The \
                pages on privacy and accessibility have to be found from the menu.
                """),
        example: Example(
            .fields, in: "content/associations/broen.md",
            wrong: "type: faith\ncontacts: [sprogcafe-leder]",
            right: "type: faith\ncontacts: [vagttelefon]"))

    static let hiddenInRepository = Explanation(
        what: Message(
            da: "Siden skjuler noget, men filen ligger i det arkiv, som site.yml linker til.",
            en: "The site hides something, but the file lies in the repository that site.yml links to."),
        why: Message(
            da: """
                Kan alle læse arkivet, kan de også læse det, som siden skjuler: telefonnummeret på en person, der \
                kun har sagt ja til sit navn, eller adressen på et krisecenter. Læg filen i en mappe i et privat \
                arkiv, og byg med to --content. Er arkivet allerede privat, så sæt reglen til ignore under checks \
                i site.yml, eller skriv hvorfor i allow.
                """,
            en: """
                Whoever can read the repository can read what the site hides: the number of a person who agreed \
                to the name only, or the address of a shelter. Put the file into a folder of a private repository, \
                and build with two --content. If the repository is private already, set the rule to ignore in \
                checks of site.yml, or say why in allow.
                """),
        example: Example(
            .fields, in: "content/places/krisecenter.md",
            wrong: """
                street: Nygade 14
                address_shown: hidden
                """,
            right: """
                address_shown: hidden
                """))
}
