// Problems of councils, forums and agreements.
extension Explanation {
    static let councilTerm = Explanation(
        what: Message(
            da: "Rådets periode slutter et andet år end byrådets.",
            en: "The term of the council ends in another year than that of the municipal council."),
        why: Message(
            da: """
                Et integrationsråd rådgiver byrådet og bliver udpeget for den samme periode: fire år fra 1. januar \
                efter valget i november, 2022–2025, 2026–2029 og så videre. Siden om at blive medlem regner ud fra \
                perioden. Rådet må gerne begynde senere og sidde til sommer, mens det næste bliver udpeget.
                """,
            en: """
                An integration council advises the municipal council and is appointed for the same term: four \
                years from 1 January after the election in November, 2022–2025, 2026–2029 and so on. The page on \
                becoming a member goes by the term. The council may begin later, and sit until summer while the \
                next one is appointed.
                """),
        example: Example(
            .fields, in: "content/council/integrationsraadet.md",
            wrong: "term: {from: 2026-03-01, to: 2027-06-30}",
            right: "term: {from: 2026-03-01, to: 2029-12-31}"))

    static let unnamedCouncil = Explanation(
        what: Message(
            da: "Der er flere råd, og et svar, en pris eller et referat siger ikke, hvilket råd det er fra.",
            en:
                "There are several councils, and an answer, a prize or minutes do not say which one they are from."
        ),
        why: Message(
            da: """
                Så længe der kun er ét råd, hører det til det. Med to råd kan ingen vide det, og det står på \
                ingen af rådenes sider. Skriv rådet i from eller about.
                """,
            en: """
                While there is only one council it belongs to that one. With two nobody can know, and it stands \
                on the page of neither. Name the council in from or about.
                """),
        example: Example(
            .fields, in: "content/news/referat.md",
            wrong: "kind: minutes",
            right: "kind: minutes\nfrom: council/integrationsraadet"))

    static let overdueReview = Explanation(
        what: Message(
            da: "En aftale eller et forum skulle være taget op igen, og dagen er gået.",
            en: "An agreement or a forum was to be looked at again, and the day has passed."),
        why: Message(
            da: """
                Folk skifter job, og behov ændrer sig. En aftale, som ingen ser på, holder stille og roligt op \
                med at gælde. Tag den op på næste møde, og skriv den næste dag i review_after.
                """,
            en: """
                People change jobs, and needs change. An agreement that nobody looks at quietly stops being \
                kept. Bring it up at the next meeting, and write the next day in review_after.
                """),
        example: Example(
            .fields, in: "content/agreements/lektiehjaelp.md",
            wrong: "review_after: 2026-06-01",
            right: "review_after: 2027-06-01"))

    static let workingHours = Explanation(
        what: Message(
            da: "Et forum med frivillige mødes på en hverdag før kl. 16.",
            en: "A forum with volunteers meets on a weekday before 16.00."),
        why: Message(
            da: """
                De ansatte er på arbejde, men de frivillige må tage fri. Så kommer de ikke, og forummet bliver \
                kommunens eget. Læg mødet sidst på eftermiddagen eller om aftenen.
                """,
            en: """
                The employees are at work, but the volunteers have to take time off. Then they do not come, and \
                the forum becomes the municipality's own. Meet late in the afternoon or in the evening.
                """),
        example: Example(
            .fields, in: "content/forums/netvaerk.md",
            wrong: "members: [{association: broen}]\nmeetings: [{date: 2026-12-01, time: 10.00-12.00}]",
            right: "members: [{association: broen}]\nmeetings: [{date: 2026-12-01, time: 17.00-19.00}]"))
}
