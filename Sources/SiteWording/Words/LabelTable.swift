/// What each case of an enumeration is called in one language.
package struct LabelTable<Value: Hashable & Sendable>: Sendable {
    private let labels: [Value: String]

    init(_ labels: [Value: String]) {
        self.labels = labels
    }

    /// The label of a case: a language that was loaded without problems has one for each.
    package subscript(value: Value) -> String { labels[value] ?? "" }

    package subscript(value: Value?) -> String? { value.map { self[$0] } }

    package subscript(values: [Value]) -> [String] { values.map { self[$0] } }
}
