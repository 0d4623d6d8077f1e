import CatalogModel
import Diagnostics

/// What the form for new entries says, by the names that its script uses.
///
/// It speaks the languages of messages to editors, so its words stand here and not in the files of languages.
enum EditingWords {
    static let all: [(key: StaticString, text: Message)] = asking + checking + sending + timing + sentences

    /// In which language it speaks to readers of one.
    static func speech(of language: LanguageCode) -> MessageLanguage {
        language == .danish ? .danish : .english
    }

    static func write(
        _ words: [(key: StaticString, text: Message)], in speech: MessageLanguage, to json: inout JSONText
    ) {
        for (key, word) in words { json.member(key, word.text(in: speech)) }
    }

    /// What it asks.
    private static let asking: [(key: StaticString, text: Message)] = [
        ("what", Message(da: "Hvad vil du skrive?", en: "What do you want to write?")),
        ("translation", Message(da: "en oversættelse", en: "a translation")),
        ("change", Message(da: "en rettelse", en: "a correction")),
        ("choose", Message(da: "Vælg …", en: "Choose …")),
        ("required", Message(da: "skal udfyldes", en: "required")),
        ("more", Message(da: "Flere felter", en: "More fields")),
        ("another", Message(da: "Tilføj endnu en", en: "Add another")),
        ("remove", Message(da: "Fjern", en: "Remove")),
        ("body", Message(da: "Mere om det", en: "More about it")),
        (
            "bodyHelp",
            Message(
                da:
                    "Skriv frit: hvad sker der, hvem kan komme, hvad skal man vide? En tom linje giver et nyt afsnit. Skriv ingen navne på deltagere.",
                en:
                    "Write freely: what happens, who can come, what should one know? An empty line begins a new paragraph. Do not name participants."
            )
        ),
    ]

    /// What is wrong with what was filled in.
    private static let checking: [(key: StaticString, text: Message)] = [
        ("make", Message(da: "Se, om alt er der", en: "See whether all is there")),
        (
            "problems",
            Message(da: "Det her mangler eller skal rettes", en: "This is missing or has to be changed")
        ),
        ("missing", Message(da: "skal udfyldes", en: "has to be filled in")),
        (
            "tooLong",
            Message(
                da: "er {count} tegn, og der er plads til {max}",
                en: "has {count} characters, and there is room for {max}")
        ),
        (
            "notLike",
            Message(
                da: "er ikke skrevet rigtigt; skriv som {example}",
                en: "is not written right; write it like {example}")
        ),
        (
            "noNumber",
            Message(da: "skal være et tal fra {min} til {max}", en: "has to be a number from {min} to {max}")
        ),
        (
            "noDate",
            Message(
                da: "er ikke en dato; skriv dag, måned og år", en: "is not a date; write day, month and year")
        ),
        (
            "personalNumber",
            Message(
                da: "ligner et CPR-nummer, og det må aldrig stå her",
                en: "looks like a personal number, which must never stand here")
        ),
        (
            "noHTML",
            Message(
                da: "har {text}; skriv almindelig tekst uden < foran ord",
                en: "has {text}; write plain text without < before words")
        ),
        (
            "longBody",
            Message(da: "er for lang til én side; del den i flere", en: "is too long for one page; split it")
        ),
        ("needsDate", Message(da: "vælg en dato", en: "choose a date")),
        ("needsDay", Message(da: "vælg mindst én ugedag", en: "choose at least one weekday")),
        (
            "needsNth",
            Message(
                da: "vælg hvilken gang i måneden, og kun én ugedag",
                en: "choose which time in the month, and only one weekday")
        ),
        ("needsFrom", Message(da: "skriv, hvornår det begynder", en: "write when it begins")),
        ("needsTo", Message(da: "skriv, hvornår der lukkes", en: "write when it closes")),
        ("sameTime", Message(da: "begynder og slutter på samme tid", en: "begins and ends at the same time")),
        (
            "needsStart",
            Message(
                da: "vælg den første dag, som ugerne tælles fra",
                en: "choose the first day, from which weeks are counted")
        ),
        ("endsFirst", Message(da: "slutter, før det begynder", en: "ends before it begins")),
    ]

