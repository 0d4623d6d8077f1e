/// Reads XML 1.0 as parts of workbooks have it: elements, attributes and texts in UTF-8, no document type, and no entities
/// but the five that every reader knows.
struct XMLEvents {
    enum Event: Equatable {
        /// An element begins; names are without their prefixes.
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    /// The XML is broken, or more than this reader takes.
    struct Refusal: Error {}

    private let bytes: [UInt8]
    private var position: Int
    private var open: [String] = []
    /// An element without content ends as soon as it has begun.
    private var endsNext = false
    private static let depthLimit = 64
    private static let attributeLimit = 200

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next event; none after the last element has ended.
    mutating func next() throws(Refusal) -> Event? {
        if endsNext {
            endsNext = false
            return .end(Self.local(open.removeLast()))
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                let text = try text()
                if open.isEmpty {
                    guard text.utf8.allSatisfy({ $0 <= 0x20 }) else { throw Refusal() }
                    continue
                }
                return .text(text)
            }
            if skip("<?") {
                try skipPast("?>")
            } else if skip("<!--") {
                try skipPast("-->")
            } else if skip("<![CDATA[") {
                guard !open.isEmpty else { throw Refusal() }
                let start = position
                try skipPast("]]>")
                return .text(String(decoding: bytes[start..<position - 3], as: UTF8.self))
            } else if skip("<!") {
                throw Refusal()
            } else if skip("</") {
                return try end()
            } else {
                return try start()
            }
        }
        guard open.isEmpty else { throw Refusal() }
        return nil
    }

    private mutating func start() throws(Refusal) -> Event {
        position += 1
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            guard position < bytes.count else { throw Refusal() }
            if skip("/>") {
                endsNext = true
                break
            }
            if skip(">") { break }
            guard attributes.count < Self.attributeLimit else { throw Refusal() }
            try readAttribute(into: &attributes)
        }
        guard open.count < Self.depthLimit else { throw Refusal() }
        open.append(name)
        return .start(Self.local(name), attributes)
    }

    private mutating func readAttribute(into attributes: inout [String: String]) throws(Refusal) {
        let name = try name()
        skipSpace()
        guard skip("=") else { throw Refusal() }
        skipSpace()
        guard position < bytes.count, let quote = [0x22, 0x27].first(where: { $0 == bytes[position] }) else {
            throw Refusal()
        }
        let start = position + 1
        guard let end = bytes[start...].firstIndex(of: quote) else { throw Refusal() }
        // `r:id` and `id` are two attributes; the one with a prefix keeps it.
        attributes[name] = try Self.resolved(bytes[start..<end])
        position = end + 1
    }

    private mutating func end() throws(Refusal) -> Event {
        let name = try name()
        skipSpace()
        guard skip(">"), open.last == name else { throw Refusal() }
        open.removeLast()
        return .end(Self.local(name))
    }

    private mutating func text() throws(Refusal) -> String {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { position = end }
        return try Self.resolved(bytes[position..<end])
    }

    private mutating func name() throws(Refusal) -> String {
        let end = bytes[position...].firstIndex { $0 <= 0x20 || "/>=<\"'&".utf8.contains($0) } ?? bytes.count
        guard end > position, end - position <= 255 else { throw Refusal() }
        defer { position = end }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        let end = position + text.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        let isThere = text.withUTF8Buffer { bytes[position..<end].elementsEqual($0) }
        if isThere { position = end }
        return isThere
    }

    private mutating func skipPast(_ text: StaticString) throws(Refusal) {
        while position < bytes.count {
            if skip(text) { return }
            position += 1
        }
        throw Refusal()
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }
}

// What stands for a character.
extension XMLEvents {
    private static func resolved(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            text += rest[..<start]
            guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
                throw Refusal()
            }
            guard let scalar = scalar(rest[(start + 1)..<end]) else { throw Refusal() }
            text += String(scalar).utf8
            rest = rest[(end + 1)...]
        }
        return String(decoding: text + rest, as: UTF8.self)
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case let name where name.utf8.starts(with: "#x".utf8):
            return UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
        case let name where name.utf8.starts(with: "#".utf8):
            return UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) }
        default: return nil
        }
    }
}
