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
            case .quotedValue(let quote): skip(&rest, past: [quote], to: .betweenAttributes)
            case .rawText: skip(&rest, past: Array("</".utf8) + element, keepingRest: true, to: .tagOpening)
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
        default: break
        }
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
        case (_, _) where first.isTemplateBlank: rest.removeFirst()
        case (UInt8(ascii: "="), .afterAttributeName):
            rest.removeFirst()
            place = .beforeValue
        case (UInt8(ascii: "\""), .beforeValue), (UInt8(ascii: "'"), .beforeValue):
            rest.removeFirst()
            place = .quotedValue(first)
        case (_, .beforeValue): place = .unquotedValue
        case (UInt8(ascii: "/"), _):
            rest.removeFirst()
            place = .betweenAttributes
        default:
            attribute = []
            place = .attributeName
        }
    }

    /// Takes the rest of a name or an unquoted value; when something follows, it is complete.
    private mutating func word(_ rest: inout ArraySlice<UInt8>, to next: Place) -> [UInt8] {
        let isValue = place == .unquotedValue
        let word = rest.prefix { byte in
            let endsName = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
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

extension UInt8 {
    fileprivate var isASCIILetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(asciiLowercase)
    }

    fileprivate var asciiLowercase: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
    }
}
