extension Explanation {
    private static let index =
        #"{"version": 1, "generated": "2026-11-20", "language": "da", "entries": ["#

    static let sourceLeftOut = Explanation(
        what: Message(
            da:
                "En anden kommunes side kan ikke vises, fordi dens index.json mangler, er gammel eller er i stykker.",
            en:
                "The site of another municipality cannot be shown, because its index.json is missing, old or broken."
        ),
        why: Message(
            da: """
                Når en kommune tager noget tilbage, skal det også forsvinde her, så det, der er mere end 7 dage gammelt, vises ikke. \
                Hent filen igen. Resten af siden laves som altid.
                """,
            en: """
                When a municipality takes something back it has to vanish here as well, so what is more than 7 days old is not \
                shown. Fetch the file again. The rest of the site is made as always.
                """),
        example: Example(.file, in: "aalborg.json", wrong: index, right: index + "]}"))

    static let sourceShrank = Explanation(
        what: Message(
            da: "En anden kommunes side har mistet mere end halvdelen af sine indgange.",
            en: "The site of another municipality has lost more than half of its entries."),
        why: Message(
            da: """
                Det kan være en fejl, eller adressen kan være kommet på andre hænder. Derfor tages intet nyt med derfra. Det, siden \
                har taget tilbage, er taget tilbage her også. Spørg dem, der laver siden; er det meningen, så tilføj --allow-fewer \
                én gang.
                """,
            en: """
                It may be a slip, or the address may have come into other hands. So nothing new is taken from it. What the site \
                has taken back is taken back here as well. Ask those who make the site; if it is meant, add --allow-fewer once.
                """),
        example: Example(
            .file, in: "aalborg.json",
            wrong: index + "]}",
            right: index + "\n"
                + #"{"kind": "places", "id": "huset", "url": "/steder/huset/", "title": "Huset"}]}"#))

    static let sourceEntryDropped = Explanation(
        what: Message(
            da: "Nogle af en anden kommunes indgange kan ikke vises her.",
            en: "Some entries of another municipality cannot be shown here."),
        why: Message(
            da: """
                Et kort skal have et id, en titel og et link til kommunens egen side, og der må ikke stå telefonnumre, mailadresser \
                eller CPR-numre på det: et samtykke kan ikke kaldes tilbage fra andres kopier. De andre indgange vises.
                """,
            en: """
                A card needs an id, a title and a link to the municipality's own site, and holds no phone numbers, mail addresses \
                or personal numbers: consent cannot be called back from the copies of others. The other entries are shown.
                """),
        example: Example(
            .file, in: "aalborg.json",
            wrong: index + "\n"
                + #"{"kind": "places", "id": "huset", "url": "https://andre.example/", "title": "Huset"}]}"#,
            right: index + "\n"
                + #"{"kind": "places", "id": "huset", "url": "/steder/huset/", "title": "Huset"}]}"#))

    static let sourceTermUnknown = Explanation(
        what: Message(
            da: "En anden kommune bruger koder for emner, målgrupper eller behov, som ikke findes her.",
            en: "Another municipality uses codes of topics, audiences or needs that do not exist here."),
        why: Message(
            da: """
                Kortene vises, men findes ikke under et emne. Skriv i site.yml, hvad koderne hedder her.
                """,
            en: """
                The cards are shown, but are found under no topic. Write in site.yml what the codes are called here.
                """),
        example: Example(
            .fields, in: "content/site.yml",
            wrong: "sources:\n  aalborg: {title: Aalborg, base_url: 'https://aalborg.example/'}",
            right:
                "sources:\n  aalborg:\n    title: Aalborg\n    base_url: https://aalborg.example/\n    vocabulary: {bevaegelse: motion}"
        ))
}
