/// Walks over the tags of an XML file without making a tree of them.
struct XMLScan {
    /// A tag with its attributes as they are written, references to characters included.
    struct Tag {
        /// Lower case, without a prefix such as `svg:`.
        var name: String
        var attributes: [(name: String, value: String)] = []

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    enum Event {
        case tag(Tag)
        case text(String)
        /// What stands in `<![CDATA[…]]>`, in which nothing has a meaning.
        case data(String)
        case comment(String)
        /// `<!DOCTYPE …>` or `<?…?>`
        case declaration(String)
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The elements that are open, as they are written.
    private var open: [String] = []
    private var hasRoot = false
    private var isBroken = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next tag, text or declaration; none at the end, or where the file is broken.
    mutating func next() -> Event? {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                let text = take(upTo: bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count)
                let isBlank = text.utf8.allSatisfy { $0 <= 0x20 || $0 >= 0x80 }
                if hasRoot, open.isEmpty, !isBlank { isBroken = true }
                return .text(text)
            }
            if has("<!--") {
                return skip(past: "-->").map { .comment($0) }
            } else if has("<![CDATA[") {
                return skip(past: "]]>").map { .data($0) }
            } else if has("<?") {
                return skip(past: "?>").map { .declaration($0) }
            } else if has("<!") {
                return declaration().map { .declaration($0) }
            } else if has("</") {
                guard let end = skip(past: ">") else { return nil }
                guard close(end) else { return nil }
            } else {
                let start = position
                if let tag = tag() { return .tag(tag) }
                position = start
                return nil
            }
        }
        return nil
    }

    /// Whether everything was read, and every element that was opened is closed again.
    var isComplete: Bool { position == bytes.count && open.isEmpty && hasRoot && !isBroken }

    /// Takes `</name>`, which has to be the element that was opened last.
    private mutating func close(_ end: String) -> Bool {
        let name = String(Substring(end.utf8.dropFirst(2).dropLast().prefix { $0 > 0x20 }))
        guard open.popLast() == name else {
            isBroken = true
            return false
        }
        return true
    }

    /// Entities are declared between brackets, with tags' ends of their own.
    private mutating func declaration() -> String? {
        guard let text = skip(past: ">") else { return nil }
        let isOpen = text.utf8.contains(UInt8(ascii: "[")) && !text.utf8.contains(UInt8(ascii: "]"))
        return isOpen ? skip(past: "]>").map { text + $0 } : text
    }

    private mutating func tag() -> Tag? {
        position += 1
        if hasRoot, open.isEmpty { isBroken = true }
        hasRoot = true
        let written = name()
        if !Self.isName(written) { isBroken = true }
        var tag = Tag(name: written.afterColon.lowercased())
        var names: Set<String> = []
        while position < bytes.count {
            let start = position
            skipBlanks()
            if has("/>") {
                position += 2
                return tag
            }
            if has(">") {
                position += 1
                open.append(written)
                return tag
            }
            guard let attribute = attribute() else { return nil }
            let isApart = start < position - attribute.length
            if !names.insert(attribute.name).inserted || attribute.value.utf8.contains(UInt8(ascii: "<"))
                || !isApart
            {
                isBroken = true
            }
            tag.attributes.append((attribute.name, attribute.value))
        }
        return nil
    }

    /// Its length is that of all that is written for it.
    private mutating func attribute() -> (name: String, value: String, length: Int)? {
        let start = position
        let name = name()
        skipBlanks()
        guard !name.isEmpty, has("=") else { return nil }
        position += 1
        skipBlanks()
        guard position < bytes.count, "\"'".utf8.contains(bytes[position]) else { return nil }
        let quote = bytes[position]
        position += 1
        guard let end = bytes[position...].firstIndex(of: quote) else { return nil }
        let value = take(upTo: end)
        position += 1
        return (name, value, position - start)
    }

    /// What begins with a letter, or a character outside ASCII, of which nearly all may begin a name.
    private static func isName(_ text: String) -> Bool {
        text.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "_") || $0 >= 0x80 } ?? false
    }

    private mutating func name() -> String {
        let end = bytes[position...].firstIndex { $0 <= 0x20 || "=/>\"'<".utf8.contains($0) }
        return take(upTo: end ?? bytes.count)
    }

    private mutating func take(upTo end: Int) -> String {
        defer { position = end }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    /// What stands up to the end of `mark`; none where it does not come.
    private mutating func skip(past mark: StaticString) -> String? {
        let start = position
        while position < bytes.count {
            if has(mark) {
                position += mark.utf8CodeUnitCount
                return String(decoding: bytes[start..<position], as: UTF8.self)
            }
            position += 1
        }
        position = start
        return nil
    }

    private func has(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }
}

extension String {
    /// Without a prefix such as `xlink:`.
    var afterColon: String {
        utf8.lastIndex(of: UInt8(ascii: ":")).map { String(self[utf8.index(after: $0)...]) } ?? self
    }
}
