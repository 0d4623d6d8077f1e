import Diagnostics

/// What a drawing may not have: whoever opens it by its own address opens a page of our site.
enum SVGDanger {
    case element(String)
    case handler(String)
    /// Something that is fetched from elsewhere.
    case external(String)
    /// Entities, of which names and addresses can be hidden in.
    case entity

    /// The first danger in a drawing, none in a harmless one.
    static func find(in bytes: [UInt8]) -> SVGDanger? {
        var scan = XMLScan(bytes)
        while let event = scan.next() {
            switch event {
            case .tag(let tag): if let danger = find(in: tag) { return danger }
            case .comment: break
            case .text(let text), .data(let text): if let danger = find(inStyle: text) { return danger }
            case .declaration(let text):
                if text.utf8.contains(UInt8(ascii: "[")) { return .entity }
                if text.lowercased().has("xml-stylesheet") { return .external("xml-stylesheet") }
            }
        }
        return nil
    }

    private static let elements: Set<String> = [
        "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video",
        "html", "body", "link", "meta", "base", "form", "input",
    ]

    private static func find(in tag: XMLScan.Tag) -> SVGDanger? {
        if elements.contains(tag.name) { return .element(tag.name) }
        for attribute in tag.attributes {
            let name = attribute.name.afterColon.lowercased()
            if name.utf8.starts(with: "on".utf8) { return .handler(name) }
            if name == "href" || name == "src", !isInside(attribute.value) {
                return .external(attribute.value)
            }
            // An animation can put an address where none was.
            let value = attribute.value.lowercased()
            if name == "attributename", value.has("href") || value.utf8.starts(with: "on".utf8) {
                return .handler(attribute.value)
            }
            if let danger = find(inStyle: attribute.value) { return danger }
        }
        return nil
    }

    /// A place in the same drawing, or a picture that is part of it.
    private static func isInside(_ address: String) -> Bool {
        let beginnings = ["#", "data:image/png;", "data:image/jpeg;", "data:image/webp;", "data:image/gif;"]
        return beginnings.contains { address.utf8.starts(with: $0.utf8) }
    }

    /// Style sheets can fetch, and can hide that they do behind backslashes.
    private static func find(inStyle text: String) -> SVGDanger? {
        let style = text.lowercased()
        if style.has("@import") { return .external("@import") }
        if style.has("javascript:") { return .external("javascript:") }
        for address in addresses(in: style) where address.first != UInt8(ascii: "#") {
            return .external(String(decoding: address.prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self))
        }
        let mayCall = style.utf8.contains(UInt8(ascii: "("))
        return style.utf8.contains(UInt8(ascii: "\\")) || mayCall && style.has("&#") ? .entity : nil
    }

    /// What follows each `url(`, without blanks and quotes before it.
    private static func addresses(in style: String) -> [ArraySlice<UInt8>] {
        let bytes = Array(style.utf8)
        let mark = Array("url(".utf8)
        return bytes.indices.filter { bytes[$0...].starts(with: mark) }.map { start in
            bytes[(start + mark.count)...].drop { $0 <= 0x20 || "'\"".utf8.contains($0) }
        }
    }
}

extension String {
    /// Whether the bytes of a text stand in it; a combining mark after them hides nothing.
    fileprivate func has(_ text: StaticString) -> Bool { ByteView(Array(utf8)[...]).contains(text) }
}

extension SVGDanger {
    var message: Message {
        switch self {
        case .element(let name):
            Message(da: "tegningen har et <\(name)>", en: "the drawing has a <\(name)>")
        case .handler(let name):
            Message(
                da: "tegningen har '\(name)', som kan køre et program",
                en: "the drawing has '\(name)', which can run a program")
        case .external(let address):
            Message(
                da: "tegningen henter noget udefra: '\(address)'",
                en: "the drawing fetches something from elsewhere: '\(address)'")
        case .entity:
            Message(
                da: "tegningen har forkortelser, som noget kan gemme sig i",
                en: "the drawing has abbreviations that something can hide in")
        }
    }
}
