package import DocumentParsing

/// How values of one Swift type are written in front matter, and how they are read.
package struct ValueType<Value: Sendable>: Sendable {
    /// For the field reference, editors and messages.
    package let shape: ValueShape
    /// Reads a node into the value that is there already: a translation adds to it, anything else replaces it.
    package let decode: @Sendable (YAMLNode, inout Value?, inout DecodingContext) -> Void

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
