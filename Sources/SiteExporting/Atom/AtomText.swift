import CatalogModel

/// Elements of Atom (RFC 4287), one a line.
struct AtomText {
    private var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    mutating func begin(_ tag: String) { bytes += "<\(tag)>\n".utf8 }

    mutating func end(_ name: StaticString) { bytes += "</\(name)>\n".utf8 }

    /// An element with a text; `attributes` are safe, and begin with a blank.
    mutating func element(_ name: StaticString, _ text: String, attributes: String = "") {
        bytes += "<\(name)\(attributes)>".utf8
        XMLText.append(text.utf8, to: &bytes)
        bytes += "</\(name)>\n".utf8
    }

    /// HTML as escaped text.
    mutating func content(_ html: [UInt8], attributes: String = "") {
        bytes += "<content type=\"html\"\(attributes)>".utf8
        XMLText.append(html, to: &bytes)
        bytes += "</content>\n".utf8
    }

    mutating func link(_ relation: StaticString, _ address: String, type: StaticString) {
        bytes += "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(XMLText.escaped(address))\"/>\n".utf8
    }

    mutating func category(_ code: String, _ label: String) {
        bytes += "<category term=\"\(XMLText.escaped(code))\" label=\"\(XMLText.escaped(label))\"/>\n".utf8
    }

    mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Noon in UTC is the same day in all of Denmark, in Greenland and in Ukraine.
    static func moment(_ day: LocalDate) -> String { "\(day)T12:00:00Z" }
}

/// An entry of a feed.
struct FeedItem {
    let id: String
    let title: String
    let titleLanguage: LanguageCode
    let updated: LocalDate
    let published: LocalDate
    let address: String
    var categories: [(code: String, label: String)] = []
    var summary: String?
    var summaryLanguage: LanguageCode?
    var content: [UInt8] = []
    var contentLanguage: LanguageCode?

    func write(seenFrom language: LanguageCode, to feed: inout AtomText) {
        func mark(_ other: LanguageCode?) -> String {
            other == nil || other == language ? "" : " xml:lang=\"\(other?.code ?? "")\""
        }
        feed.begin("entry")
        feed.element("id", id)
        feed.element("title", title, attributes: mark(titleLanguage))
        feed.element("updated", AtomText.moment(updated))
        feed.element("published", AtomText.moment(published))
        feed.link("alternate", address, type: "text/html")
        for category in categories { feed.category(category.code, category.label) }
        if let summary { feed.element("summary", summary, attributes: mark(summaryLanguage)) }
        if !content.isEmpty { feed.content(content, attributes: mark(contentLanguage)) }
        feed.end("entry")
    }
}
