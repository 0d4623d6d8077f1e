/// Ways to add bytes that leave the reference count of where they come from alone.
extension [UInt8] {
    mutating func append(copying bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    mutating func append(copying text: String.UTF8View) {
        let isCopied: Void? = text.withContiguousStorageIfAvailable { append(contentsOf: $0) }
        if isCopied == nil { append(contentsOf: text) }
    }
}
