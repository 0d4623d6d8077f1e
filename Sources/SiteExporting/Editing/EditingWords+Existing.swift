import Diagnostics

extension EditingWords {
    /// What it says to whoever translates or corrects what is there.
    static let existing: [(key: StaticString, text: Message)] = [
        ("whichEntry", Message(da: "Hvilken side?", en: "Which page?")),
        ("language", Message(da: "Til hvilket sprog?", en: "Into which language?")),
        ("method", Message(da: "Hvem har oversat?", en: "Who translated it?")),
        ("human", Message(da: "et menneske", en: "a human being")),
        ("machine", Message(da: "en maskine", en: "a machine")),
        ("original", Message(da: "Vis teksten, der skal oversættes", en: "Show the text to translate")),
        (
            "isTranslated",
            Message(
                da: "Der er allerede en oversættelse til det sprog. Din erstatter den.",
                en: "There is a translation into that language already. Yours replaces it.")
        ),
        ("whatIsWrong", Message(da: "Hvad er forkert?", en: "What is wrong?")),
        ("somethingElse", Message(da: "noget andet", en: "something else")),
        ("whatIsRight", Message(da: "Hvad skal der stå?", en: "What should it say?")),
        (
            "rightHelp",
            Message(
                da: "Skriv også, hvor du ved det fra. Skriv ingen navne på deltagere.",
                en: "Also write where you know it from. Do not name participants.")
        ),
        ("copyLetter", Message(da: "Kopiér det, du har skrevet", en: "Copy what you have written")),
        ("openFile", Message(da: "Åbn filen i arkivet", en: "Open the file in the repository")),
        ("openPage", Message(da: "Se siden", en: "See the page")),
        ("changeSubject", Message(da: "Rettelse: {title}", en: "Correction: {title}")),
        (
            "changeBody",
            Message(da: "Skriv her, hvad der skal rettes:", en: "Write here what has to be changed:")
        ),
    ]
}
