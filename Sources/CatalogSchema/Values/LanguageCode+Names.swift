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

    /// The code of a language that somebody called by its Danish or English name.
    package static func code(called name: String) -> String? {
        let codes = [
            "dansk": "da", "danish": "da", "dk": "da", "engelsk": "en", "english": "en", "gb": "en",
            "arabisk": "ar",
            "arabic": "ar", "ukrainsk": "uk", "ukrainian": "uk", "ua": "uk", "persisk": "fa", "farsi": "fa",
            "persian": "fa", "tigrinya": "ti", "somali": "so", "somalisk": "so", "tyrkisk": "tr",
            "turkish": "tr",
            "polsk": "pl", "polish": "pl", "kurdisk": "ku", "kurdish": "ku", "dari": "prs", "pashto": "ps",
            "rumænsk": "ro", "romanian": "ro", "russisk": "ru", "russian": "ru", "tysk": "de", "german": "de",
            "fransk": "fr", "french": "fr", "spansk": "es", "spanish": "es",
        ]
        return codes[name.lowercased()]
    }
}
