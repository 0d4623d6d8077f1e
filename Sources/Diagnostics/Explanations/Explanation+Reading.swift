// Problems with the text below the fields that make it hard to read.
extension Explanation {
    static let unsupportedMarkdown = Explanation(
        what: Message(
            da: "Tegnene betyder ikke noget her.",
            en: "The characters mean nothing here."),
        why: Message(
            da: """
                Fodnoter, felter til at krydse af og ~~overstregning~~ findes i andre programmer, men ikke i \
                CommonMark. Læseren ser tegnene selv.
                """,
            en: """
                Footnotes, boxes to tick and ~~strikethrough~~ are known to other programs, but not to \
                CommonMark. The reader sees the characters themselves.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Vi mødes kl. ~~17~~ 18.",
            right: "Vi mødes kl. 18."))

    static let skippedHeading = Explanation(
        what: Message(
            da: "Overskriften springer et niveau over.",
            en: "The heading skips a level."),
        why: Message(
            da: """
                Den, der får siden læst op, finder rundt i den ved hjælp af overskrifterne. Et niveau, der \
                mangler, lyder som en tekst, der mangler.
                """,
            en: """
                Whoever has the page read out finds the way through it by the headings. A level that is \
                missing sounds like a text that is missing.
                """),
        example: Example(
            .text, in: "content/pages/om.md",
            wrong: "#### Foreningerne\n\n###### Bestyrelsen",
            right: "#### Foreningerne\n\n##### Bestyrelsen"))

    static let misleadingLink = Explanation(
        what: Message(
            da: "Linket viser én adresse og fører til en anden.",
            en: "The link shows one address and leads to another."),
        why: Message(
            da: """
                Sådan ser links ud i svindelmails. Læseren stoler på det, der står. Skriv den adresse, \
                linket fører til, eller skriv med ord, hvad man finder der.
                """,
            en: """
                That is how links look in fraudulent mails. Readers trust what they see. Write the address \
                that the link leads to, or say in words what is found there.
                """),
        example: Example(
            .text, in: "content/pages/om.md",
            wrong: "Læs mere på [www.integrationsraad.example](https://raad.example/om).",
            right: "Læs mere [hos integrationsrådet](https://raad.example/om)."))

    static let vagueLink = Explanation(
        what: Message(
            da: "Teksten i linket siger ikke, hvor det fører hen.",
            en: "The words of the link do not say where it leads."),
        why: Message(
            da: """
                Mange får læst en liste op med sidens links, og der står de uden sætningen omkring. „Her“ er \
                ikke til at vælge imellem. Skriv det, man finder, når man trykker.
                """,
            en: """
                Many people have a list of the page's links read out, where they stand without the sentence \
                around them. Nobody can choose among several „here“. Write what is found behind the link.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Læs om foreningen [her](../associations/broen.md).",
            right: "Læs om [Foreningen Broen](../associations/broen.md)."))
}
