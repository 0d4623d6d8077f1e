// Problems with the fields at the top of a file.
extension Explanation {
    static let invalidFrontMatter = Explanation(
        what: Message(
            da: "Felterne øverst i filen kan ikke læses.",
            en: "The fields at the top of the file cannot be read."),
        why: Message(
            da: """
                Felterne står mellem to linjer, der kun er ---, et på hver linje: navn, kolon, mellemrum, \
                værdi. Er der et kolon i selve værdien, så sæt den i anførselstegn. Et enkelt tegn kan gøre \
                hele filen ulæselig, så ret det, før du leder efter andet.
                """,
            en: """
                The fields stand between two lines that are only ---, one on each line: name, colon, space, \
                value. If the value itself holds a colon, put it between quotes. One character can make the \
                whole file unreadable, so mend this before you look for anything else.
                """),
        example: Example(
            .fields, in: "content/activities/madlavning.md",
            wrong: "title: Mad fra hele verden: Syrien",
            right: "title: 'Mad fra hele verden: Syrien'"))

    static let unsupportedYAML = Explanation(
        what: Message(
            da: "Et tegn har her en særlig betydning, som ikke kan bruges.",
            en: "A character has a special meaning here that cannot be used."),
        why: Message(
            da: """
                En værdi, der begynder med *, &, !, ? eller lignende, er for computeren en kommando. Sådanne \
                kommandoer kan få en lille fil til at vokse uden grænse, så de er slået fra. Sæt værdien i \
                anførselstegn, hvis tegnet bare er en del af teksten.
                """,
            en: """
                To the computer a value that begins with *, &, !, ? or the like is a command. Such commands \
                can make a small file grow without limit, so they are switched off. Put the value between \
                quotes where the character is simply part of the text.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "title: &Snak på dansk",
            right: "title: '&Snak på dansk'"))

    static let duplicateKey = Explanation(
        what: Message(
            da: "Det samme felt står to gange.",
            en: "The same field stands there twice."),
        why: Message(
            da: "Ingen kan vide, hvilken linje der gælder. Slet den forkerte.",
            en: "Nobody can know which line counts. Delete the wrong one."),
        example: Example(
            .fields, in: "content/associations/broen.md",
            wrong: "phone: '99 00 00 01'\nphone: '99 00 00 02'",
            right: "phone: '99 00 00 02'"))

    static let unknownKey = Explanation(
        what: Message(
            da: "Feltet findes ikke.",
            en: "There is no such field."),
        why: Message(
            da: """
                Et felt, som Brobygger ikke kender, bliver ikke vist, og så mangler oplysningen på siden. \
                Felterne har engelske navne. Ofte er det en slåfejl eller det danske ord, og så står det \
                rigtige i beskeden.
                """,
            en: """
                A field that Brobygger does not know is not shown, and then the page lacks what you wrote. \
                Often it is a slip or the Danish word, and then the message has the right one.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "pris: 50 kr",
            right: "price: 50 kr"))

    static let missingField = Explanation(
        what: Message(
            da: "Et felt, som skal være der, mangler.",
            en: "A field that has to be there is missing."),
        why: Message(
            da: """
                Uden det kan siden ikke laves ordentligt: En liste har brug for navn og resumé, og en \
                aktivitet skal have nogen, der står for den. Ved du det ikke endnu, så skriv status: draft. \
                Så er det en kladde, og beskeden bliver til en advarsel.
                """,
            en: """
                Without it the page cannot be made properly: a list needs name and summary, and somebody has \
                to answer for an activity. If you do not know it yet, write status: draft. Then it is a \
                draft, and the message is only a warning.
                """),
        example: Example(
            .fields, in: "content/activities/strikkecafe.md",
            wrong: "title: Strikkecafé\norganizers: [broen]\ntopics: [sprog]",
            right: """
                title: Strikkecafé
                summary: Strik, snak og kaffe, for begyndere og øvede
                organizers: [broen]
                topics: [sprog]
                """))

    static let untranslatableField = Explanation(
        what: Message(
            da: "Feltet skal kun stå i filen på hovedsproget.",
            en: "The field belongs only in the file of the main language."),
        why: Message(
            da: """
                Tider, priser og telefonnumre er ens på alle sprog. Stod de flere steder, ville et af dem \
                snart være forældet. En oversættelse har kun teksterne.
                """,
            en: """
                Times, prices and telephone numbers are the same in every language. If they stood in several \
                places, one of them would soon be out of date. A translation has only the texts.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.en.md",
            wrong: "title: Language café\nprice: free",
            right: "title: Language café"))
}
