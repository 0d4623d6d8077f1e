// Problems with what entries say about each other.
extension Explanation {
    static let unknownTerm = Explanation(
        what: Message(
            da: "Ordet står ikke på listen over emner, målgrupper eller bydele.",
            en: "The word is not in the list of topics, audiences or districts."),
        why: Message(
            da: """
                Ordene er faste, for at alle aktiviteter om det samme står samlet, også på andre sprog. Vælg \
                et ord, der findes. Mangler der et, kan redaktionen tilføje det i mappen vocabulary.
                """,
            en: """
                The words are fixed, so that all activities about the same thing stand together, in other \
                languages, too. Choose a word that exists. If one is missing, the editors can add it in the \
                folder vocabulary.
                """),
        example: Example(
            .fields, in: "content/activities/fodbold-piger.md",
            wrong: "topics: [fodbold]",
            right: "topics: [motion]"))

    static let unknownLanguage = Explanation(
        what: Message(
            da: "Koden står ikke for et sprog, som siden har et navn til.",
            en: "The code does not stand for a language that the site has a name for."),
        why: Message(
            da: """
                Læserne ser sprogets navn og kan søge efter det. Uden et navn står der kun en kode. Skriv koden \
                fra ISO 639, for eksempel it for italiensk. Mangler et sprog, kan redaktionen tilføje navnet i en \
                fil i mappen languages.
                """,
            en: """
                Readers see the language's name and can search for it. Without a name there is only a code. Write \
                the code of ISO 639, such as it for Italian. If a language is missing, the editors can add its name \
                in a file in the folder languages.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "languages: [da, ita]",
            right: "languages: [da, it]"))

    static let unknownReference = Explanation(
        what: Message(
            da: "Her peges på en forening, et sted eller en kontakt, som ikke findes.",
            en: "This points at an association, a place or a contact that does not exist."),
        why: Message(
            da: """
                Du skriver navnet på den andens fil uden .md, og så henter siden selv navn, adresse og \
                telefon derfra. Findes filen ikke endnu, så lav den først. En kladde kan man heller ikke \
                pege på.
                """,
            en: """
                You write the name of the other file without .md, and the page takes name, address and \
                telephone from there. If the file does not exist yet, make it first. Nor can one point at a \
                draft.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "organizers: [foreningen-broen]",
            right: "organizers: [broen]"))

    static let aliasCollision = Explanation(
        what: Message(
            da: "Et gammelt navn bruges allerede.",
            en: "A former name is already in use."),
        why: Message(
            da: """
                Et gammelt navn sender folk videre til den nye side. Det kan kun føre ét sted hen, og det må \
                ikke være navnet på en indgang, der findes. Slet det her eller dér.
                """,
            en: """
                A former name sends people on to the new page. It can lead to one place only, and it must \
                not be the name of an entry that exists. Delete it here or there.
                """),
        example: Example(
            .fields, in: "content/associations/kulturbroen.md",
            wrong: "name: Kulturbroen\naliases: [broen]",
            right: "name: Kulturbroen\naliases: [kulturbro-fjordby]"))

    static let addressCollision = Explanation(
        what: Message(
            da: "Sidens adresse er optaget af en af hjemmesidens egne sider.",
            en: "The address of the page is taken by one of the site's own pages."),
        why: Message(
            da: """
                Frie sider ligger yderst på hjemmesiden, hvor også kalenderen, emnerne og søgningen bor. Giv \
                filen et andet navn.
                """,
            en: """
                Free pages lie at the top of the site, where the calendar, the topics and the search live as \
                well. Give the file another name.
                """),
        example: Example(
            .fields, in: "content/pages/kalender.md",
            wrong: "title: Årets gang i Fjordby",
            rightFile: "content/pages/aarets-gang.md",
            right: "title: Årets gang i Fjordby"))

    static let circularReference = Explanation(
        what: Message(
            da: "En indgang peger på sig selv, direkte eller gennem andre.",
            en: "An entry points at itself, directly or by way of others."),
        why: Message(
            da: """
                En forening kan ikke høre under sig selv, heller ikke når der er en anden forening imellem. \
                Så kan ingen se, hvem der hører under hvem. Ret feltet i en af dem.
                """,
            en: """
                An association cannot belong to itself, not even with another one in between. Then nobody \
                can see who belongs to whom. Correct the field in one of them.
                """),
        example: Example(
            .fields, in: "content/associations/broen.md",
            wrong: "parent: broen",
            right: "parent: kulturhuset"))

    static let orphanEntry = Explanation(
        what: Message(
            da: "Ingen peger på denne kontakt eller dette sted.",
            en: "Nothing points at this contact or place."),
        why: Message(
            da: """
                En kontakt eller et sted findes, for at andre kan bruge det. Måske blev det glemt i en \
                aktivitet, eller måske er det blevet overflødigt. Især oplysninger om personer skal slettes, \
                når ingen bruger dem mere. Tilføj det, hvor det hører til, eller slet filen.
                """,
            en: """
                A contact or a place is there for others to use. Perhaps an activity forgot it, or perhaps \
                nobody needs it any more. Facts about persons above all are to be deleted when nobody uses \
                them. Add it where it belongs, or delete the file.
                """),
        example: Example(
            .fields, in: "content/contacts/kasserer.md",
            wrong: "name: Kassereren\nrole: Kasserer i Foreningen Broen",
            rightFile: "content/associations/broen.md",
            right: "contacts: [vagttelefon, kasserer]"))

    static let orphanMedia = Explanation(
        what: Message(
            da: "Ingen side bruger billedet eller dokumentet.",
            en: "No page uses the picture or document."),
        why: Message(
            da: """
                Filen kommer med ud på nettet, selv om ingen linker til den. Er der mennesker på et billede, \
                har de måske ikke sagt ja til det. Brug filen, eller slet den.
                """,
            en: """
                The file goes onto the web although nothing links to it. If there are people in a picture, \
                they may not have agreed to that. Use the file, or delete it.
                """),
        example: Example(
            .file, in: "content/media/sommerfest.jpg",
            wrong: "(et billede, som ingen side viser)",
            rightFile: "content/pages/om.md",
            right: "---\ntitle: Om os\n---\n\n![Langborde under træerne i Byparken](../media/sommerfest.jpg)")
    )

    static let vanishedAddress = Explanation(
        what: Message(
            da: "En adresse, der er på nettet i dag, forsvinder.",
            en: "An address that is on the web today disappears."),
        why: Message(
            da: """
                Nogen har gemt adressen, delt den eller skrevet den i et brev, og de får nu en fejlside. \
                Skriv det gamle navn under aliases i den indgang, der er kommet i stedet, så sendes folk \
                videre.
                """,
            en: """
                Somebody has saved the address, shared it or put it in a letter, and now gets an error page. \
                Write the former name under aliases in the entry that took its place, and people are sent \
                on.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe-paa-trekanten.md",
            wrong: "title: Sprogcafé på Trekanten",
            right: "title: Sprogcafé på Trekanten\naliases: [sprogcafe]"))
}
