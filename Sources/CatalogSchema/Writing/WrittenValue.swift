import CatalogModel

/// A value as people write it in front matter, and as JSON and tables show it.
package indirect enum WrittenValue: Hashable, Sendable {
    /// A text, in quotes wherever YAML could take it for something else.
    case text(String)
    /// A day or a time, which nobody puts in quotes.
    case moment(String)
    case number(Int)
    case decimal(Double)
    case flag(Bool)
    case list([WrittenValue])
    case record([WrittenMember])

    static func day(_ date: LocalDate) -> WrittenValue { .moment(date.description) }
}

/// A key with the value that is written for it, and perhaps a comment above it.
package struct WrittenMember: Hashable, Sendable {
    package var key: String
    package var value: WrittenValue
    package var comment: String?

    package init(_ key: String, _ value: WrittenValue, comment: String? = nil) {
        (self.key, self.value, self.comment) = (key, value, comment)
    }

    package init(_ key: String, _ text: String) {
        self.init(key, .text(text))
    }
}