    /// How it is sent.
    private static let sending: [(key: StaticString, text: Message)] = [
        ("ready", Message(da: "Alt er der. Send det nu", en: "All is there. Send it now")),
        (
            "readyHelp",
            Message(
                da:
                    "Intet er sendt endnu. Vælg den måde, der passer dig; redaktionen ser det, før det kommer på siden.",
                en:
                    "Nothing has been sent yet. Choose the way that suits you; the editors see it before it is on the site."
            )
        ),
        ("openRepository", Message(da: "Åbn det i arkivet", en: "Open it in the repository")),
        (
            "copyAndOpen",
            Message(da: "Kopiér teksten, og åbn arkivet", en: "Copy the text, and open the repository")
        ),
        ("mail", Message(da: "Skriv en mail til redaktionen", en: "Write a mail to the editors")),
        (
            "copyAndMail",
            Message(da: "Kopiér teksten, og skriv en mail", en: "Copy the text, and write a mail")
        ),
        ("copy", Message(da: "Kopiér teksten", en: "Copy the text")),
        ("download", Message(da: "Gem som fil", en: "Save as a file")),
        (
            "copied",
            Message(
                da: "Teksten er kopieret. Sæt den ind med Ctrl+V.",
                en: "The text is copied. Paste it with Ctrl+V.")
        ),
        (
            "copyYourself",
            Message(
                da: "Teksten er markeret. Kopiér den med Ctrl+C.",
                en: "The text is selected. Copy it with Ctrl+C.")
        ),
        ("paste", Message(da: "(sæt teksten ind her)", en: "(paste the text here)")),
        ("mailSubject", Message(da: "Til kataloget: {file}", en: "For the directory: {file}")),
        (
            "mailBody",
            Message(da: "Her er et forslag til kataloget.", en: "Here is a suggestion for the directory.")
        ),
        ("file", Message(da: "Filen hedder", en: "The file is called")),
        (
            "draft",
            Message(
                da:
                    "Det, du har skrevet, bliver på denne enhed, til du sletter det. Slet det, når det er sendt.",
                en:
                    "What you have written stays on this device until you delete it. Delete it when it is sent."
            )
        ),
        ("clear", Message(da: "Det er sendt: slet det her", en: "It is sent: delete it here")),
    ]

    /// What times are picked with.
    private static let timing: [(key: StaticString, text: Message)] = [
        ("time", Message(da: "Tid", en: "Time")), ("day", Message(da: "Dag", en: "Day")),
        ("howOften", Message(da: "Hvor tit?", en: "How often?")),
        ("weekly", Message(da: "hver uge", en: "every week")),
        ("odd", Message(da: "i ulige uger", en: "in odd weeks")),
        ("even", Message(da: "i lige uger", en: "in even weeks")),
        ("second", Message(da: "hver anden uge fra en dag", en: "every other week from a day")),
        ("monthly", Message(da: "bestemte uger i måneden", en: "certain weeks of the month")),
        ("date", Message(da: "én bestemt dag", en: "one certain day")),
        ("whichDays", Message(da: "Hvilke dage?", en: "Which days?")),
        ("whichWeeks", Message(da: "Hvilken gang i måneden?", en: "Which time in the month?")),
        ("fromTime", Message(da: "Fra kl.", en: "From")), ("toTime", Message(da: "Til kl.", en: "To")),
        (
            "firstDay",
            Message(da: "Første dag, hvis det ikke er i gang", en: "First day, if it has not begun")
        ),
        ("lastDay", Message(da: "Sidste dag, hvis I ved det", en: "Last day, if you know it")),
        ("writes", Message(da: "Det bliver til:", en: "That becomes:")),
        ("holidays", Message(da: "ikke på helligdage", en: "not on public holidays")),
        ("schoolHolidays", Message(da: "ikke i skoleferier", en: "not in school holidays")),
        ("exceptFrom", Message(da: "Falder ud den", en: "Does not take place on")),
        ("exceptTo", Message(da: "til og med, hvis det er flere dage", en: "through, if it is several days")),
        ("exceptNote", Message(da: "Hvorfor?", en: "Why?")),
    ]

    /// What sentences of times are made of, in the grammar of `ScheduleSentence`.
    private static let sentences: [(key: StaticString, text: Message)] = [
        (
            "weekdays",
            Message(
                da: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
                en: "monday tuesday wednesday thursday friday saturday sunday")
        ),
        ("ordinals", Message(da: "første anden tredje fjerde sidste", en: "first second third fourth last")),
        ("and", Message(da: "og", en: "and")), ("through", Message(da: "til", en: "to")),
        ("daily", Message(da: "hver dag", en: "every day")),
        ("repeat_weekly", Message(da: "{days}", en: "{days}")),
        ("repeat_odd", Message(da: "{days} i ulige uger", en: "{days} in odd weeks")),
        ("repeat_even", Message(da: "{days} i lige uger", en: "{days} in even weeks")),
        ("repeat_second", Message(da: "hver anden {days}", en: "{days} every other week")),
        ("repeat_monthly", Message(da: "{nth} {days} i måneden", en: "{nth} {days} of the month")),
        ("at", Message(da: "kl.", en: "at")), ("clockMark", Message(da: ".", en: ":")),
        ("from", Message(da: "fra", en: "from")), ("until", Message(da: "til", en: "until")),
    ]
}
