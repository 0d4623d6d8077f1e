/// Walks over the objects of a PDF document (ISO 32000) without making a tree of them.
///
/// What is compressed is looked into as far as `Inflater` allows; pictures inside a document are passed over.
struct PDFScan {
    /// In bytes, of all that is inflated in one document.
    private static let room = 8 * 1024 * 1024
    /// How far before a stream its dictionary begins at most.
    private static let dictionaryLength = 4096

    /// The names of all dictionaries, without the slash and with `#61` decoded.
    private(set) var names: Set<String> = []
    /// The words of pages and properties.
    private(set) var texts: [[UInt8]] = []
    /// What follows `OpenAction`.
    private(set) var openActions: [[UInt8]] = []

    init(_ bytes: [UInt8]) {
        var room = Self.room
        var position = 0
        while position < bytes.count {
            let start = Self.next("stream", in: bytes, from: position) ?? bytes.count
            take(bytes[position..<start], withNames: true)
            guard start < bytes.count else { break }
            let end = Self.next("endstream", in: bytes, from: start + 6) ?? bytes.count
            let dictionary = bytes[max(position, start - Self.dictionaryLength)..<start]
            takeStream(bytes[min(start + 6, end)..<end], dictionary, &room)
            position = min(end + 9, bytes.count)
        }
    }

    private mutating func takeStream(
        _ data: ArraySlice<UInt8>, _ dictionary: ArraySlice<UInt8>, _ room: inout Int
    ) {
        let own = dictionary[(Self.last("obj", in: dictionary) ?? dictionary.startIndex)...]
        guard Self.next("/Image", in: Array(own), from: 0) == nil else { return }
        let content = data.drop { $0 == 0x0D || $0 == 0x0A }
        var inflated = Inflater.inflate(content, limit: min(Inflater.limit, room))
        room -= inflated.count
        if inflated.isEmpty { inflated = Array(content.prefix(Inflater.limit)) }
        let isObjects = Self.next("/ObjStm", in: Array(own), from: 0) != nil
        if Self.next("<?xpacket", in: inflated, from: 0) != nil
            || Self.next("<x:xmpmeta", in: inflated, from: 0) != nil
        {
            texts.append(inflated)
        } else {
            take(inflated[...], withNames: isObjects)
        }
    }

    /// Reads names and strings.
    ///
    /// Strings with nothing but numbers between them are parts of one word.
    private mutating func take(_ bytes: ArraySlice<UInt8>, withNames: Bool) {
        var words: [UInt8] = []
        var position = bytes.startIndex
        while position < bytes.endIndex {
            switch bytes[position] {
            case UInt8(ascii: "("):
                words += PDFString.plain(PDFString.literal(in: bytes, &position))
            case UInt8(ascii: "<")
            where position + 1 < bytes.endIndex && bytes[position + 1] != UInt8(ascii: "<"):
                words += PDFString.plain(PDFString.hexadecimal(in: bytes, &position))
            case UInt8(ascii: "/") where withNames:
                takeName(in: bytes, &position)
            case let byte:
                // An operator or a key between two strings parts them, numbers do not.
                if byte.isPDFLetter, let last = words.last, last != 0x20 { words.append(0x20) }
                position += 1
            }
        }
        if !words.isEmpty { texts.append(words) }
    }

    private mutating func takeName(in bytes: ArraySlice<UInt8>, _ position: inout Int) {
        var name: [UInt8] = []
        position += 1
        while position < bytes.endIndex, bytes[position].isRegular, name.count < 40 {
            if bytes[position] == UInt8(ascii: "#"), position + 2 < bytes.endIndex,
                let high = bytes[position + 1].hexDigit, let low = bytes[position + 2].hexDigit
            {
                name.append(high << 4 | low)
                position += 3
            } else {
                name.append(bytes[position])
                position += 1
            }
        }
        let text = String(decoding: name, as: UTF8.self)
        if text == "OpenAction" { openActions.append(Array(bytes[position...].prefix(80))) }
        names.insert(text)
    }

    private static func next(_ word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        word.withUTF8Buffer { word in
            guard let first = word.first, bytes.count >= word.count else { return nil }
            var index = start
            while index + word.count <= bytes.count {
                if bytes[index] == first, bytes[index..<(index + word.count)].elementsEqual(word) {
                    return index
                }
                index += 1
            }
            return nil
        }
    }

    private static func last(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        word.withUTF8Buffer { word in
            var index = bytes.endIndex - word.count
            while index >= bytes.startIndex {
                if bytes[index..<(index + word.count)].elementsEqual(word) { return index }
                index -= 1
            }
            return nil
        }
    }
}

/// The two ways in which a PDF document writes a text.
private enum PDFString {
    /// `(010190\0551234)`: brackets in pairs, backslashes before what is written otherwise.
    static func literal(in bytes: ArraySlice<UInt8>, _ position: inout Int) -> [UInt8] {
        var text: [UInt8] = []
        var depth = 0
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\\"):
                if let character = escaped(in: bytes, &position) { text.append(character) }
                continue
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return text }
            default: break
            }
            if depth > 1 || byte != UInt8(ascii: "(") { text.append(byte) }
        }
        return text
    }

    /// A text of two bytes for each letter, which says so with its first two (ISO 32000, 7.9.2.2), as UTF-8.
    static func plain(_ text: [UInt8]) -> [UInt8] {
        guard text.starts(with: [0xFE, 0xFF]) else { return text }
        let units = stride(from: 2, to: text.count - 1, by: 2).map {
            UInt16(text[$0]) << 8 | UInt16(text[$0 + 1])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func escaped(in bytes: ArraySlice<UInt8>, _ position: inout Int) -> UInt8? {
        let digits = bytes[position...].prefix(3).prefix { (0x30...0x37).contains($0) }
        if !digits.isEmpty {
            position += digits.count
            return UInt8(truncatingIfNeeded: digits.reduce(0) { $0 << 3 | Int($1 - 0x30) })
        }
        guard position < bytes.endIndex else { return nil }
        let byte = bytes[position]
        position += 1
        // A backslash at the end of a line joins the two.
        if byte == 0x0A || byte == 0x0D { return nil }
        return "nrtbf".utf8.contains(byte) ? 0x20 : byte
    }

    /// Pairs of digits, as in `<3031>`.
    static func hexadecimal(in bytes: ArraySlice<UInt8>, _ position: inout Int) -> [UInt8] {
        var digits: [UInt8] = []
        position += 1
        while position < bytes.endIndex, bytes[position] != UInt8(ascii: ">") {
            guard let digit = bytes[position].hexDigit else {
                guard bytes[position] <= 0x20 else { return [] }
                position += 1
                continue
            }
            digits.append(digit)
            position += 1
        }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x57
        default: nil
        }
    }

    /// Whether a name goes on with it.
    fileprivate var isRegular: Bool { self > 0x20 && self != 0x7F && !"()<>[]{}/%".utf8.contains(self) }

    fileprivate var isPDFLetter: Bool { (self | 0x20) &- 0x61 < 26 || self == UInt8(ascii: "/") }
}
