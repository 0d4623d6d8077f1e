import CatalogModel
import DocumentParsing

/// How values of one Swift type are written in front matter, and how they are read.
struct ValueType<Value: Sendable>: Sendable {
    /// For the field reference, editors and messages.
    let shape: ValueShape
    /// Reads a node into the value that is there already: a translation adds to it, anything else replaces it.
    let decode: @Sendable (YAMLNode, inout Value?, inout DecodingContext) -> Void

    init(
        _ shape: ValueShape,
        decode: @escaping @Sendable (YAMLNode, inout Value?, inout DecodingContext) -> Void
    ) {
        self.shape = shape
        self.decode = decode
    }

    /// A value that is read afresh and that no translation touches.
    init(_ shape: ValueShape, read: @escaping @Sendable (YAMLNode, inout DecodingContext) -> Value?) {
        self.init(shape) { node, value, context in
            if let new = read(node, &context) { value = new }
        }
    }
}

/// What may be written for a value.
indirect enum ValueShape: Sendable {
    /// At most so many Unicode scalars.
    case text(maximum: Int, isTranslatable: Bool)
    case number(ClosedRange<Int>)
    case date
    case time
    case choice([String])
    case term(Vocabulary.Name)
    /// The id of an entry, or `kind/id` where kinds mix.
    case reference([EntryKind])
    /// A text with a form of its own, and an example of it.
    case pattern(name: String, example: String)
    case schedule
    case list(ValueShape)
    case record([FieldDescription])
    case either([ValueShape])

    /// Whether a translation may hold the value or a part of it.
    var isTranslatable: Bool {
        switch self {
        case .text(_, let isTranslatable): isTranslatable
        case .list(let element): element.isTranslatable
        case .record(let fields): fields.contains { $0.shape.isTranslatable }
        case .either(let shapes): shapes.contains(where: \.isTranslatable)
        default: false
        }
    }
}
