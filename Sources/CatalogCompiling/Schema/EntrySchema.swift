import CatalogModel
import Diagnostics
import DocumentParsing

/// A kind of entry whose fields are known: the one place from which decoding, checking and messages are made.
protocol SchematicEntry: CatalogEntry {
    static var schema: Schema<Self> { get }

    /// What a single field cannot tell: the fields that belong together.
    func check(_ members: [YAMLMember], _ context: inout DecodingContext)
}

extension SchematicEntry {
    func check(_ members: [YAMLMember], _ context: inout DecodingContext) {}

    /// The fields of `own`, and those that every kind has.
    static func fields(_ own: [SchemaField<Self>]) -> Schema<Self> {
        let keys = Set(own.map(\.description.key))
        return Schema(own + commonFields.filter { !keys.contains($0.description.key) })
    }

    private static var commonFields: [SchemaField<Self>] {
        [
            .field("summary", \.common.summary, .localized(160), da: "resumé", en: "summary"),
            .field("image", \.common.image, .picture, da: "billede", en: "image"),
            .field("status", \.common.status, .choice(), da: "status", en: "status"),
            .field("verified", \.common.verified, .pastDate, da: "bekræftet", en: "verified"),
            .field("verified_by", \.common.verifiedBy, .text(80), da: "bekræftet af", en: "verified by"),
            .field(
                "verified_how", \.common.verifiedHow, .choice(), da: "bekræftet hvordan", en: "verified how"),
            .field("aliases", \.common.aliases, .list(of: .entryID), da: "gamle navne", en: "former ids"),
            .field("allow", \.common.allowed, .allowances, da: "tillad", en: "allow"),
        ]
    }
}

extension ValueType where Value == String {
    /// An id: 1 to 80 lower-case ASCII letters, digits and hyphens.
    static let entryID = pattern(
        "et id", example: "sprogcafe-paa-trekanten", code: .invalidID, form: .entryID, EntryKey.isWellFormed)
}

extension TextForm {
    /// A name of digits alone looks like a number.
    package static let entryID = TextForm("[a-z0-9-]{1,80}", numbers: 0...Int.max)
}

extension EntryKey {
    /// Whether the text may be an id: 1 to 80 lower-case ASCII letters, digits and hyphens.
    static func isWellFormed(_ id: String) -> Bool {
        (1...80).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                byte.isDigit || byte == UInt8(ascii: "-")
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            }
    }

    /// An id made from a text, the Danish letters written out and accents left out.
    static func id(from text: String) -> String {
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
            // Some systems write a letter and its ring or accent as two signs.
            case "\u{30A}" where id.last == UInt8(ascii: "a"): id.append(UInt8(ascii: "a"))
            case "\u{300}"..."\u{36F}": continue
            case "a"..."z", "0"..."9": id.append(UInt8(ascii: scalar))
            default: if let last = id.last, last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
            }
        }
        while id.last == UInt8(ascii: "-") { id.removeLast() }
        return String(decoding: id.prefix(80), as: UTF8.self)
    }
}
