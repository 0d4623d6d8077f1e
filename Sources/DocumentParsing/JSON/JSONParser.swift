/// Reads a JSON text (RFC 8259), in time linear in its length.
///
/// Lists and objects may be nested 32 deep: what is deeper is a fault, so that no text can use up the stack.
package struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0

    private static let deepest = 32

    /// - Throws: where the text is no JSON.
    package static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
        var parser = JSONParser(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
        let node = try parser.value(depth: 0)
        parser.skipBlanks()
        guard parser.position == bytes.count else { throw parser.fault }
        return node
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var fault: JSONFault { JSONFault(offset: position) }
    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
        skipBlanks()
        guard depth < Self.deepest, let first = next else { throw fault }
        switch first {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true")
        case UInt8(ascii: "f"): return try word("false")
        case UInt8(ascii: "n"): return try word("null")
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) -> JSONNode {
        for byte in word.description.utf8 {
            guard take(byte) else { throw fault }
        }
        return .word
    }

    private mutating func array(_ depth: Int) throws(JSONFault) -> JSONNode {
        position += 1
        var elements: [JSONNode] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .array([]) }
        while true {
            elements.append(try value(depth: depth + 1))
            skipBlanks()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw fault }
        }
    }

    private mutating func object(_ depth: Int) throws(JSONFault) -> JSONNode {
        position += 1
        var members: [(key: String, value: JSONNode)] = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object([]) }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw fault }
            let key = try text()
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw fault }
            members.append((key, try value(depth: depth + 1)))
            skipBlanks()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw fault }
        }
    }

    /// A number in decimals, which has to be finite.
    private mutating func number() throws(JSONFault) -> Double {
        let start = position
        while let byte = next, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
        guard position > start, position - start <= 40,
            bytes[start] == UInt8(ascii: "-") || (0x30...0x39).contains(bytes[start]),
            let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)), number.isFinite
        else {
            position = start
            throw fault
        }
        return number
    }

    private mutating func text() throws(JSONFault) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let valid = String(validating: text, as: UTF8.self) else { throw fault }
                return valid
            case UInt8(ascii: "\\"): text += String(try escape()).utf8
            case 0..<0x20: throw fault
            default:
                text.append(byte)
                position += 1
            }
        }
        throw fault
    }

    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        position += 1
        guard let kind = next else { throw fault }
        position += 1
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(kind)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try escapedScalar()
        default:
            position -= 1
            throw fault
        }
    }

    /// Four hexadecimal digits, or twice four where the scalar needs them (UTF-16).
    private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw fault }
        let second = try unit()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault }
        return scalar
    }

    private mutating func unit() throws(JSONFault) -> UInt32 {
        guard position + 4 <= bytes.count,
            bytes[position..<position + 4].allSatisfy({
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
            }),
            let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw fault }
        position += 4
        return unit
    }
}
