/// A stretch of a file's bytes; what lies outside of it is none, so that no file can make a reader trap.
struct ByteView {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    var slice: ArraySlice<UInt8> { bytes }

    /// The byte at an offset from the start of the stretch.
    subscript(offset: Int) -> UInt8? {
        offset >= 0 && offset < count ? bytes[bytes.startIndex + offset] : nil
    }

    /// A part of the stretch, if it lies in it as a whole.
    func part(_ offset: Int, _ length: Int) -> ByteView? {
        guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { return nil }
        let start = bytes.startIndex + offset
        return ByteView(bytes[start..<start + length])
    }

    /// Everything from an offset on.
    func rest(from offset: Int) -> ByteView? { part(offset, count - offset) }

    /// An unsigned number of `length` bytes (at most 4), the highest first.
    func big(_ offset: Int, _ length: Int) -> Int? {
        part(offset, length)?.bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    /// An unsigned number of `length` bytes (at most 4), the lowest first.
    func little(_ offset: Int, _ length: Int) -> Int? {
        part(offset, length)?.bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    func has(_ expected: some Collection<UInt8>, at offset: Int = 0) -> Bool {
        part(offset, expected.count)?.bytes.elementsEqual(expected) ?? false
    }

    /// Whether an ASCII text stands anywhere in the stretch.
    func contains(_ text: StaticString) -> Bool { offset(of: text) != nil }

    /// Where an ASCII text stands first, from the start of the stretch.
    func offset(of text: StaticString) -> Int? {
        text.withUTF8Buffer { pattern in
            guard let first = pattern.first, count >= pattern.count else { return nil }
            let index = bytes.indices.dropLast(pattern.count - 1).first { index in
                bytes[index] == first && bytes[index..<index + pattern.count].elementsEqual(pattern)
            }
            return index.map { $0 - bytes.startIndex }
        }
    }

    /// Whether the two bytes stand together anywhere; looked for from the end.
    func endsSomewhere(with first: UInt8, _ second: UInt8) -> Bool {
        var index = bytes.endIndex - 2
        while index >= bytes.startIndex {
            if bytes[index] == first, bytes[index + 1] == second { return true }
            index -= 1
        }
        return false
    }
}
