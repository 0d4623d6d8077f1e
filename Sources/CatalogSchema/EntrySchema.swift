package import CatalogModel
package import Diagnostics
package import DocumentParsing

/// A kind of entry whose fields are known: the one place from which decoding, checking and messages are made.
package protocol SchematicEntry: CatalogEntry {
    static var schema: Schema<Self> { get }
    /// The kind in a word.
    static var noun: Message { get }
    /// The kind as the heading of a list.
    static var plural: Message { get }

    /// What the catalog has of the entry.
    associatedtype Published: CatalogedEntry = Self

    /// The entry without what may not be seen; of most kinds it is the entry itself.
    static func published(_ entry: Shared<Self>, by withholding: some Withholding) -> Shared<Published>

    /// What the main language's file says of the entry, or a translation: all fields, or those of `keys` (`Schema.write`).
    ///
    /// A requirement, so that it is compiled for each kind in this module.
    func fields(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember]

    /// What a single field cannot know: the fields that belong together.
    func check(_ members: [YAMLMember], _ context: inout DecodingContext)
}

extension SchematicEntry {
    /// The front matter of the main language's file, or of a translation.
    package func written(in translation: LanguageCode? = nil) -> [WrittenMember] {
        let members = fields(in: translation, only: nil)
        let state = common.translations.first { $0.language == translation }
        let block = state.flatMap { ValueType<TranslationState>.block.write($0, nil) }
        return members + (block.map { [WrittenMember("translation", $0)] } ?? [])
    }

    package func fields(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        Self.schema.write(self, translation: translation, only: keys)
    }

    package func check(_ members: [YAMLMember], _ context: inout DecodingContext) {}

    /// The fields of `own`, and those that every kind has.
    ///
    /// - Parameter common: where these lie; only the kind itself knows that it stores them.
    static func fields(
        _ own: [SchemaField<Self>], common: any WritableKeyPath<Self, CommonFields> & Sendable
    ) -> Schema<Self> {
        let keys = Set(own.map(\.description.key))
        let others = CommonFields.schemaFields.filter { !keys.contains($0.description.key) }
        return Schema(empty: Self(id: EntryID("")), own + others.map { $0.within(common) })
    }
}

extension CommonFields {
    fileprivate static var schemaFields: [SchemaField<CommonFields>] {
        describing + confirming + administering
    }

    private static var describing: [SchemaField<CommonFields>] {
        [
            .field("summary", \.summary, .localized(160), da: "resumé", en: "summary")
                .explained(
                    da: "Det vigtigste i én sætning på højst 160 tegn",
                    en: "The most important in one sentence of at most 160 characters"
                )
                .following("schema.org description"),
            .field("image", \.image, .picture, da: "billede", en: "image")
                .explained(
                    da: "Et billede: en fil i media, med billedtekst",
                    en: "A picture: a file in media, with a text for those who cannot see it"
                )
                .following("schema.org image"),
            .field("status", \.status, .choice(), da: "status", en: "status")
                .explained(
                    da:
                        "draft vises ingen steder, paused og ended vises med besked, archived uden kontaktdata",
                    en: "draft is on no page, paused and ended have a notice, archived has no contact data"
                )
                .following("HSDS service.status", "schema.org eventStatus"),
        ]
    }

