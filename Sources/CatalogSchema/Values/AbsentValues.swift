package import DocumentParsing

extension YAMLNode {
    /// Whether nothing is written here: no value, `null`, `~`, a text that shows nothing, or a list of nothing else.
    ///
    /// Web editors write such for every field that was left empty, and for an optional field it says as much as no
    /// line at all.
    package var isAbsent: Bool {
        switch content {
        case .scalar(let text): !text.hasVisibleText || !isQuoted && text.isWordForNothing
        case .sequence(let elements): elements.allSatisfy(\.isAbsent)
        case .mapping(let members): members.isEmpty
        }
    }

    /// The same for a value of a known shape: a record of which every field was left empty says nothing either.
    func isAbsent(as shape: ValueShape) -> Bool {
        if isAbsent { return true }
        guard case .mapping(let members) = content, let keys = shape.keysOfRecord else { return false }
        return members.allSatisfy { $0.value.isAbsent && keys.contains($0.key) }
    }
}

extension [YAMLMember] {
    /// Those with a value.
    package var written: [YAMLMember] {
        contains { $0.value.isAbsent } ? filter { !$0.value.isAbsent } : self
    }
}

extension ValueShape {
    /// The fields of a record, or of the long form of a value; none for anything else.
    fileprivate var keysOfRecord: [String]? {
        switch self {
        case .record(let fields): fields.map(\.key)
        case .either(let shapes): shapes.lazy.compactMap(\.keysOfRecord).first
        default: nil
        }
    }
}

extension String {
    /// YAML's words for no value, and a text without anything to see.
    fileprivate var isWordForNothing: Bool {
        switch utf8.count {
        case 0: true
        case 1: self == "~" || !hasVisibleText
        case 4: self == "null" || self == "Null" || self == "NULL" || !hasVisibleText
        default: !hasVisibleText
        }
    }
}
