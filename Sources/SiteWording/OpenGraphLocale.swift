package import CatalogModel

/// Languages in the form of the Open Graph protocol, `language_TERRITORY`, which its readers know no other than.
package enum OpenGraphLocale {
    /// None where the language has no code there.
    package static func code(of language: LanguageCode) -> String? { table[language.code] }

    private static let table = [
        "da": "da_DK", "en": "en_GB", "ar": "ar_AR", "uk": "uk_UA", "fa": "fa_IR", "ti": "ti_ET",
        "so": "so_SO", "tr": "tr_TR", "pl": "pl_PL", "ku": "ku_TR", "ckb": "cb_IQ", "ps": "ps_AF",
        "ur": "ur_PK", "ru": "ru_RU", "ro": "ro_RO", "de": "de_DE", "fr": "fr_FR", "es": "es_ES",
        "sv": "sv_SE", "no": "nb_NO", "vi": "vi_VN", "th": "th_TH", "zh": "zh_CN", "bs": "bs_BA",
        "sq": "sq_AL", "am": "am_ET", "sw": "sw_KE", "lt": "lt_LT", "bg": "bg_BG", "ta": "ta_IN",
        "hi": "hi_IN", "is": "is_IS", "nl": "nl_NL",
    ]
}
