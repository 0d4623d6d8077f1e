// Problems with translations.
extension Explanation {
    static let missingTranslation = Explanation(
        what: Message(
            da: "Indgangen er ikke oversat til et sprog, som skal være fuldstændigt.",
            en: "The entry is not translated into a language that is to be complete."),
        why: Message(
            da: """
                I site.yml står under complete, hvilke sprog I har lovet at holde fuldstændige. Indtil \
                oversættelsen er der, ser læseren teksten på dansk. Lav filen med sprogets kode i navnet ved \
                siden af originalen.
                """,
            en: """
                In site.yml, complete lists the languages that you promised to keep complete. Until the \
                translation is there, readers see Danish. Make the file with the code of the language in its \
                name, beside the original.
                """),
        example: Example(
            .fields, in: "content/activities/strikkecafe.md",
            wrong: "title: Strikkecafé\nsummary: Strik, snak og kaffe, for begyndere og øvede",
            rightFile: "content/activities/strikkecafe.en.md",
            right: "title: Knitting café\nsummary: Knitting, talk and coffee, for beginners and others"))

    static let outdatedTranslation = Explanation(
        what: Message(
            da: "Originalen er ændret, efter at oversættelsen blev lavet.",
            en: "The original has changed since the translation was made."),
        why: Message(
            da: """
                Læserne får måske noget at vide, som ikke passer mere. Se, hvad der er ændret, og ret \
                oversættelsen. Kør så brobygger translate med indgangens navn og sproget, så får den \
                originalens nye fingeraftryk.
                """,
            en: """
                Readers may read what is no longer true. See what has changed, and correct the translation. \
                Then run brobygger translate with the name of the entry and the language, and it gets the \
                new fingerprint of the original.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.en.md",
            wrong: "title: Language café\ntranslation: {of: '0123456789abcdef', method: human}",
            right: "title: Language café\ntranslation: {of: '59f1ef80c8223051', method: human}"))

    static let unreviewedTranslation = Explanation(
        what: Message(
            da: "Ingen, der kan sproget, har læst oversættelsen igennem.",
            en: "Nobody who knows the language has read the translation."),
        why: Message(
            da: """
                En maskine oversætter ofte forkert, og det kan være et forkert tidspunkt eller et uhøfligt \
                ord. Siden siger det til læseren, indtil nogen har set på den. Bed en, der kan sproget, om \
                at læse den, og skriv hvornår.
                """,
            en: """
                A machine often translates wrongly, be it a wrong hour or a rude word. The page tells its \
                readers so until somebody has looked at it. Ask someone who knows the language to read it, \
                and write when.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.en.md",
            wrong: "title: Language café\ntranslation: {method: machine}",
            right: "title: Language café\ntranslation: {method: machine-reviewed, reviewed: 2026-11-20}"))
}
