// Problems of forums and agreements.
extension Explanation {
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
