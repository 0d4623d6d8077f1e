/// The tags of a template file with their attributes, as far as they are written there.
///
/// What Mustache puts in is left out, and so are comments. A partial may stand inside a tag, so attributes before the first
/// tag are read, too.
struct TemplateMarkup {
    struct Attribute {
        /// In lower case.
        let name: String
        /// What is written of the value; tags of Mustache are gone from it.
        let value: String
        let range: Range<Int>

        /// What stands between the tags of Mustache, of which each may show nothing.
        var pieces: [String] {
            value.utf8.split(separator: TemplateMarkup.gap, omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
        }
    }

    struct Tag {
        /// In lower case; empty for attributes of a tag that another file begins.
        let name: String
        let range: Range<Int>
        var attributes: [Attribute] = []
        /// The bytes after its `>`.
        var end = 0
    }

    /// The file with spaces in the place of comments, and gaps in that of tags of Mustache.
    let bytes: [UInt8]

    /// A character that no file has, and that is read as a space.
    private static let gap: UInt8 = 0x1F

    /// In drawings it hides what follows; elsewhere it hides nothing.
    private static let section = Array("![CDATA[".utf8)

    init(_ file: [UInt8]) {
        bytes = Self.withoutMustache(file)
    }

    var tags: [Tag] {
        var tags: [Tag] = []
        var position = 0
        let first = bytes.firstIndex { "<>".utf8.contains($0) } ?? bytes.count
        if first == bytes.count || bytes[first] == UInt8(ascii: ">") {
            var tag = Tag(name: "", range: 0..<0)
            readAttributes(of: &tag, &position)
            tags.append(tag)
        }
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            if bytes[position...].starts(with: Self.section) {
                tags.append(Tag(name: "![cdata[", range: start..<(position + Self.section.count)))
            }
            guard position < bytes.count, (bytes[position] | 0x20) &- 0x61 < 26 else { continue }
            let name = word(&position, endsAt: "/>")
            var tag = Tag(name: name, range: start..<position)
            readAttributes(of: &tag, &position)
            tags.append(tag)
        }
        return tags
    }

    private func readAttributes(of tag: inout Tag, _ position: inout Int) {
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            guard bytes[position] > 0x20, bytes[position] != UInt8(ascii: "/") else {
                position += 1
                continue
            }
            let start = position
            let name = word(&position, endsAt: "=/>")
            if position == start { position += 1 }
            let value = value(&position)
            tag.attributes.append(
                Attribute(name: name, value: value, range: start..<(start + name.utf8.count)))
        }
        position = min(position + 1, bytes.count)
        tag.end = position
    }

    private func word(_ position: inout Int, endsAt marks: String) -> String {
        let start = position
        while position < bytes.count, bytes[position] > 0x20, !marks.utf8.contains(bytes[position]) {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private func value(_ position: inout Int) -> String {
        var next = position
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return "" }
        next += 1
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        guard next < bytes.count else { return "" }
        let quote = bytes[next]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            position = next
            return word(&position, endsAt: ">")
        }
        let end = bytes[(next + 1)...].firstIndex(of: quote) ?? bytes.count
        position = min(end + 1, bytes.count)
        return String(decoding: bytes[(next + 1)..<end], as: UTF8.self)
    }

    private static func withoutMustache(_ file: [UInt8]) -> [UInt8] {
        var bytes = file
        blank(&bytes, from: "<!-->", to: "")
        blank(&bytes, from: "<!--->", to: "")
        blank(&bytes, from: "<!--", to: "-->", or: "--!>")
        blank(&bytes, from: "{{!", to: "}}", with: gap)
        blank(&bytes, from: "{{{", to: "}}}", with: gap)
        blank(&bytes, from: "{{", to: "}}", with: gap)
        return bytes
    }

    private static func blank(
        _ bytes: inout [UInt8], from start: String, to end: String, or other: String? = nil,
        with space: UInt8 = 0x20
    ) {
        let (start, end) = (Array(start.utf8), Array(end.utf8))
        let other = other.map { Array($0.utf8) } ?? end
        var position = 0
        while position + start.count <= bytes.count {
            guard bytes[position] == start[0], bytes[position..<(position + start.count)].elementsEqual(start)
            else {
                position += 1
                continue
            }
            var close = position + start.count
            while close < bytes.count, !bytes[close...].starts(with: end),
                !bytes[close...].starts(with: other)
            {
                close += 1
            }
            let length = close < bytes.count && bytes[close...].starts(with: end) ? end.count : other.count
            let stop = min(close + length, bytes.count)
            for index in position..<stop where bytes[index] != 0x0A { bytes[index] = space }
            position = stop
        }
    }
}
