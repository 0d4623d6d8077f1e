/// The addresses and titles in the HTML of a body, without entities and percent signs.
enum HTMLAttributes {
    /// What a number or a name can hide in; descriptions of pictures are in the plain text as well.
    private static let looked: [[UInt8]] = [" href", " title", " class"].map { Array($0.utf8) }

    /// Lends the value of each; in text libcmark writes quotes as entities, so `="` is only in tags.
    static func forEachValue(in html: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        html.withUnsafeBufferPointer { bytes in
            var offset = 1
            while offset + 1 < bytes.count {
                guard bytes[offset] == UInt8(ascii: "\""), bytes[offset - 1] == UInt8(ascii: "=") else {
                    offset += 1
                    continue
                }
                var end = offset + 1
                while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
                if end > offset + 1, isLooked(bytes, before: offset - 1) {
                    decoded(bytes[(offset + 1)..<end]).withUnsafeBufferPointer(body)
                }
                offset = end + 1
            }
        }
    }

    private static func isLooked(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        looked.contains { name in
            end >= name.count && bytes[(end - name.count)..<end].elementsEqual(name)
        }
    }

    private static let entities: [(written: [UInt8], meant: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
        (Array("&#x27;".utf8), UInt8(ascii: "'")),
    ]

    private static func decoded(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(value.count)
        var rest = value
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"),
                let entity = entities.first(where: { rest.starts(with: $0.written) })
            {
                result.append(entity.meant)
                rest = rest.dropFirst(entity.written.count)
            } else if byte == UInt8(ascii: "%"), let meant = percentEncoded(rest) {
                result.append(meant)
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private static func percentEncoded(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        let digits = rest.dropFirst().prefix(2).compactMap { digit -> UInt8? in
            switch digit {
            case 0x30...0x39: digit - 0x30
            case 0x41...0x46, 0x61...0x66: (digit | 0x20) - 0x57
            default: nil
            }
        }
        return digits.count == 2 ? digits[0] << 4 | digits[1] : nil
    }
}
