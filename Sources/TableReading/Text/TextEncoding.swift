import Diagnostics

/// Finds out how a text is written in bytes: spreadsheets save as UTF-8, UTF-16 and Windows-1252, and rarely say so.
enum TextEncoding {
    /// The text as UTF-8 without byte order mark, and what was guessed.
    static func text(of bytes: [UInt8]) -> (text: [UInt8], remark: Message?) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (valid(Array(bytes.dropFirst(3))), nil) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (wide(bytes.dropFirst(2), isBigEndian: false), nil) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (wide(bytes.dropFirst(2), isBigEndian: true), nil) }
        let sample = bytes.prefix(400)
        if bytes.count > 3, sample.count(where: { $0 == 0 }) * 3 > sample.count {
            return (wide(bytes[...], isBigEndian: bytes[0] == 0), nil)
        }
        if String(validating: bytes, as: UTF8.self) != nil { return (bytes, nil) }
        return (
            western(bytes),
            Message(
                da: "filen er ikke UTF-8 og er læst som Windows-1252; se efter, om æ, ø og å er rigtige",
                en: "the file is not UTF-8 and was read as Windows-1252; see whether æ, ø and å are right")
        )
    }

    private static func valid(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private static func wide(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        let start = bytes.startIndex
        let units = stride(from: start, to: bytes.endIndex - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// As browsers read it (WHATWG Encoding Standard, windows-1252).
    private static func western(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append((0x80..<0xA0).contains(byte) ? marks[Int(byte - 0x80)] : Unicode.Scalar(byte))
        }
        return Array(String(text).utf8)
    }

    private static let marks: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
