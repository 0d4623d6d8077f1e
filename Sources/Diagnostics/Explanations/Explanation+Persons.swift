// Problems with what is said about people.
extension Explanation {
    static let missingConsent = Explanation(
        what: Message(
            da: "Der er ingen oplysning om, at personen har sagt ja.",
            en: "Nothing says that the person has agreed."),
        why: Message(
            da: """
                Navn, telefon og mail på en person må kun vises med samtykke. Skriv, hvornår det blev givet, \
                hvordan og til hvad. Det nemmeste er en fælles telefon eller postkasse: kind: function \
                kræver intet samtykke.
                """,
            en: """
                Name, telephone and mail of a person may be shown only with consent. Write when it was \
                given, how and for what. A shared telephone or mailbox is easiest: kind: function needs no \
                consent.
                """),
        example: Example(
            .fields, in: "content/contacts/sprogcafe-leder.md",
            wrong: "kind: person\nname: Amina Holm",
            right: """
                kind: person
                name: Amina Holm
                consent: {given: 2026-09-01, form: paper, scope: [name, phone]}
                """))

    static let expiredConsent = Explanation(
        what: Message(
            da: "Samtykket gælder ikke i dag, og personen vises ikke.",
            en: "The consent does not hold today, and the person is not shown."),
        why: Message(
            da: """
                Et samtykke gælder et år, hvis der ikke står andet. Siden viser rollen og foreningens egen \
                kontakt i stedet. Spørg personen igen, og skriv den nye dato, eller slet kontakten.
                """,
            en: """
                A consent holds for a year unless something else is written. The page shows the role and the \
                association's own contact instead. Ask the person again and write the new date, or delete \
                the contact.
                """),
        example: Example(
            .fields, in: "content/contacts/sprogcafe-leder.md",
            wrong: """
                kind: person
                name: Amina Holm
                consent: {given: 2025-09-01, form: paper, scope: [name, phone]}
                """,
            right: """
                kind: person
                name: Amina Holm
                consent: {given: 2026-09-01, form: paper, scope: [name, phone]}
                """))

    static let expiringConsent = Explanation(
        what: Message(
            da: "Samtykket udløber inden for 30 dage.",
            en: "The consent ends within 30 days."),
        why: Message(
            da: """
                Når det udløber, forsvinder personen fra siden samme nat. Spørg i god tid, og skriv den nye \
                dato, når personen har sagt ja igen.
                """,
            en: """
                When it ends, the person disappears from the site the same night. Ask in good time, and \
                write the new date once the person has agreed again.
                """),
        example: Example(
            .fields, in: "content/contacts/sprogcafe-leder.md",
            wrong: """
                kind: person
                name: Amina Holm
                consent: {given: 2025-12-05, form: paper, scope: [name, phone]}
                """,
            right: """
                kind: person
                name: Amina Holm
                consent: {given: 2026-11-15, form: paper, scope: [name, phone]}
                """))

    static let personalNumber = Explanation(
        what: Message(
            da: "Her står måske et CPR-nummer.",
            en: "This may be a CPR number."),
        why: Message(
            da: """
                Et CPR-nummer må aldrig offentliggøres, heller ikke ved en fejl. Slet det, og sig det til \
                redaktionen: Det skal også væk fra de gamle udgaver af filen. Et P-nummer skrives i feltet p_number \
                på foreningen. Er det et andet nummer, så skriv det med mellemrum et andet sted end efter det \
                sjette ciffer.
                """,
            en: """
                A CPR number must never be published, not even by mistake. Delete it and tell the editors: \
                it has to go from the former versions of the file as well. The number of a production unit \
                (P-nummer) goes into the field p_number of its association. If it is some other number, write it \
                with a space in another place than after the sixth digit.
                """),
        example: Example(
            .text, in: "content/pages/tilmelding.md",
            wrong: "Skriv navn og CPR-nummer, for eksempel Omar Lund, 010190-1234.",
            right: "Skriv dit fornavn. Vi beder aldrig om dit CPR-nummer."))

    static let privateDataInText = Explanation(
        what: Message(
            da: "Teksten indeholder en persons eget telefonnummer eller mailadresse.",
            en: "The text holds the telephone number or mail address of a person."),
        why: Message(
            da: """
                I teksten bliver nummeret stående, når personen trækker sit samtykke tilbage. Skriv et link \
                til kontakten i stedet. Så følger siden altid samtykket.
                """,
            en: """
                In the text the number stays when the person withdraws consent. Write a link to the contact \
                instead. Then the page always follows the consent.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Ring til Amina på 99 00 00 17, hvis du vil med.",
            right: "Ring til [vagttelefonen](../contacts/vagttelefon.md), hvis du vil med."))

    static let forbiddenFact = Explanation(
        what: Message(
            da: "Feltet er til en oplysning, som aldrig må deles.",
            en: "The field is for a fact that must never be shared."),
        why: Message(
            da: """
                Nationalitet, religion, helbred, økonomi, familieforhold og CPR-nummer hører ikke hjemme \
                her, heller ikke med samtykke. Hjemmesiden handler om tilbud og kontakter, ikke om dem, der \
                får hjælp. Slet linjen, og sig det til redaktionen, hvis den har været offentlig. Vil du \
                sige, hvilke sprog nogen taler, så brug languages.
                """,
            en: """
                Nationality, religion, health, money, family matters and CPR numbers do not belong here, not \
                even with consent. The site is about offers and contacts, not about those who are helped. \
                Delete the line, and tell the editors if it has been public. To say which languages somebody \
                speaks, use languages.
                """),
        example: Example(
            .fields, in: "content/contacts/vagttelefon.md",
            wrong: "nationality: syrisk",
            right: "languages: [da, ar]"))
}
