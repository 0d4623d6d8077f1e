import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading

/// A body: whatever is written, the HTML is of few tags, each closed, and leads nowhere it must not.
enum MarkdownTarget {
    private static let frontMatter = Array("---\ntitle: A\n---\n".utf8)

    static func complaint(about bytes: [UInt8]) -> String? {
        let file = SourceFile(path: "content/pages/a.md", bytes: frontMatter + bytes)
        let parsed = DocumentParser().parse(file)
        guard let body = parsed.value.body else { return nil }
        if let complaint = HTMLReader.complaint(about: body.text.html) { return complaint }
        guard body.text.gaps.allSatisfy({ $0.offset <= body.text.html.count }) else {
            return "a gap is outside"
        }
        guard body.sourceRange.upperBound <= parsed.value.source.bytes.count else {
            return "the body is outside"
        }
        var places = parsed.value.linkPlaces
        for link in body.links where places.location(of: link).range.start.line < body.startLine {
            return "the link \(link.destination) is not in the body"
        }
        return nil
    }
}

/// Reads HTML as a browser does, as far as our own needs, and finds what no page may have.
package struct HTMLReader {
    private static let tags: Set<String> = [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a",
    ]
    private static let emptyTags: Set<String> = ["br", "hr", "img"]
    private static let attributes: Set<String> = ["href", "src", "alt", "title", "id", "class", "start"]
    private static let schemes = ["https:", "http:", "mailto:", "tel:", "#"]

    private let html: [UInt8]
    private var position = 0
    private var open: [String] = []

    package static func complaint(about html: [UInt8]) -> String? {
        var reader = HTMLReader(html: html)
        do throws(Complaint) {
            try reader.read()
            return nil
        } catch {
            return error.text
        }
    }

    private struct Complaint: Error {
        var text: String
    }

    private init(html: [UInt8]) {
        self.html = html
    }

    private mutating func read() throws(Complaint) {
        while position < html.count {
            switch html[position] {
            case UInt8(ascii: "<"): try readTag()
            case UInt8(ascii: ">"): throw Complaint(text: "a bare >")
            default: position += 1
            }
        }
        guard open.isEmpty else { throw Complaint(text: "never closed: \(open)") }
    }

    private mutating func readTag() throws(Complaint) {
        position += 1
        let closes = take("/")
        let name = word()
        guard Self.tags.contains(name) || Self.emptyTags.contains(name) else {
            throw Complaint(text: "a tag '\(name)'")
        }
        if closes {
            guard open.popLast() == name, take(">") else {
                throw Complaint(text: "</\(name)> closes another")
            }
            return
        }
        while take(" "), !at("/") { try readAttribute() }
        if take("/") != Self.emptyTags.contains(name) { throw Complaint(text: "<\(name)> ends otherwise") }
        guard take(">") else { throw Complaint(text: "<\(name) does not end") }
        if name == "a", open.contains("a") { throw Complaint(text: "a link inside a link") }
        if Self.tags.contains(name) { open.append(name) }
    }

    private mutating func readAttribute() throws(Complaint) {
        let name = word()
        guard Self.attributes.contains(name), take("="), take("\"") else {
            throw Complaint(text: "an attribute '\(name)'")
        }
        let start = position
        while position < html.count, !at("\"") {
            if at("<") || at(">") { throw Complaint(text: "a bracket in \(name)") }
            position += 1
        }
        let value = String(decoding: html[start..<position], as: UTF8.self)
        guard take("\"") else { throw Complaint(text: "\(name) does not end") }
        guard name == "href" || name == "src", !value.isEmpty else { return }
        guard Self.schemes.contains(where: { value.lowercased().utf8.starts(with: $0.utf8) }) else {
            throw Complaint(text: "\(name) leads to \(value)")
        }
    }

    private mutating func word() -> String {
        let start = position
        while position < html.count,
            (0x61...0x7A).contains(html[position]) || (0x30...0x39).contains(html[position])
        { position += 1 }
        return String(decoding: html[start..<position], as: UTF8.self)
    }

    private func at(_ sign: Unicode.Scalar) -> Bool {
        position < html.count && html[position] == UInt8(ascii: sign)
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard at(sign) else { return false }
        position += 1
        return true
    }
}
