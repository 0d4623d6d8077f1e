package import CatalogModel

extension LanguageCode {
    /// What the language is called in English, for those that sites are translated into.
    package var englishName: String? {
        [
            "da": "Danish", "en": "English", "ar": "Arabic", "uk": "Ukrainian", "fa": "Persian",
            "ti": "Tigrinya",
            "so": "Somali", "tr": "Turkish", "pl": "Polish", "de": "German",
        ][code]
    }

    /// The code of a language that somebody called by its Danish or English name, or by its own.
    package static func code(called name: String) -> String? { codes[name.lowercased()] }

    /// `pt-BR` as `pt-br`: codes are written in lower case here.
    static func code(inCapitals text: String) -> String? {
        let lowered = text.lowercased()
        return lowered != text && isWellFormed(lowered) && (lowered.contains("-") || lowered.utf8.count == 2)
            ? lowered : nil
    }

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for line in names.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for name in words.dropFirst() { codes[name] = words[0] }
        }
        return codes
    }()

    /// A code of ISO 639 and its names, a language in each line.
    private static let names = """
        am amharisk amharic
        ar arabisk arabic العربية
        az aserbajdsjansk azerbaijani
        be hviderussisk belarusisk belarusian
        bg bulgarsk bulgarian
        bn bengali bengalsk bangla
        bs bosnisk bosnian
        ckb sorani centralkurdisk
        cs tjekkisk czech
        da dansk danish dk
        de tysk german deutsch
        dsl tegnsprog
        el græsk greek
        en engelsk english gb
        es spansk spanish español
        et estisk estonian
        fa persisk farsi persian فارسی
        fi finsk finnish
        fo færøsk faroese
        fr fransk french français
        hi hindi
        hr kroatisk croatian
        hu ungarsk hungarian
        hy armensk armenian
        id indonesisk indonesian
        is islandsk icelandic
        it italiensk italian italiano
        ja japansk japanese
        ka georgisk georgian
        kl grønlandsk greenlandic
        kmr kurmanji nordkurdisk
        ko koreansk korean
        ku kurdisk kurdish
        ln lingala
        lt litauisk lithuanian
        lv lettisk latvian
        mk makedonsk macedonian
        ms malajisk malay
        my burmesisk burmese
        nb norsk norwegian bokmål
        ne nepali nepalesisk nepalese
        nl hollandsk nederlandsk dutch
        om oromo oromiffa
        pa punjabi panjabi
        pl polsk polish polski
        prs dari
        ps pashto pashtu
        pt portugisisk portuguese português
        rn kirundi rundi
        ro rumænsk romanian moldovisk
        ru russisk russian
        rw kinyarwanda
        sk slovakisk slovak
        sl slovensk slovenian
        so somali somalisk
        sq albansk albanian
        sr serbisk serbian
        sv svensk swedish
        sw swahili
        ta tamil tamilsk
        th thai thailandsk
        ti tigrinya tigrinja tigrigna
        tl tagalog filippinsk filipino
        tr tyrkisk turkish türkçe
        uk ukrainsk ukrainian ua
        ur urdu
        uz usbekisk uzbek
        vi vietnamesisk vietnamese
        yo yoruba
        zh kinesisk chinese mandarin
        """
}
