/// A folded written form with the records that it leads to.
struct Term: Sendable {
    let text: String
    /// The number of scalars at its beginning that all forms of its word have in common.
    var stemLength: Int
    /// In the order of the records' numbers.
    var postings: [Posting]

    /// One record that a term leads to, packed into 4 bytes: a site has a hundred of them for each record.
    struct Posting: Sendable {
        private let bits: UInt32

        /// `record` is below 2^27, `level` from 1 to 15.
        init(record: Int, level: UInt8, isOfText: Bool = false) {
            bits = UInt32(record) << 5 | UInt32(level) << 1 | (isOfText ? 1 : 0)
        }

        var record: Int { Int(bits >> 5) }
        /// 1 to 15: how much the record is about the word.
        var level: UInt8 { UInt8(bits >> 1 & 15) }
        /// Whether the word stands only in the record's text.
        var isOfText: Bool { bits & 1 == 1 }
    }
}

/// Where in a record a word stands, and what it counts there.
enum SearchField: UInt8, CaseIterable, Sendable {
    case title
    /// The title in the site's main language, other names and short names.
    case otherTitle
    /// The words for what the record is filed under.
    case label
    /// Names of places and associations.
    case detail
    /// What people type for it, by `vocabulary/synonyms.yml`.
    case synonym
    /// Of these what has several words, none of which says it all.
    case phrase
    case summary
    case body

    /// What a word counts for standing in the field at all.
    var weight: Double {
        switch self {
        case .title: 3
        case .otherTitle: 2.2
        case .label, .synonym: 1.8
        case .detail: 1.2
        case .phrase: 1
        case .summary, .body: 0
        }
    }

    /// How many times a word of the field counts among those of the text.
    var frequency: Double {
        switch self {
        case .summary: 2
        case .body: 1
        default: 0
        }
    }

    /// Whether a word there brings its synonyms along; a word in passing does not.
    var triggersSynonyms: Bool { self != .body && self != .synonym && self != .phrase }
}
