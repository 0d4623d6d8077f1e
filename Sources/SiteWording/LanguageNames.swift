package import CatalogModel

/// What languages are called in the languages of the site, and by themselves.
package enum LanguageNames {
    /// The name of `language` as readers of `reader` know it; its code where nobody gave it a name.
    package static func name(of language: LanguageCode, in reader: LanguageCode) -> String {
        guard let names = table[language.code] else { return language.code }
        let column = columns.firstIndex(of: reader.code) ?? 1
        return names[column]
    }

    /// What a language calls itself.
    package static func ownName(of language: LanguageCode) -> String {
        if let column = columns.firstIndex(of: language.code), let names = table[language.code] {
            return names[column]
        }
        return ownNames[language.code] ?? name(of: language, in: LanguageCode("en"))
    }

    private static let columns = ["da", "en", "ar", "uk", "fa", "ti"]

    private static let ownNames: [String: String] = [
        "so": "Soomaali", "tr": "Türkçe", "pl": "Polski", "ku": "Kurdî", "kmr": "Kurmancî",
        "ckb": "کوردیی ناوەندی",
        "ps": "پښتو", "prs": "دری", "pes": "فارسی", "ur": "اردو", "ru": "Русский", "ro": "Română",
        "de": "Deutsch",
        "fr": "Français", "es": "Español", "sv": "Svenska", "no": "Norsk", "vi": "Tiếng Việt", "th": "ไทย",
        "zh": "中文", "bs": "Bosanski", "sq": "Shqip", "am": "አማርኛ", "sw": "Kiswahili", "kl": "Kalaallisut",
        "lt": "Lietuvių", "bg": "Български", "ta": "தமிழ்", "hi": "हिन्दी", "is": "Íslenska", "nl": "Nederlands",
    ]

    /// Danish, English, Arabic, Ukrainian, Persian, Tigrinya.
    private static let table: [String: [String]] = [
        "da": ["dansk", "Danish", "الدنماركية", "данська", "دانمارکی", "ዳኒሽ"],
        "en": ["engelsk", "English", "الإنجليزية", "англійська", "انگلیسی", "እንግሊዝኛ"],
        "ar": ["arabisk", "Arabic", "العربية", "арабська", "عربی", "ዓረብኛ"],
        "uk": ["ukrainsk", "Ukrainian", "الأوكرانية", "українська", "اوکراینی", "ዩክሬንኛ"],
        "fa": ["persisk", "Persian", "الفارسية", "перська", "فارسی", "ፋርስኛ"],
        "pes": ["persisk", "Persian", "الفارسية", "перська", "فارسی", "ፋርስኛ"],
        "ti": ["tigrinya", "Tigrinya", "التغرينية", "тигринья", "تیگرینیا", "ትግርኛ"],
        "so": ["somali", "Somali", "الصومالية", "сомалійська", "سومالی", "ሶማልኛ"],
        "tr": ["tyrkisk", "Turkish", "التركية", "турецька", "ترکی", "ቱርክኛ"],
        "pl": ["polsk", "Polish", "البولندية", "польська", "لهستانی", "ፖላንድኛ"],
        "ku": ["kurdisk", "Kurdish", "الكردية", "курдська", "کردی", "ኩርድኛ"],
        "kmr": ["kurmanji", "Kurmanji", "الكرمانجية", "курманджі", "کرمانجی", "ኩርማንጂ"],
        "ckb": ["sorani", "Sorani", "السورانية", "сорані", "سورانی", "ሶራኒ"],
        "ps": ["pashto", "Pashto", "البشتو", "пушту", "پشتو", "ፓሽቶ"],
        "prs": ["dari", "Dari", "الدارية", "дарі", "دری", "ዳሪ"],
        "ur": ["urdu", "Urdu", "الأردية", "урду", "اردو", "ኡርዱ"],
        "ru": ["russisk", "Russian", "الروسية", "російська", "روسی", "ሩስኛ"],
        "ro": ["rumænsk", "Romanian", "الرومانية", "румунська", "رومانیایی", "ሩማንኛ"],
        "de": ["tysk", "German", "الألمانية", "німецька", "آلمانی", "ጀርመንኛ"],
        "fr": ["fransk", "French", "الفرنسية", "французька", "فرانسوی", "ፈረንሳይኛ"],
        "es": ["spansk", "Spanish", "الإسبانية", "іспанська", "اسپانیایی", "ስጳንኛ"],
        "sv": ["svensk", "Swedish", "السويدية", "шведська", "سوئدی", "ስዊድንኛ"],
        "no": ["norsk", "Norwegian", "النرويجية", "норвезька", "نروژی", "ኖርወይኛ"],
        "vi": ["vietnamesisk", "Vietnamese", "الفيتنامية", "вʼєтнамська", "ویتنامی", "ቬትናምኛ"],
        "th": ["thai", "Thai", "التايلاندية", "тайська", "تایلندی", "ታይኛ"],
        "zh": ["kinesisk", "Chinese", "الصينية", "китайська", "چینی", "ቻይንኛ"],
        "bs": ["bosnisk", "Bosnian", "البوسنية", "боснійська", "بوسنیایی", "ቦስንኛ"],
        "sq": ["albansk", "Albanian", "الألبانية", "албанська", "آلبانیایی", "ኣልባንኛ"],
        "am": ["amharisk", "Amharic", "الأمهرية", "амхарська", "امهری", "ኣምሓርኛ"],
        "sw": ["swahili", "Swahili", "السواحيلية", "суахілі", "سواحیلی", "ስዋሂሊ"],
        "kl": ["grønlandsk", "Greenlandic", "الغرينلاندية", "гренландська", "گرینلندی", "ግሪንላንድኛ"],
        "lt": ["litauisk", "Lithuanian", "الليتوانية", "литовська", "لیتوانیایی", "ሊትዌንኛ"],
        "bg": ["bulgarsk", "Bulgarian", "البلغارية", "болгарська", "بلغاری", "ቡልጋርኛ"],
        "ta": ["tamil", "Tamil", "التاميلية", "тамільська", "تامیلی", "ታሚልኛ"],
        "hi": ["hindi", "Hindi", "الهندية", "гінді", "هندی", "ሂንዲ"],
        "is": ["islandsk", "Icelandic", "الأيسلندية", "ісландська", "ایسلندی", "ኣይስላንድኛ"],
        "nl": ["hollandsk", "Dutch", "الهولندية", "нідерландська", "هلندی", "ሆላንድኛ"],
    ]
}
