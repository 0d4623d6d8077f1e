import CatalogModel

extension CalendarWords {
    static let danish = CalendarWords(
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        months: [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
            "november", "december",
        ],
        dayAndMonth: "{weekday} {day}. {month}", fullDate: "{weekday} {day}. {month} {year}",
        day: "{day}. {month}", dayAndYear: "{day}. {month} {year}",
        list: ListWords(separator: ", ", and: " og "), odd: "{days} i ulige uger", even: "{days} i lige uger",
        everySecond: "{days} hver anden uge", everyFew: "{days} hver {n}. uge",
        monthly: "{n} {day} i måneden", ordinals: ["første", "anden", "tredje", "fjerde", "sidste"],
        from: "fra {date}", until: "til {date}", ended: "sluttede {date}", movedTo: "flyttet til {date}",
        timeSeparator: ".")

    static let english = CalendarWords(
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}",
        day: "{day} {month}", dayAndYear: "{day} {month} {year}",
        list: ListWords(separator: ", ", and: " and "), odd: "{days} in odd weeks",
        even: "{days} in even weeks", everySecond: "{days} every other week",
        everyFew: "{days} every {n} weeks", monthly: "{n} {day} of the month",
        ordinals: ["first", "second", "third", "fourth", "last"], from: "from {date}", until: "until {date}",
        ended: "ended {date}", movedTo: "moved to {date}", timeSeparator: ":")

    static let arabic = CalendarWords(
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
            "نوفمبر", "ديسمبر",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}",
        day: "{day} {month}", dayAndYear: "{day} {month} {year}",
        // Every item of an Arabic list has its "and".
        list: ListWords(separator: " و", and: " و"), comma: "، ", odd: "{days} في الأسابيع الفردية",
        even: "{days} في الأسابيع الزوجية", everySecond: "{days} كل أسبوعين",
        everyFew: "{days} كل {n} أسابيع",
        monthly: "{day} {n} من كل شهر", ordinals: ["الأول", "الثاني", "الثالث", "الرابع", "الأخير"],
        from: "من {date}", until: "حتى {date}", ended: "انتهى في {date}", movedTo: "نُقل إلى {date}",
        timeSeparator: ":")

    static let ukrainian = CalendarWords(
        weekdays: ["понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"],
        months: [
            "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
            "жовтня", "листопада", "грудня",
        ],
        dayAndMonth: "{weekday}, {day} {month}", fullDate: "{weekday}, {day} {month} {year} р.",
        day: "{day} {month}", dayAndYear: "{day} {month} {year} р.",
        list: ListWords(separator: ", ", and: " та "), odd: "{days} у непарні тижні",
        even: "{days} у парні тижні", everySecond: "{days} раз на два тижні",
        everyFew: "{days} раз на {n} тижні", everyMany: "{days} раз на {n} тижнів",
        monthly: "{n} {day} місяця", ordinals: ["перший", "другий", "третій", "четвертий", "останній"],
        feminineOrdinals: (
            [.wednesday, .friday, .saturday, .sunday], ["перша", "друга", "третя", "четверта", "остання"]
        ),
        from: "з {date}", until: "до {date}", ended: "завершилося {date}", movedTo: "перенесено на {date}",
        timeSeparator: ":")

    static let persian = CalendarWords(
        weekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
        months: [
            "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر",
            "دسامبر",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}",
        day: "{day} {month}", dayAndYear: "{day} {month} {year}",
        list: ListWords(separator: "، ", and: " و "), comma: "، ", odd: "{days} در هفته‌های فرد",
        even: "{days} در هفته‌های زوج", everySecond: "{days} یک هفته در میان",
        everyFew: "{days} هر {n} هفته یک بار", monthly: "{n} {day} هر ماه",
        ordinals: ["اولین", "دومین", "سومین", "چهارمین", "آخرین"], from: "از {date}", until: "تا {date}",
        ended: "در {date} پایان یافت", movedTo: "به {date} منتقل شد", timeSeparator: ":")

    static let tigrinya = CalendarWords(
        weekdays: ["ሰኑይ", "ሠሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት"],
        months: [
            "ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ግንቦት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ",
        ],
        dayAndMonth: "{weekday} {day} {month}", fullDate: "{weekday} {day} {month} {year}",
        day: "{day} {month}", dayAndYear: "{day} {month} {year}",
        // "And" is an ending of every item.
        list: ListWords(separator: "ን ", and: "ን ", end: "ን"), comma: "፣ ",
        odd: "{days} ኣብ ዘይጽምዲ ቁጽሪ ዘለዎም ሰሙናት",
        even: "{days} ኣብ ጽምዲ ቁጽሪ ዘለዎም ሰሙናት", everySecond: "{days} ኣብ ክልተ ሰሙን ሓደ ግዜ",
        everyFew: "{days} ኣብ {n} ሰሙን ሓደ ግዜ", monthly: "{n} {day} ናይ ወርሒ",
        ordinals: ["ቀዳማይ", "ካልኣይ", "ሳልሳይ", "ራብዓይ", "ናይ መወዳእታ"], from: "ካብ {date}", until: "ክሳብ {date}",
        ended: "ኣብ {date} ተወዲኡ", movedTo: "ናብ {date} ተሰጋጊሩ", timeSeparator: ":")
}
