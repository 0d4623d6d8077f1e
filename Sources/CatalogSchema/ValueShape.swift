package import CatalogModel
package import Diagnostics

/// What may be written for a value.
package indirect enum ValueShape: Sendable {
    /// At most so many Unicode scalars.
    case text(maximum: Int, isTranslatable: Bool)
    case number(ClosedRange<Int>)
    case date
    case time
    case choice([Choice])
    case term(Vocabulary.Name)
    /// The id of an entry, or `kind/id` where kinds mix.
    case reference([EntryKind])
    /// A text with a form of its own, and an example of it.
    case pattern(name: String, example: String, form: TextForm? = nil)
    /// Latitude and longitude, `[57.03, 9.98]`.
    case coordinates
    case schedule
    case list(ValueShape)
    case record([FieldDescription])
    /// Named values whose names nobody can list beforehand: a network each, a language each.
    case members(key: ValueShape, value: ValueShape)
    case either([ValueShape])

    /// One of the values of an enumeration.
    package struct Choice: Sendable {
        /// As it is written in files.
        package let name: String
        /// What people call it; near misses know these words.
        package let label: Message
        /// What else they write for it.
        package var otherNames: [String] = []
    }

    /// Whether a translation may hold the value or a part of it.
    package var isTranslatable: Bool {
        switch self {
        case .text(_, let isTranslatable): isTranslatable
        case .list(let element): element.isTranslatable
        case .record(let fields): fields.contains { $0.shape.isTranslatable }
        case .either(let shapes): shapes.contains(where: \.isTranslatable)
        default: false
        }
    }
}
