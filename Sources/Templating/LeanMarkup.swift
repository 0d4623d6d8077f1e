/// Leaves out of the texts of templates what HTML lets one leave out: the end tags of `li`, `dt`, `dd` and `option`, which what
/// comes next implies (HTML, 13.1.2.4), with the end of the line behind them, and the quotes around values that do without
/// (13.1.2.3).
///
///     <ul class="plain">        <ul class=plain>
///     <li>One</li>        is    <li>One<li>Two</ul>
///     <li>Two</li>
///     </ul>
///
/// Nothing in scripts, comments or texts that keep their form is touched, and no value that the page puts there: what stands
/// in that is not known here.
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

    /// Goes on over one text, from one tag or quote to the next.
    private mutating func lean(_ text: ArraySlice<UInt8>) {
        var rest = text
        while !rest.isEmpty {
            if context.place == .text, let tag = Self.implied.first(where: rest.starts) {
                rest = rest.dropFirst(tag.count)
                if rest.elementsEqual("\n".utf8) { rest = [] }
            } else if context.place == .beforeValue, let value = plainValue(rest) {
                literals += value
                rest = rest[(value.endIndex + 1)...]
                context.read(value + Self.blank)
            } else {
                let end = rest.dropFirst().firstIndex(where: Self.isBoundary) ?? rest.endIndex
                context.read(rest[..<end])
                literals += rest[..<end]
                rest = rest[end...]
            }
        }
    }

    /// The value in quotes that begins here, where it is whole and needs none; what follows it shows where it ends.
    private func plainValue(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard rest.first == UInt8(ascii: "\"") else { return nil }
        let value = rest.dropFirst().prefix(while: Self.isPlain)
        let behind = rest[value.endIndex...]
        guard let last = value.last, last != UInt8(ascii: "/"), behind.first == UInt8(ascii: "\""),
            let next = behind.dropFirst().first, next == UInt8(ascii: ">") || next.isTemplateBlank
        else { return nil }
        return value
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-_.:/#+,".utf8.contains(byte)
    }

    private static let blank = ArraySlice(" ".utf8)
    private static let implied = ["</li>", "</dt>", "</dd>", "</option>"].map { Array($0.utf8) }
}
