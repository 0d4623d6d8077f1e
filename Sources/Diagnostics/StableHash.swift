/// FNV-1a with 64 bits (Fowler, Noll, Vo): the same bytes give the same number on every machine and in every run.
///
/// Fingerprints that are stored, names of files and numbers of texts are made with it; nothing here may change.
package struct StableHash: Sendable {
    @usableFromInline package var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inlinable package init() {}

    /// One that was made before.
    @inlinable package init(value: UInt64) { self.value = value }

    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { for byte in bytes { append(byte) } }

    package mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    package mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    package mutating func append(_ text: String.UTF8View) {
        let isDone: Void? = text.withContiguousStorageIfAvailable { append($0) }
        if isDone == nil { for byte in text { append(byte) } }
    }

    package mutating func append(_ bytes: UnsafeRawBufferPointer) { for byte in bytes { append(byte) } }

    /// Any other bytes; it takes longer, since other modules call this without knowing what they are.
    package mutating func append(_ bytes: some Sequence<UInt8>) {
        let isDone: Void? = bytes.withContiguousStorageIfAvailable { append($0) }
        if isDone == nil { for byte in bytes { append(byte) } }
    }

    /// Adds a part and a zero byte, which keeps `ab`, `c` apart from `a`, `bc`.
    package mutating func add(_ part: String.UTF8View) {
        append(part)
        append(0 as UInt8)
    }

    /// The same for bytes.
    package mutating func add(_ part: [UInt8]) {
        append(part)
        append(0 as UInt8)
    }

    /// 16 hexadecimal digits.
    package var text: String { padded(String(value, radix: 16), to: 16) }

    /// 5 digits and small letters: enough for the name of a file beside which another of the same name is unlikely.
    package var shortText: String { padded(String(value % 60_466_176, radix: 36), to: 5) }

    private func padded(_ digits: String, to length: Int) -> String {
        String(repeating: "0", count: length - digits.utf8.count) + digits
    }
}
