import CatalogModel

/// The words of one language for days and times.
///
/// They come from the generator and not from translators, so that a time is never lost in translation.
/// Placeholders stand in braces.
struct CalendarWords: Sendable {
    /// From Monday to Sunday, as in "every …".
    let weekdays: [String]
    /// From January to December, as after the day of the month.
    let months: [String]
    /// `{weekday} {day} {month}`.
    let dayAndMonth: String
    /// `{weekday} {day} {month} {year}`.
    let fullDate: String
    /// Between the last two of several.
    let and: String
    let separator: String
    /// `{days}`.
    let odd: String
    let even: String
    /// `{days}` and `{n}`.
    let everyNth: String
    /// `{n}` is an ordinal, `{day}` a weekday.
    let monthly: String
    /// First, second, third, fourth, last.
    let ordinals: [String]
    /// `{date}`.
    let from: String
    let until: String
    /// Between hour and minute.
    let timeSeparator: String

    static func words(for language: LanguageCode) -> CalendarWords {
        switch language.code {
        case "da": .danish
        case "ar": .arabic
        case "uk": .ukrainian
        case "fa": .persian
        case "ti": .tigrinya
        default: .english
        }
    }

    private static let danish = CalendarWords(
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        months: [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
            "november", "december",
        ],
        dayAndMonth: "{weekday} {day}. {month}", fullDate: "{weekday} {day}. {month} {year}", and: " og ",
        separator: ", ", odd: "{days} i ulige uger", even: "{days} i lige uger",
        everyNth: "{days} hver {n}. uge",
        monthly: "{n} {day} i måneden", ordinals: ["første", "anden", "tredje", "fjerde", "sidste"],
        from: "fra {date}", until: "til {date}", timeSeparator: ".")

    private static let english = CalendarWords(
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}", and: " and ",
        separator: ", ", odd: "{days} in odd weeks", even: "{days} in even weeks",
        everyNth: "{days} every {n} weeks",
        monthly: "{n} {day} of the month", ordinals: ["first", "second", "third", "fourth", "last"],
        from: "from {date}", until: "until {date}", timeSeparator: ":")

    private static let arabic = CalendarWords(
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}", and: " و",
        separator: "، ", odd: "{days} في الأسابيع الفردية", even: "{days} في الأسابيع الزوجية",
        everyNth: "{days} كل {n} أسابيع", monthly: "{day} {n} من كل شهر",
        ordinals: ["الأول", "الثاني", "الثالث", "الرابع", "الأخير"], from: "من {date}", until: "حتى {date}",
        timeSeparator: ":")

    private static let ukrainian = CalendarWords(
        weekdays: ["понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"],
        months: [
            "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
            "жовтня",
            "листопада", "грудня",
        ],
        dayAndMonth: "{weekday}, {day} {month}", fullDate: "{weekday}, {day} {month} {year} р.", and: " та ",
        separator: ", ", odd: "{days} непарного тижня", even: "{days} парного тижня",
        everyNth: "{days} раз на {n} тижні",
        // The ordinal is a number, because its ending would depend on the weekday's gender.
        monthly: "{day}, {n} раз у місяці", ordinals: ["1-й", "2-й", "3-й", "4-й", "останній"],
        from: "від {date}", until: "до {date}", timeSeparator: ":")

    private static let persian = CalendarWords(
        weekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
        months: [
            "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر",
            "دسامبر",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}", and: " و ",
        separator: "، ", odd: "{days} در هفته‌های فرد", even: "{days} در هفته‌های زوج",
        everyNth: "{days} هر {n} هفته یک بار", monthly: "{n} {day} هر ماه",
        ordinals: ["اولین", "دومین", "سومین", "چهارمین", "آخرین"], from: "از {date}", until: "تا {date}",
        timeSeparator: ":")

    private static let tigrinya = CalendarWords(
        weekdays: ["ሰኑይ", "ሠሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት"],
        months: [
            "ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ግንቦት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}", and: "ን ",
        separator: "፣ ", odd: "{days} ኣብ ዘይጽምዲ ቁጽሪ ዘለዎም ሰሙናት", even: "{days} ኣብ ጽምዲ ቁጽሪ ዘለዎም ሰሙናት",
        everyNth: "{days} ኣብ ነፍሲ ወከፍ {n} ሰሙናት", monthly: "{n} {day} ናይ ወርሒ",
        ordinals: ["ቀዳማይ", "ካልኣይ", "ሳልሳይ", "ራብዓይ", "ናይ መወዳእታ"], from: "ካብ {date}", until: "ክሳብ {date}",
        timeSeparator: ":")
}
