package import Diagnostics

/// A YAML tree with the place of every key and value; scalars stay text, whose meaning the schema decides.
package struct YAMLNode: Hashable, Sendable {
    /// What a node holds.
    package enum Content: Hashable, Sendable {
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([YAMLMember])
    }

    /// The text as written, quotes and brackets included.
    package var range: SourceRange
    package var content: Content
    /// Whether a scalar was written in quotes or as a block (`|`, `>`): `""` is not the same as nothing.
    package var isQuoted: Bool

    package init(range: SourceRange, content: Content, isQuoted: Bool = false) {
        self.range = range
        self.content = content
        self.isQuoted = isQuoted
    }

    /// The text of a scalar; none for a list or a group of keys.
    package var text: String? {
        guard case .scalar(let text) = content else { return nil }
        return text
    }

    /// The elements of a list; none for anything else.
    package var elements: [YAMLNode]? {
        guard case .sequence(let elements) = content else { return nil }
        return elements
    }

    /// The keys and values of a group; none for anything else.
    package var members: [YAMLMember]? {
        guard case .mapping(let members) = content else { return nil }
        return members
    }
}

/// A key with its value.
package struct YAMLMember: Hashable, Sendable {
    package var key: String
    package var keyRange: SourceRange
    package var value: YAMLNode

    package init(key: String, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

extension [YAMLMember] {
    /// The first member with a key; a second one is a problem of its own.
    package subscript(key: String) -> YAMLMember? { first { $0.key == key } }
}
