/// What is known of some characters; those of Latin 1, which most texts are made of, are found without hashing.
struct ScalarTable<Value: Sendable>: Sendable {
    private let latin: [Value?]
    private let others: [Unicode.Scalar: Value]

    init(_ values: [Unicode.Scalar: Value]) {
        latin = (UInt8.min...UInt8.max).map { values[Unicode.Scalar($0)] }
        others = values
    }

    subscript(scalar: Unicode.Scalar) -> Value? {
        scalar.value < 256 ? latin[Int(scalar.value)] : others[scalar]
    }
}