    private static var confirming: [SchemaField<CommonFields>] {
        [
            .field("verified", \.verified, .pastDate, da: "bekræftet", en: "verified")
                .explained(
                    da: "Den dag, nogen sidst tjekkede, at det passer",
                    en: "The day on which somebody last made sure that it is right"
                )
                .following("HSDS service.assured_date"),
            .field("verified_by", \.verifiedBy, .text(80), da: "bekræftet af", en: "verified by")
                .explained(
                    da: "Hvem der tjekkede, som rolle eller initialer",
                    en: "Who made sure, by role or initials"
                )
                .following("HSDS service.assurer_email"),
            .field(
                "verified_how", \.verifiedHow, .choice(), da: "bekræftet hvordan", en: "verified how"
            )
            .explained(
                da: "Hvordan det blev tjekket, for eksempel phone eller visit",
                en: "How it was made sure of, for example phone or visit"),
            .field(
                "verified_fields", \.verifiedParts, .list(of: .choice()), da: "bekræftede dele",
                en: "verified fields"
            )
            .explained(
                da: "Hvad der blev tjekket, hvis det ikke var det hele, for eksempel [times, price]",
                en: "What was made sure of if it was not everything, for example [times, price]"
            )
            .following("HSDS metadata.field_name"),
            .field(
                "review_after", \.reviewAfter, .number(1...1095), da: "tjek efter", en: "review after"
            )
            .explained(
                da: "Efter hvor mange dage det skal tjekkes igen, hvis det er andet end normalt",
                en: "After how many days to make sure again, where it is other than usual"),
            .field("source", \.source, .url, da: "kilde", en: "source")
                .explained(
                    da: "Hvor oplysningerne kommer fra, med https:// foran",
                    en: "Where the information comes from, beginning with https://"
                )
                .following("schema.org isBasedOn"),
        ]
    }

    private static var administering: [SchemaField<CommonFields>] {
        [
            .field("aliases", \.aliases, .list(of: .entryID), da: "gamle navne", en: "former ids")
                .explained(
                    da: "Filens tidligere navne; gamle links fører hertil",
                    en: "Former names of the file; old links lead here"),
            .field("allow", \.allowed, .allowances, da: "tillad", en: "allow")
                .explained(
                    da: "Regler, der ikke gælder her, hver med en grund: {stale-entry: lukket om vinteren}",
                    en: "Rules that do not apply here, each with a reason: {stale-entry: closed in winter}"),
        ]
    }
}

extension ValueType where Value == String {
    /// An id: 1 to 80 lower-case ASCII letters, digits and hyphens.
    static let entryID = pattern(
        "et id", example: "sprogcafe-paa-trekanten", code: .invalidID, form: .entryID, EntryKey.isWellFormed)
}

extension TextForm {
    /// A name of nothing but digits looks like a number.
    package static let entryID = TextForm("[a-z0-9][a-z0-9-]{0,79}", numbers: 0...Int.max)
}

extension EntryKey {
    /// Whether the text may be an id: 1 to 80 lower-case ASCII letters, digits and hyphens, no hyphen first.
    ///
    /// Names of devices are none: Windows makes no file of them, whatever follows behind a dot.
    package static func isWellFormed(_ id: String) -> Bool {
        (1...80).contains(id.utf8.count) && id.utf8.first != UInt8(ascii: "-") && !devices.contains(id)
            && id.utf8.allSatisfy { byte in
                byte.isDigit || byte == UInt8(ascii: "-")
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            }
    }

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// An id made from a text, the Danish letters written out and accents left out.
    package static func id(from text: String) -> String {
        var id: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "æ", "ä": id += "ae".utf8
            case "ø", "ö": id += "oe".utf8
            case "å": id += "aa".utf8
            case "é", "è", "ê", "ë": id.append(UInt8(ascii: "e"))
            case "á", "à", "â": id.append(UInt8(ascii: "a"))
            case "í", "ì", "î", "ï": id.append(UInt8(ascii: "i"))
            case "ó", "ò", "ô": id.append(UInt8(ascii: "o"))
            case "ú", "ù", "û", "ü": id.append(UInt8(ascii: "u"))
            // Some systems write a letter and its ring or accent as two characters.
            case "\u{30A}" where id.last == UInt8(ascii: "a"): id.append(UInt8(ascii: "a"))
            case "\u{300}"..."\u{36F}": continue
            case "a"..."z", "0"..."9": id.append(UInt8(ascii: scalar))
            default: if let last = id.last, last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
            }
        }
        while id.last == UInt8(ascii: "-") { id.removeLast() }
        let made = String(decoding: id.prefix(80), as: UTF8.self)
        return devices.contains(made) ? made + "-1" : made
    }
}
