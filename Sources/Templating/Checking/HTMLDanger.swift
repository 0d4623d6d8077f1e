/// A place in HTML where escaping does not make a text harmless.
enum HTMLDanger: Hashable, Sendable {
    case element(String)
    case comment
    case name
    case unquotedValue
    case attribute(String)
}

extension HTMLContext {
    /// What makes it unsafe to put an escaped text here.
    var danger: HTMLDanger? {
        switch place {
        case .text: nil
        case .rawText:
            isTextOnly && !hasMarkup ? nil : .element(String(decoding: element, as: UTF8.self))
        case .comment: .comment
        case .declaration, .tagOpening, .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
            .name
        case .beforeValue, .unquotedValue: .unquotedValue
        case .quotedValue: isCodeAttribute ? .attribute(String(decoding: attribute, as: UTF8.self)) : nil
        }
    }

    /// Whether elements can stand here.
    var allowsHTML: Bool { place == .text }

    /// Whether the other place is of the same kind, so that a section from here to there can be left out.
    func isLike(_ other: HTMLContext) -> Bool {
        switch (place, other.place) {
        case (.quotedValue, .quotedValue): place == other.place && attribute == other.attribute
        case (.rawText, .rawText): element == other.element
        default: isInTag ? other.isInTag : place == other.place
        }
    }

    /// Whether the next `>` ends a tag.
    var isInTag: Bool {
        switch place {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .unquotedValue: true
        default: false
        }
    }

    /// Whether the element holds text with entities but no other elements.
    private var isTextOnly: Bool {
        element == Array("title".utf8) || element == Array("textarea".utf8)
    }

    /// Whether the browser takes the value of the attribute as script, style or a whole page.
    private var isCodeAttribute: Bool {
        attribute.starts(with: "on".utf8) || attribute == Array("style".utf8)
            || attribute == Array("srcdoc".utf8) || attribute == Array("http-equiv".utf8)
            || Self.animating.contains(element)
    }

    /// Elements of drawings that change attributes, to an address as well.
    private static let animating = ["set", "animate", "animatetransform", "animatemotion"].map {
        Array($0.utf8)
    }
}
