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

    static let personInID = Explanation(
        what: Message(
            da: "Filens navn, et gammelt navn eller billedets navn røber, hvem personen er.",
            en: "The name of the file, a former id or the name of the picture tells who the person is."),
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
}
