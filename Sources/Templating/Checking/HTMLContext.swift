/// Where in an HTML page the end of a text lies, as far as it matters for what may be put there.
struct HTMLContext: Hashable, Sendable {
    enum Place: Hashable, Sendable {
        case text, rawText, comment, declaration
        case tagOpening, tagName, betweenAttributes, attributeName, afterAttributeName
        case beforeValue, unquotedValue
        case quotedValue(UInt8)
    }

    private(set) var place = Place.text
    /// The name of the tag or of the element with raw text, in lower case.
    private(set) var element: [UInt8] = []
    private(set) var attribute: [UInt8] = []
    /// How much of an address stands before this place, inside the value of an attribute.
    var address = AddressHead.none
    /// Whether an element that can hold only text holds a tag, which drawings take for one.
    private(set) var hasMarkup = false
    private var isEndTag = false

    private static let rawElements = [
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
    ]
    .map { Array($0.utf8) }

    /// Goes on over literal text, which the tags of the template have cut into pieces.
    mutating func read(_ text: ArraySlice<UInt8>) {
        var rest = text
        while let first = rest.first {
            switch place {
            case .text: skip(&rest, past: "<", to: .tagOpening)
            case .comment: skip(&rest, past: "-->", to: .text)
            case .declaration: skip(&rest, past: ">", to: .text)
            case .quotedValue(let quote): readValue(&rest, endedBy: quote)
            case .rawText: readRawText(&rest)
            case .tagOpening: openTag(first, &rest)
            case .tagName: element += word(&rest, to: .betweenAttributes)
            case .attributeName: attribute += word(&rest, to: .afterAttributeName)
            case .unquotedValue: _ = word(&rest, to: .betweenAttributes)
            case .betweenAttributes, .afterAttributeName, .beforeValue: readTag(first, &rest)
            }
        }
    }

    /// Goes on over a value that a tag of the template puts here.
    mutating func readValue() {
        switch place {
        case .beforeValue: place = .unquotedValue
        case .betweenAttributes: place = .attributeName
        case .quotedValue: if address != .none { address = .settled }
        default: break
        }
    }

    private mutating func readValue(_ rest: inout ArraySlice<UInt8>, endedBy quote: UInt8) {
        let text = rest.prefix { $0 != quote }
        if attribute == Array("content".utf8), address == .none {
            address = text.startsRefresh ? .empty : .none
        } else if attribute.ends(with: "srcset"), let comma = text.lastIndex(of: UInt8(ascii: ",")) {
            address = AddressHead.empty.reading(text[(comma + 1)...])
        } else {
            address = address.reading(text)
        }
        rest = rest[text.endIndex...]
        guard !rest.isEmpty else { return }
        rest.removeFirst()
        place = .betweenAttributes
    }

    private mutating func readRawText(_ rest: inout ArraySlice<UInt8>) {
        let before = rest
        skip(&rest, past: Array("</".utf8) + element, keepingRest: true, to: .tagOpening)
        let end = rest.isEmpty ? before.endIndex : rest.startIndex
        let text = before[..<end].dropLast(place == .tagOpening ? 1 : 0)
        if text.contains(UInt8(ascii: "<")) { hasMarkup = true }
    }

    private mutating func openTag(_ first: UInt8, _ rest: inout ArraySlice<UInt8>) {
        element = []
        attribute = []
        isEndTag = first == UInt8(ascii: "/")
        if isEndTag || first.isASCIILetter {
            place = .tagName
            if isEndTag { rest.removeFirst() }
        } else if rest.starts(with: "!--".utf8) {
            place = .comment
            rest.removeFirst(3)
        } else {
            place = first == UInt8(ascii: "!") || first == UInt8(ascii: "?") ? .declaration : .text
        }
    }

    private mutating func readTag(_ first: UInt8, _ rest: inout ArraySlice<UInt8>) {
        switch (first, place) {
        case (UInt8(ascii: ">"), _):
            rest.removeFirst()
            place = !isEndTag && Self.rawElements.contains(element) ? .rawText : .text
            hasMarkup = false
        case (_, _) where first.isTemplateBlank: rest.removeFirst()
        case (UInt8(ascii: "="), .afterAttributeName):
            rest.removeFirst()
            place = .beforeValue
        case (UInt8(ascii: "\""), .beforeValue), (UInt8(ascii: "'"), .beforeValue):
            rest.removeFirst()
            place = .quotedValue(first)
            address = addressUse == nil ? .none : .empty
        case (_, .beforeValue): place = .unquotedValue
        case (UInt8(ascii: "/"), _):
            rest.removeFirst()
            place = .betweenAttributes
        default:
            // What begins with an equals sign is a name as well, and so is what follows it.
            attribute = [first.asciiLowercase]
            rest.removeFirst()
            place = .attributeName
        }
    }

    /// What browsers do with the value of the attribute; none where it is no address.
    var addressUse: AddressUse? {
        AddressUse(
            attribute: String(decoding: attribute, as: UTF8.self),
            of: String(decoding: element, as: UTF8.self))
    }

    /// Takes the rest of a name or an unquoted value; when something follows, it is complete.
    private mutating func word(_ rest: inout ArraySlice<UInt8>, to next: Place) -> [UInt8] {
        let isValue = place == .unquotedValue
        let word = rest.prefix { byte in
            let endsName = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") && place != .tagName
            return !(byte.isTemplateBlank || byte == UInt8(ascii: ">") || !isValue && endsName)
        }
        rest = rest[word.endIndex...]
        if !rest.isEmpty { place = next }
        return word.map(\.asciiLowercase)
    }

    private mutating func skip(_ rest: inout ArraySlice<UInt8>, past end: String, to next: Place) {
        skip(&rest, past: Array(end.utf8), to: next)
    }

    private mutating func skip(
        _ rest: inout ArraySlice<UInt8>, past end: [UInt8], keepingRest: Bool = false, to next: Place
    ) {
        while let start = rest.firstIndex(of: end[0]) {
            rest = rest[start...]
            let isEnd = rest.prefix(end.count).map(\.asciiLowercase) == end
            rest.removeFirst(isEnd && !keepingRest ? end.count : 1)
            guard isEnd else { continue }
            place = next
            return
        }
        rest.removeAll()
    }
}

extension [UInt8] {
    fileprivate func ends(with text: StaticString) -> Bool {
        text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
    }
}

extension ArraySlice<UInt8> {
    /// Whether a meta element that reloads the page has its address behind this.
    fileprivate var startsRefresh: Bool {
        filter { $0 > 0x20 && !"\"'".utf8.contains($0) }.suffix(4).map(\.asciiLowercase).elementsEqual(
            "url=".utf8)
    }
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(asciiLowercase)
    }

    fileprivate var asciiLowercase: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
    }
}
