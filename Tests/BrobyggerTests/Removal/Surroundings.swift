import SitePlanning
import Testing

@testable import TableReading

/// Where in the output something was found.
enum Surroundings: Hashable {
    /// A page, as the screen shows it.
    case page
    /// A page, in something that a printer leaves out.
    case screenOnly
    /// The JSON-LD of a page.
    case data
    /// What a page carries only for paper.
    case paper
    /// The public index and interfaces.
    case index
    case search
    case calendar
    /// Everything else: the list of pages, the sitemap, the service worker, names of files.
    case elsewhere

    init(_ offset: Int, in file: OutputFile) {
        let name = file.path.split(separator: "/").last ?? ""
        if file.path.hasSuffix(".html") {
            self = Surroundings(offset, inPage: file.bytes)
        } else if file.path.hasPrefix("search/") {
            self = .search
        } else if name == "index.json" || file.path.hasPrefix("api/") || name == "feed.xml" {
            self = .index
        } else {
            self = name.hasSuffix(".ics") ? .calendar : .elsewhere
        }
    }

    private init(_ offset: Int, inPage bytes: [UInt8]) {
        let open = OpenTags(before: offset, in: bytes).tags
        func has(_ text: String) -> Bool { open.contains { $0.contains(text) } }
        if has("application/ld+json") {
            self = .data
        } else if has("class=sheet") || has("print-only") {
            self = .paper
        } else if has("no-print") || has("class=quick") || open.contains(where: { $0.hasPrefix("head") }) {
            self = .screenOnly
        } else {
            self = .page
        }
    }
}

extension OutputFile {
    /// A calendar with its long lines put together again, in which a name may be broken, and a workbook unpacked; other
    /// files as they are.
    var readable: OutputFile {
        get throws {
            if path.hasSuffix(".ics") {
                let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
                return OutputFile(path: path, bytes: Array(text.utf8))
            }
            guard path.hasSuffix(".xlsx") else { return self }
            var archive = try ZipArchive(bytes)
            let sheet = try #require(try archive.file("xl/worksheets/sheet1.xml"))
            return OutputFile(path: path, bytes: sheet)
        }
    }
}

/// The elements that are open at a place of a page, as their tags are written.
private struct OpenTags {
    private(set) var tags: [String] = []

    private static let void: Set<String> = [
        "meta", "link", "img", "br", "hr", "input", "wbr", "!DOCTYPE", "!--",
    ]

    init(before offset: Int, in bytes: [UInt8]) {
        var index = 0
        while index < offset {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
            // A place inside a tag belongs to that tag.
            read(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
            index = end + 1
        }
    }

    private mutating func read(_ tag: String) {
        let name = tag.prefix { $0 != " " && $0 != "/" }
        if tag.hasPrefix("/") {
            close(tag.dropFirst())
            return
        }
        // HTML lets the end tags of items out.
        if let last = tags.last.map(Self.name), let group = Self.items.first(where: { $0.contains(last) }),
            group.contains(String(name))
        {
            tags.removeLast()
        }
        if !Self.void.contains(String(name)), !tag.hasSuffix("/") {
            tags.append(tag)
        }
    }

    private static let items: [Set<String>] = [["li"], ["dt", "dd"], ["option"]]

    private static func name(_ tag: String) -> String { String(tag.prefix { $0 != " " }) }

    /// Closes an element, and the items in it that are still open.
    private mutating func close(_ name: Substring) {
        while let tag = tags.popLast(), Self.name(tag) != name {}
    }
}
