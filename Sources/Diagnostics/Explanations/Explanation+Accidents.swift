// What happens to a text without anybody meaning it: pasted, merged, saved by another program.
extension Explanation {
    static let hardSpace = Explanation(
        what: Message(
            da: "Mellemrummet er et hårdt mellemrum.",
            en: "The space is a non-breaking space."),
        why: Message(
            da: """
                Tekstprogrammer sætter det, så en linje ikke brydes netop dér. Det ser ud som et almindeligt \
                mellemrum, men andre programmer læser feltet forkert. „brobygger check --fix“ retter det.
                """,
            en: """
                Programs for texts put it there so that a line does not break at that place. It looks like a plain \
                space, but other programs read the field wrongly. “brobygger check --fix” mends it.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "capacity:⍽20", right: "capacity: 20"))

    static let lostText = Explanation(
        what: Message(
            da: "Teksten efter # er ikke med.",
            en: "The text after # is left out."),
        why: Message(
            da: """
                Et mellemrum og et # begynder en bemærkning, som kun den ser, der retter filen. Sæt \
                anførselstegn om værdien, hvis teksten skal vises.
                """,
            en: """
                A space and a # begin a remark that is seen only by those who edit the file. Put the value in \
                quotes if the text is to be shown.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "bring: Kop #og papir", right: "bring: 'Kop #og papir'"))

    static let mergeConflict = Explanation(
        what: Message(
            da: "Filen holder to udgaver af den samme tekst.",
            en: "The file holds two versions of the same text."),
        why: Message(
            da: """
                To har rettet det samme sted, og programmet, der skulle samle rettelserne, kunne ikke vælge. \
                Behold den rigtige udgave, og slet linjerne med <<<<<<<, ======= og >>>>>>>.
                """,
            en: """
                Two people changed the same place, and the program that was to join the changes could not choose. \
                Keep the right version, and delete the lines with <<<<<<<, ======= and >>>>>>>.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "<<<<<<< HEAD\nVi mødes kl. 17.\n=======\nVi mødes kl. 18.\n>>>>>>> main",
            right: "Vi mødes kl. 18."))

    static let secondEntry = Explanation(
        what: Message(
            da: "Her begynder en indgang til i den samme fil.",
            en: "Another entry begins in the same file."),
        why: Message(
            da: """
                Hver fil er én side, og dens navn er sidens adresse. Det, der står efter den første, ville blive \
                vist som en tekst. Flyt det over i en fil for sig.
                """,
            en: """
                Each file is one page, and its name is the address of the page. What comes after the first entry \
                would be shown as a text. Move it into a file of its own.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Kom og vær med.\n\n---\ntitle: Yoga\nsummary: Blid yoga\n---\n\nTag en måtte med.",
            right: "Kom og vær med."))

    static let brokenLetters = Explanation(
        what: Message(
            da: "Bogstaverne er gået i stykker.",
            en: "The letters are broken."),
        why: Message(
            da: """
                Et program har læst teksten med det forkerte tegnsæt og gemt den igen, så et æ er blevet til to \
                andre tegn. Skriv ordet igen, eller lad „brobygger check --fix“ gøre det, hvor kun ét ord passer.
                """,
            en: """
                A program read the text with the wrong encoding and saved it again, so that one letter became two \
                other characters. Type the word again, or let “brobygger check --fix” do it where only one fits.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Vi holder fÃ¦llesspisning.", right: "Vi holder fællesspisning."))

    static let changedNumbers = Explanation(
        what: Message(
            da: "Tallene i begyndelsen af linjerne bliver til en nummereret liste.",
            en: "The numbers at the beginning of the lines become a numbered list."),
        why: Message(
            da: """
                Et tal med punktum først på en linje er et punkt i en liste, og listen tæller selv videre: „1. januar“ \
                bliver til 26, når den står efter 25. Sæt - foran linjen og \\ foran punktummet.
                """,
            en: """
                A number with a full stop at the beginning of a line is an item of a list, and the list counts on by \
                itself: “1. januar” becomes 26 after 25. Put - before the line and \\ before the full stop.
                """),
        example: Example(
            .text, in: "content/activities/sprogcafe.md",
            wrong: "Vi holder lukket:\n\n24. december\n1. januar",
            right: "Vi holder lukket:\n\n- 24\\. december\n- 1\\. januar"))

    static let fewerEntries = Explanation(
        what: Message(
            da: "Mere end halvdelen af siderne ville forsvinde.",
            en: "More than half of the entries would vanish."),
        why: Message(
            da: """
                Som regel mangler en mappe, eller noget er blevet slettet ved en fejl. Intet bliver skrevet, så den \
                side, der er på nettet, bliver ved med at være der. Er det meningen, så tilføj --allow-fewer.
                """,
            en: """
                As a rule a folder is missing, or something was deleted by mistake. Nothing is written, so the site \
                that is online stays as it is. If it is meant, add --allow-fewer.
                """),
        example: Example(
            .file, in: "content/pages/om.md",
            wrong: "---\ntitle: Det eneste, der er tilbage\n---",
            right: "---\ntitle: Om os\n---"))
}
