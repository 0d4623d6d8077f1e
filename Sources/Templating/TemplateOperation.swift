import Diagnostics

/// One step of rendering.
struct TemplateOperation: Sendable {
    enum Kind: UInt8, Sendable {
        case text, escaped, unescaped, section, inverted
        case partial, dynamicPartial, parent, dynamicParent, block
        case indent, outdent
    }

    var kind: Kind
    /// The number of the template for partials, or else an index: of literal bytes for texts and
    /// indentations, of name codes for tags with a name.
    var first = 0
    /// How many bytes or codes there are; none means the value `{{.}}` itself.
    var count = 0
    /// The operation to go on with; what lies before it is the body.
    var next = 0

    var range: Range<Int> { first..<first + count }
}

/// What diagnostics need to know of the tag behind an operation.
struct TemplateTag: Sendable {
    var location: SourceLocation
    /// The tag's name with its dots, and where it stands.
    var name: String
    var nameLocation: SourceLocation
}

/// A set of templates as one list of steps.
///
/// All of it is plain numbers, because several threads render with the same templates.
struct TemplateProgram: Sendable {
    var operations: [TemplateOperation] = []
    var literals: [UInt8] = []
    var names: [UInt64] = []
    /// The operations of each template.
    var bodies: [Range<Int>] = []
    /// The tag of each operation, none for texts and indentations.
    var tags: [TemplateTag?] = []
    /// The number of each template by its name.
    var numbers: [String: Int] = [:]

    static let missingTemplate = -1

    mutating func add(_ operation: TemplateOperation, _ tag: TemplateTag? = nil) {
        operations.append(operation)
        operations[operations.count - 1].next = operations.count
        tags.append(tag)
    }

    func body(of index: Int) -> Range<Int> {
        index + 1..<operations[index].next
    }
}
