// Problems with what stands in a field.
extension Explanation {
    static let invalidValue = Explanation(
        what: Message(
            da: "Feltet kan ikke have denne værdi.",
            en: "The field cannot have this value."),
        why: Message(
            da: """
                Nogle felter tager kun tal, andre kun bestemte ord, for at man kan søge på dem og vise dem \
                på alle sprog. Beskeden siger, hvad du kan skrive.
                """,
            en: """
                Some fields take only numbers, others only certain words, so that people can search for \
                them and read them in every language. The message says what you can write.
                """),
        example: Example(
            .fields, in: "content/activities/kvindesvoemning.md",
            wrong: "gender: kvinder",
            right: "gender: women-only"))

    static let invalidDate = Explanation(
        what: Message(
            da: "Datoen kan ikke læses.",
            en: "The date cannot be read."),
        why: Message(
            da: """
                Datoer skrives år-måned-dag med fire og to og to cifre. Så er der ingen tvivl om, hvad der \
                er måned, og hvad der er dag.
                """,
            en: """
                Dates are written year-month-day with four and two and two digits. Then there is no doubt \
                which is the month and which the day.
                """),
        example: Example(
            .fields, in: "content/activities/cykelskole.md",
            wrong: "last_date: 15/12 2026",
            right: "last_date: 2026-12-15"))

    static let invalidSchedule = Explanation(
        what: Message(
            da: "Tiden kan ikke læses.",
            en: "The time cannot be read."),
        why: Message(
            da: """
                Af tiden laver Brobygger de næste datoer, kalenderen og sætningen på alle sprog. Derfor skal \
                den skrives med dag og klokkeslæt. Det, der ikke kan siges sådan, kan stå i teksten.
                """,
            en: """
                From the time Brobygger makes the next dates, the calendar and the sentence in every \
                language. So it has to be written with day and hour. What cannot be said like that may stand \
                in the text.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "when:\n  - tirsdag eftermiddag",
            right: "when:\n  - tirsdag kl. 16-18"))

    static let invalidPhone = Explanation(
        what: Message(
            da: "Telefonnummeret kan ikke læses.",
            en: "The telephone number cannot be read."),
        why: Message(
            da: """
                Nummeret bliver til en knap, man kan ringe med. Skriv 8 cifre, eller begynd med landekoden. \
                Mellemrum må der gerne være, men kun ét nummer i feltet.
                """,
            en: """
                The number becomes a button to ring with. Write 8 digits, or begin with the country code. \
                Spaces are welcome, but only one number in the field.
                """),
        example: Example(
            .fields, in: "content/associations/broen.md",
            wrong: "phone: '99 00 00 1'",
            right: "phone: '99 00 00 01'"))

    static let invalidEmail = Explanation(
        what: Message(
            da: "Mailadressen kan ikke læses.",
            en: "The mail address cannot be read."),
        why: Message(
            da: """
                Adressen bliver til et link, og en mail til en forkert adresse når aldrig frem. Skriv den \
                helt ud med @, og kun én adresse i feltet.
                """,
            en: """
                The address becomes a link, and a mail to a wrong address never arrives. Write it out with \
                @, and only one address in the field.
                """),
        example: Example(
            .fields, in: "content/associations/broen.md",
            wrong: "email: broen (snabel-a) example.org",
            right: "email: broen@example.org"))

    static let invalidURL = Explanation(
        what: Message(
            da: "Adressen på nettet kan ikke læses.",
            en: "The web address cannot be read."),
        why: Message(
            da: """
                Et link skal begynde med https:// eller http://. Ellers leder browseren efter en side hos os \
                selv. Kopiér adressen fra browserens adresselinje, så er den rigtig.
                """,
            en: """
                A link has to begin with https:// or http://. Otherwise the browser looks for a page of our \
                own. Copy the address from the address bar of the browser, and it is right.
                """),
        example: Example(
            .fields, in: "content/associations/broen.md",
            wrong: "website: www.broen.example.org",
            right: "website: https://www.broen.example.org/"))

    static let invalidPostcode = Explanation(
        what: Message(
            da: "Postnummeret har ikke fire cifre.",
            en: "The postcode does not have four digits."),
        why: Message(
            da: "Uden det rigtige postnummer finder folk ikke vej. Byen skrives i feltet city.",
            en:
                "Without the right postcode people do not find the way. The city is written in the field city."
        ),
        example: Example(
            .fields, in: "content/places/raadgivningen.md",
            wrong: "postcode: 8000 Aarhus C",
            right: "postcode: '8000'\ncity: Aarhus C"))

    static let textTooLong = Explanation(
        what: Message(
            da: "Teksten er længere, end der er plads til.",
            en: "The text is longer than there is room for."),
        why: Message(
            da: """
                Resuméer står i lister og på små skærme, og de skal oversættes. Sig det vigtigste, og skriv \
                resten i teksten under felterne.
                """,
            en: """
                Summaries stand in lists and on small screens, and they have to be translated. Say what \
                matters most, and write the rest in the text below the fields.
                """),
        example: Example(
            .fields, in: "content/activities/haveholdet.md",
            wrong: """
                summary: I haveholdet dyrker vi grøntsager, krydderurter og blomster i fællesskab fra april \
                til oktober, og bagefter laver vi mad af det, vi har høstet, og spiser sammen i det store \
                drivhus
                """,
            right: "summary: Vi dyrker grøntsager sammen fra april til oktober og spiser det, vi høster"))

    static let endBeforeStart = Explanation(
        what: Message(
            da: "Noget slutter, før det begynder.",
            en: "Something ends before it starts."),
        why: Message(
            da:
                "Som regel er der byttet om på to tider eller datoer. Så kommer aktiviteten aldrig i kalenderen.",
            en:
                "As a rule two times or dates have changed places. Then the activity never gets into the calendar."
        ),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "when:\n  - tirsdag kl. 18-16",
            right: "when:\n  - tirsdag kl. 16-18"))
}
