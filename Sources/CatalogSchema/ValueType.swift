package import CatalogModel
package import DocumentParsing

/// How values of one Swift type are written in front matter, and how they are read.
package struct ValueType<Value: Sendable>: Sendable {
    /// For the field reference, editors and messages.
    package let shape: ValueShape
    /// Reads a node into the value that is there already: a translation adds to it, anything else replaces it.
    package let decode: @Sendable (YAMLNode, inout Value?, inout DecodingContext) -> Void
    /// Writes the value in its simplest form, which reads as the same value: for the main language's file, or what a
    /// translation has of it; none where there is nothing to write.
    package let write: @Sendable (Value, LanguageCode?) -> WrittenValue?

    init(
        _ shape: ValueShape, write: @escaping @Sendable (Value, LanguageCode?) -> WrittenValue?,
        decode: @escaping @Sendable (YAMLNode, inout Value?, inout DecodingContext) -> Void
    ) {
        self.shape = shape
        self.decode = decode
        self.write = write
    }

    /// A value that is read afresh and that no translation touches.
    init(
        _ shape: ValueShape, write: @escaping @Sendable (Value) -> WrittenValue?,
        read: @escaping @Sendable (YAMLNode, inout DecodingContext) -> Value?
    ) {
        self.init(shape, write: { value, translation in translation == nil ? write(value) : nil }) {
            node, value, context in
            if let new = read(node, &context) { value = new }
        }
    }
}
