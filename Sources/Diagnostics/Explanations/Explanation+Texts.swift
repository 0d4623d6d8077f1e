// Problems with the text below the fields.
extension Explanation {
    static let brokenLink = Explanation(
        what: Message(
            da: "Linket fører ingen steder hen.",
            en: "The link leads nowhere."),
        why: Message(
            da: """
                Den, der trykker på det, får en fejlside. Et link til en anden side her skrives som stien \
                til dens fil, med .md til sidst. Et link til en kladde er også brudt, for kladder vises \
                ikke.
                """,
            en: """
                Whoever follows it gets an error page. A link to another page here is written as the path to \
                its file, with .md at the end. A link to a draft is broken, too, for drafts are not shown.
                """),
        example: Example(
            .text, in: "content/pages/om.md",
            wrong: "Kom med i [sprogcaféen](../activities/sprog-cafe.md).",
            right: "Kom med i [sprogcaféen](../activities/sprogcafe.md)."))

    static let brokenAnchor = Explanation(
        what: Message(
            da: "Siden har ingen overskrift med det navn.",
            en: "The page has no heading of that name."),
        why: Message(
            da: """
                Det, der står efter #, er en overskrift på siden, skrevet med små bogstaver og med \
                bindestreger i stedet for mellemrum. Passer den ikke, lander læseren øverst og må lede selv.
                """,
            en: """
                What stands after # is a heading of the page, in small letters and with hyphens for spaces. \
                If it does not fit, the reader lands at the top and has to search.
                """),
        example: Example(
            .text, in: "content/pages/om.md",
            wrong: "Læs om [foreningens formål](../associations/broen.md#formaal).",
            right: "Læs om [foreningens formål](../associations/broen.md#formål)."))

    static let unsafeLink = Explanation(
        what: Message(
            da: "Linket eller billedet er ikke sikkert.",
            en: "The link or picture is not safe."),
        why: Message(
            da: """
                Et link må føre til en side, en mailadresse eller et telefonnummer, ikke køre noget i \
                læserens browser. Et billede fra et fremmed sted fortæller det sted, hvem der læser med. Læg \
                billedet i mappen media.
                """,
            en: """
                A link may lead to a page, a mail address or a telephone number, not run something in the \
                reader's browser. A picture from a foreign place lets that place know who is reading. Put the \
                picture in the folder media.
                """),
        example: Example(
            .text, in: "content/pages/find-vej.md",
            wrong: "![Kort over Fjordby](https://kort.example.org/fjordby.png)",
            right: "![Kort over Fjordby](../media/fjordby.png)"))

    static let rawHTML = Explanation(
        what: Message(
            da: "Der står HTML i teksten.",
            en: "There is HTML in the text."),
        why: Message(
            da: """
                HTML fra andre sider kan ødelægge vores eller overvåge læseren, så det bliver aldrig vist. \
                Skriv **fed**, *kursiv*, - foran punkter i en liste og # foran overskrifter.
                """,
            en: """
                HTML from other pages can break ours or spy on the reader, so it is never shown. Write \
                **bold**, *italic*, - before the items of a list and # before headings.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Kom <b>til tiden</b>, så kan vi begynde sammen.",
            right: "Kom **til tiden**, så kan vi begynde sammen."))

    static let missingImageText = Explanation(
        what: Message(
            da: "Billedet har ingen beskrivelse.",
            en: "The picture has no description."),
        why: Message(
            da: """
                Blinde får beskrivelsen læst op, og på et langsomt net ser man den før billedet. Skriv \
                mellem de kantede parenteser, hvad man ser. Det er også et krav i loven om \
                webtilgængelighed.
                """,
            en: """
                Blind people have the description read to them, and on a slow network it is there before the \
                picture. Write between the square brackets what can be seen. The law on web accessibility \
                asks for it, too.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "![](../media/sprogcafe.jpg)",
            right: "![Fire kvinder drikker kaffe og øver dansk](../media/sprogcafe.jpg)"))

    static let nestedTooDeep = Explanation(
        what: Message(
            da: "Lister eller citater ligger for mange lag inden i hinanden.",
            en: "Lists or quotations lie too many levels inside each other."),
        why: Message(
            da: """
                Det sker, når man kopierer fra en mail, der er sendt frem og tilbage mange gange. Ingen kan \
                læse det på en telefon. Slet tegnene i begyndelsen af linjen.
                """,
            en: """
                It happens when one copies from a mail that went back and forth many times. Nobody can read \
                it on a phone. Delete the characters at the beginning of the line.
                """),
        example: Example(
            .text, in: "content/news/tak-for-i-aar.md",
            wrong: "> > > > > > > > > > > > > > > > > > > > Tak for i år, alle sammen!",
            right: "> Tak for i år, alle sammen!"))

    static let markdownTable = Explanation(
        what: Message(
            da: "Tabellen bliver ikke til en tabel.",
            en: "The table does not become a table."),
        why: Message(
            da: """
                Læseren ser en række streger i stedet. Tabeller er også svære at læse på en telefon. Skriv \
                en liste med en linje for hver række. Faste tider hører til i feltet when.
                """,
            en: """
                The reader sees a row of bars instead. Tables are hard to read on a phone, too. Write a list \
                with one line for each row. Regular times belong in the field when.
                """),
        example: Example(
            .text, in: "content/pages/telefontider.md",
            wrong: "| Dag | Tid |\n|---|---|\n| Mandag | 10-12 |\n| Torsdag | 15-17 |",
            right: "- Mandag kl. 10-12\n- Torsdag kl. 15-17"))
}
