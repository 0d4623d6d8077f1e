// Problems with the theme, for those who change how pages look.
extension Explanation {
    static let invalidTemplate = Explanation(
        what: Message(
            da: "Skabelonen er ikke skrevet rigtigt.",
            en: "The template is not written properly."),
        why: Message(
            da: """
                Hvert afsnit, der begynder med {{#…}} eller {{^…}}, slutter med {{/…}} og det samme navn. \
                Før det er på plads, kan ingen side laves.
                """,
            en: """
                Every section that begins with {{#…}} or {{^…}} ends with {{/…}} and the same name. Until \
                that is so, no page can be made.
                """),
        example: Example(
            .file, in: "themes/standard/templates/page.mustache",
            wrong: "{{#entry}}\n{{>entry}}",
            right: "{{#entry}}\n{{>entry}}\n{{/entry}}"))

    static let unknownTemplateName = Explanation(
        what: Message(
            da: "Skabelonen bruger et navn, som siden ikke har.",
            en: "The template uses a name that the page does not have."),
        why: Message(
            da: """
                På siden ville der stå ingenting, og det opdager man først, når nogen savner det. Derfor \
                bliver hvert navn holdt op mod det, siden kan vise. Ret navnet.
                """,
            en: """
                The page would show nothing there, which comes to light only when somebody misses it. So \
                every name is held against what the page can show. Correct the name.
                """),
        example: Example(
            .file, in: "themes/standard/templates/page.mustache",
            wrong: "<h1>{{page.titel}}</h1>",
            right: "<h1>{{page.title}}</h1>"))

    static let missingPartial = Explanation(
        what: Message(
            da: "En skabelon, som en anden bruger, findes ikke.",
            en: "A template that another one uses does not exist."),
        why: Message(
            da: "Det, der skulle stå dér, ville mangle på siden. Ret navnet, eller lav filen.",
            en: "What should stand there would be missing from the page. Correct the name, or make the file."),
        example: Example(
            .file, in: "themes/standard/templates/page.mustache",
            wrong: "{{#entry}}\n{{>entri}}\n{{/entry}}",
            right: "{{#entry}}\n{{>entry}}\n{{/entry}}"))

    static let unescapedText = Explanation(
        what: Message(
            da: "En tekst sættes ind, som om den var HTML.",
            en: "A text is put in as if it were HTML."),
        why: Message(
            da: """
                Med tre parenteser bliver teksten ikke gjort harmløs, og så kan en indgang få læserens \
                browser til hvad som helst. Brug to. Kun felter, der er HTML i forvejen, må sættes ind med \
                tre.
                """,
            en: """
                With three braces the text is not made harmless, and then an entry can make the reader's \
                browser do anything. Use two. Only fields that are HTML already may be put in with three.
                """),
        example: Example(
            .file, in: "themes/standard/templates/page.mustache",
            wrong: "<h1>{{{page.title}}}</h1>",
            right: "<h1>{{page.title}}</h1>"))

    static let missingString = Explanation(
        what: Message(
            da: "Temaet mangler et ord på et af sprogene.",
            en: "The theme lacks a word in one of the languages."),
        why: Message(
            da: """
                Uden det ville en knap eller en overskrift være tom på det sprog. Skriv linjen i sprogets \
                fil. Lad en, der kan sproget, se på den.
                """,
            en: """
                Without it a button or a heading would be empty in that language. Write the line in the file \
                of the language. Let somebody who knows the language look at it.
                """),
        example: Example(
            .fields, in: "themes/standard/strings/en.yml",
            wrong: "price.amount: DKK {amount}",
            right: "price.free: Free\nprice.amount: DKK {amount}"))
}
