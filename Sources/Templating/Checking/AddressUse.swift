/// What browsers do with the address that an attribute holds.
package enum AddressUse: Hashable, Sendable {
    /// It is opened when somebody follows a link.
    case followed
    /// It is fetched with the page, or what a form holds is sent there.
    case fetched

    private static let fetchedAttributes: Set<String> = [
        "src", "srcset", "imagesrcset", "action", "formaction", "poster", "data", "background", "ping",
        "manifest", "codebase", "classid", "dynsrc", "lowsrc", "xlink:href",
    ]
    private static let followedAttributes: Set<String> = ["href", "cite", "longdesc"]
    /// Elements that fetch what `href` names; `script` is one in drawings.
    private static let fetchingElements: Set<String> = ["link", "use", "image", "feimage", "script", "mpath"]

    /// None where the attribute holds no address; both names are in lower case.
    package init?(attribute: String, of element: String) {
        if Self.fetchedAttributes.contains(attribute) {
            self = .fetched
        } else if Self.followedAttributes.contains(attribute) {
            self = Self.fetchingElements.contains(element) ? .fetched : .followed
        } else {
            return nil
        }
    }
}

/// How much of an address stands before a place in the value of an attribute, which decides what may follow.
enum AddressHead: Hashable, Sendable {
    /// No address can begin here.
    case none
    /// Nothing: what follows chooses the scheme and the host.
    case empty
    /// Something that a value behind it could make into any scheme or host, such as `java` or `/`.
    case begun
    /// A scheme, or the beginning of a path or a query: what follows changes neither scheme nor host.
    case settled

    /// The head behind a piece of literal text.
    func reading(_ text: ArraySlice<UInt8>) -> AddressHead {
        guard self == .empty else { return self }
        let text = text.drop { $0 <= 0x20 }
        guard let mark = text.firstIndex(where: { ":/?#&\\".utf8.contains($0) }) else {
            return text.isEmpty ? .empty : .begun
        }
        switch text[mark] {
        case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .settled
        case UInt8(ascii: "/"):
            // One slash and what follows it may be two, and then a host.
            let hasPath = text.dropFirst().first.map { !"/\\&".utf8.contains($0) } ?? false
            return mark > text.startIndex || hasPath ? .settled : .begun
        // What a reference or a backslash means is not read here.
        default: return .begun
        }
    }
}
