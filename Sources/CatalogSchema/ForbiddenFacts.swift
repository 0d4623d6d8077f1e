import CatalogModel
import Diagnostics

/// What must never stand in the catalog about people: the facts that the authorities and the field count as private.
///
/// The schema has no field for them; these are the words under which editors look for one.
enum ForbiddenFacts {
    /// What kind of fact a key asks for, where it is one that nobody may share.
    static func fact(_ key: String, of kind: EntryKind?) -> Message? {
        let word = NearMiss.fold(key)
        if let fact = everywhere.first(where: { $0.words.contains(word) }) { return fact.name }
        guard kind == .contact else { return nil }
        return ofPersons.first { $0.words.contains(word) }?.name
    }

    private struct Fact {
        let name: Message
        let words: Set<[UInt8]>

        init(da: String, en: String, _ words: [String]) {
            name = Message(da: da, en: en)
            self.words = Set(words.map(NearMiss.fold))
        }
    }

    private static let everywhere = [
        Fact(
            da: "etnisk baggrund eller nationalitet", en: "ethnic background or nationality",
            [
                "nationalitet", "nationality", "etnicitet", "etnisk_baggrund", "ethnicity",
                "ethnic_background",
                "oprindelse", "hjemland", "fødeland", "country_of_origin", "statsborgerskab", "citizenship",
                "race",
            ]),
        Fact(
            da: "religion eller overbevisning", en: "religion or belief",
            [
                "religion", "tro", "trosretning", "faith", "belief", "overbevisning", "parti",
                "politisk_parti",
                "political_party", "politics", "politik",
            ]),
        Fact(
            da: "medlemskab af en fagforening", en: "membership of a trade union",
            ["fagforening", "trade_union", "union"]),
        Fact(
            da: "helbred", en: "health",
            ["helbred", "sygdom", "illness", "diagnose", "diagnosis", "medicin"]),
        Fact(
            da: "seksuelle forhold", en: "sexual matters",
            ["seksualitet", "sexuality", "seksuel_orientering", "sexual_orientation"]),
        Fact(
            da: "strafbare eller sociale forhold", en: "criminal or social matters",
            [
                "straffeattest", "criminal_record", "straf", "dom", "sociale_forhold", "social_matters",
                "sagsnummer", "opholdsgrundlag", "opholdsstatus", "residence_status", "legal_status",
            ]),
        Fact(
            da: "et personnummer", en: "an identification number",
            [
                "cpr", "cpr_nummer", "cpr_nr", "personnummer", "personal_number", "pasnummer", "passport",
                "id_nummer",
            ]),
        Fact(
            da: "økonomi", en: "finances",
            [
                "økonomi", "finances", "indkomst", "income", "gæld", "debt", "løn", "konto", "kontonummer",
                "ydelse",
            ]),
        Fact(
            da: "fødselsdag", en: "the day of birth",
            ["fødselsdag", "fødselsdato", "født", "birthday", "birth_date", "date_of_birth", "born"]),
    ]

    /// Elsewhere these words ask for something else: an activity has ages, a place an address.
    private static let ofPersons = [
        Fact(
            da: "familieforhold", en: "family matters",
            [
                "familie", "family", "antal_børn", "number_of_children", "ægteskab", "civilstand",
                "marital_status", "ægtefælle", "spouse",
            ]),
        Fact(
            da: "en persons adresse", en: "a person's address",
            ["adresse", "address", "street", "gade", "vej", "postcode", "postnummer", "city", "bopæl"]),
        Fact(
            da: "en persons helbred", en: "a person's health",
            ["health", "handicap", "disability", "sundhed"]),
        Fact(
            da: "en persons alder, køn eller børn", en: "a person's age, sex or children",
            ["alder", "age", "ages", "køn", "sex", "gender", "børn", "children"]),
    ]
}
