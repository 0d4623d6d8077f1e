/// Leaves out of the texts of templates the end tags that HTML lets one leave out because what comes next implies them
/// (HTML, 13.1.2.4): those of `li`, `dt`, `dd` and `option`.
///
///     <ul>                  <ul>
///     <li>One</li>    is    <li>One
///     <li>Two</li>          <li>Two
///     </ul>                 </ul>
///
/// Only what stands between tags is touched: nothing in scripts, comments, attributes or texts that keep their form, and
/// no value.
struct LeanMarkup {
    private let program: TemplateProgram
    private var context = HTMLContext()
    private var literals: [UInt8] = []

    static func lean(_ program: TemplateProgram) -> TemplateProgram {
        var markup = LeanMarkup(program: program)
        return markup.lean()
    }

    private init(program: TemplateProgram) {
        self.program = program
    }

    private mutating func lean() -> TemplateProgram {
        var leaner = program
        for body in program.bodies {
            context = HTMLContext()
            for index in body { leaner.operations[index] = lean(program.operations[index]) }
        }
        leaner.literals = literals
        return leaner
    }

    private mutating func lean(_ operation: TemplateOperation) -> TemplateOperation {
        var leaner = operation
        switch operation.kind {
        case .text:
            leaner.first = literals.count
            lean(program.literals[operation.range])
            leaner.count = literals.count - leaner.first
        case .indent, .outdent:
            leaner.first = literals.count
            literals += program.literals[operation.range]
        case .escaped, .unescaped: context.readValue()
        case .section, .inverted, .partial, .dynamicPartial, .parent, .dynamicParent, .block: break
        }
        return leaner
    }

    /// Goes on over one text, from one tag to the next.
    private mutating func lean(_ text: ArraySlice<UInt8>) {
        var rest = text
        while !rest.isEmpty {
            if context.place == .text, let tag = Self.implied.first(where: rest.starts) {
                rest = rest.dropFirst(tag.count)
            } else {
                let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
                context.read(rest[..<end])
                literals += rest[..<end]
                rest = rest[end...]
            }
        }
    }

    private static let implied = ["</li>", "</dt>", "</dd>", "</option>"].map { Array($0.utf8) }
}
