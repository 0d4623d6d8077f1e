/// Texts as XML 1.0 has them: what would be read as a mark is written by its name, and characters that XML forbids are left out.
enum XMLText {
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 16)
        append(text.utf8, to: &escaped)
        return String(decoding: escaped, as: UTF8.self)
    }

    static func append(_ bytes: some Sequence<UInt8>, to escaped: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): escaped += "&amp;".utf8
            case UInt8(ascii: "<"): escaped += "&lt;".utf8
            case UInt8(ascii: ">"): escaped += "&gt;".utf8
            case UInt8(ascii: "\""): escaped += "&quot;".utf8
            case UInt8(ascii: "'"): escaped += "&apos;".utf8
            case 0x09, 0x0A, 0x0D: escaped.append(byte)
            case 0..<0x20, 0x7F: break
            default: escaped.append(byte)
            }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || "&<>\"'".utf8.contains(byte)
    }
}
