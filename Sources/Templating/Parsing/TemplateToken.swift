/// A piece of a template file: a tag, or text up to the next tag or the end of its line.
struct TemplateToken: Sendable {
    enum Kind: Sendable {
        case text, variable, unescaped, section, inverted, end, partial, parent, block, comment, delimiters
    }

    var kind: Kind
    var range: Range<Int>
    /// The name that a tag holds, without the blanks around it.
    var name: Range<Int>
    /// Whether the name is that of a value holding the name: `{{>*name}}`.
    var isDynamic = false

    init(text range: Range<Int>) {
        self.kind = .text
        self.range = range
        self.name = range.upperBound..<range.upperBound
    }

    init(_ kind: Kind, _ range: Range<Int>, name: Range<Int>) {
        self.kind = kind
        self.range = range
        self.name = name
    }
}

extension TemplateToken.Kind {
    init?(sigil: UInt8) {
        switch sigil {
        case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .unescaped
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .end
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "="): self = .delimiters
        default: return nil
        }
    }

    /// Whether such a tag takes its whole line with it when it is alone there.
    var canStandAlone: Bool {
        switch self {
        case .text, .variable, .unescaped: false
        default: true
        }
    }

    /// Whether the name of such a tag is looked up among the values of the page.
    var namesValue: Bool {
        switch self {
        case .variable, .unescaped, .section, .inverted: true
        default: false
        }
    }
}
