/// The path of a request, decoded once and checked on bytes.
struct RequestPath: Hashable {
    /// Without the first slash: empty for the front page, ending in a slash for a folder.
    let text: String

    /// Nothing for an address that no page of a site can have: malformed, or trying to leave the site.
    init?(target: String) {
        guard let bytes = Self.decode(target.utf8), bytes.first == UInt8(ascii: "/") else { return nil }
        let path = bytes.dropFirst()
        var segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if segments.last?.isEmpty == true { segments.removeLast() }
        guard segments.allSatisfy(Self.isAllowed) else { return nil }
        guard let text = String(validating: path, as: UTF8.self) else { return nil }
        self.text = text
    }

    var isFolder: Bool { text.isEmpty || text.utf8.last == UInt8(ascii: "/") }

    /// The path as it is written in an address, everything unusual encoded.
    var encoded: String {
        let hexDigits = Array("0123456789ABCDEF".utf8)
        var bytes = [UInt8(ascii: "/")]
        for byte in text.utf8 {
            if Self.isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isAllowed(_ segment: some Collection<UInt8>) -> Bool {
        let isDots = segment.count <= 2 && segment.allSatisfy { $0 == UInt8(ascii: ".") }
        return !isDots && segment.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    private static func decode(_ target: String.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = target.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
