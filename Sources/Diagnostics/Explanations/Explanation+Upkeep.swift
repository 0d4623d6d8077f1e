// Problems that come with time, when nobody looks after an entry.
extension Explanation {
    static let staleEntry = Explanation(
        what: Message(
            da: "Det er længe siden, at nogen har bekræftet oplysningerne.",
            en: "It is long since somebody verified the facts."),
        why: Message(
            da: """
                Den, der møder op til en lukket dør, kommer sjældent igen. Ring og spørg, om det hele stadig \
                passer. Skriv så dagens dato i verified.
                """,
            en: """
                Whoever finds a locked door seldom comes back. Call and ask whether everything is still \
                right. Then write today's date in verified.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "verified: 2026-03-01",
            right: "verified: 2026-11-04"))

    static let nearDuplicate = Explanation(
        what: Message(
            da: "To foreninger, aktiviteter eller steder er formentlig det samme.",
            en: "Two associations, activities or places are probably the same."),
        why: Message(
            da: """
                De hedder næsten det samme, eller de har samme telefon, mail eller adresse. To udgaver \
                forvirrer, og kun den ene bliver holdt ved lige. Saml dem i én fil, og skriv den andens \
                filnavn under aliases. Er det to forskellige foreninger, så skriv not_the_same_as i den ene.
                """,
            en: """
                They are called almost the same, or they share telephone, mail or address. Two versions \
                confuse, and only one is kept up. Merge them into one file and write the name of the other \
                file under aliases. If they are two different associations, write not_the_same_as in one of \
                them.
                """),
        example: Example(
            .fields, in: "content/associations/broen-nordhoej.md",
            wrong: "name: Broen  # Foreningen Broen står i broen.md",
            right: "name: Broen  # Foreningen Broen står i broen.md\nnot_the_same_as: [broen]"))

    static let seatCount = Explanation(
        what: Message(
            da: "En gruppe har flere medlemmer i rådet, end den har pladser.",
            en: "A group has more members in the council than it has seats."),
        why: Message(
            da: """
                Måske er et medlem gået ud uden at få en slutdato, eller måske er antallet af pladser \
                forkert. Ret det, der er forkert. Suppleanter har deres egen rolle og tæller ikke med.
                """,
            en: """
                Perhaps a member has left without getting an end date, or perhaps the number of seats is \
                wrong. Correct what is wrong. Deputies have a role of their own and do not count.
                """),
        example: Example(
            .fields, in: "content/council/integrationsraadet.md",
            wrong: """
                seats:
                  - {group: housing, count: 1}
                members:
                  - {contact: boligforening, seat: housing, role: member}
                  - {contact: beboerkonsulent, seat: housing, role: member}
                """,
            right: """
                seats:
                  - {group: housing, count: 2}
                members:
                  - {contact: boligforening, seat: housing, role: member}
                  - {contact: beboerkonsulent, seat: housing, role: member}
                """))

    static let missingSchoolHolidays = Explanation(
        what: Message(
            da: "Skoleferierne mangler i site.yml, eller de er snart brugt op.",
            en: "The school holidays are missing from site.yml, or they soon run out."),
        why: Message(
            da: """
                Aktiviteter med except: [school-holidays] vises ellers også i ferien, og folk møder op til en \
                lukket dør. Kommunens ferieplan har dagene. De danske helligdage kendes af sig selv.
                """,
            en: """
                Activities with except: [school-holidays] are otherwise shown in the holidays as well, and \
                people come to a closed door. The municipality's holiday plan has the days. The public \
                holidays of Denmark are known by themselves.
                """),
        example: Example(
            .fields, in: "content/site.yml",
            wrong: "school_holidays: []",
            right: "school_holidays:\n  - {from: 2027-06-26, to: 2027-08-08, name: Sommerferie}"))

    static let missingOutcome = Explanation(
        what: Message(
            da: "Fristen for høringen er gået, og der står ikke, hvad der kom ud af den.",
            en: "The deadline of the consultation has passed, and nothing says what came of it."),
        why: Message(
            da: """
                Borgerne vil vide, om rådet blev hørt. Skriv adopted, partly eller not i feltet outcome. Ved \
                I det ikke endnu, så skriv unknown.
                """,
            en: """
                Citizens want to know whether the council was heard. Write adopted, partly or not in the \
                field outcome. If you do not know yet, write unknown.
                """),
        example: Example(
            .fields, in: "content/news/hoering-busplan.md",
            wrong: "kind: hearing-response\nasked_by: Teknik- og Miljøudvalget\ndeadline: 2026-03-20",
            right: """
                kind: hearing-response
                asked_by: Teknik- og Miljøudvalget
                deadline: 2026-03-20
                outcome: partly
                """))
}
