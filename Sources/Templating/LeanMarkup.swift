/// Leaves out of the texts of templates what HTML lets one leave out: the end tags of `li`, `dt`, `dd` and `option`, which what
/// comes next implies (HTML, 13.1.2.4), with the end of the line behind them, the quotes around values that do without
/// (13.1.2.3), and the end of the line behind a tag of an element that stands in lines of its own: what follows begins a line
/// on the page, too.
///
///     <ul class="plain">        <ul class=plain><li>One<li><b>Two</b>
///     <li>One</li>        is    <i>three</i></ul>
///     <li><b>Two</b>
///     <i>three</i></li>
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
                leanLineEnd(rest[..<end])
                rest = rest[end...]
            }
        }
    }

    /// Goes on over a text in which no more than one tag ends, without the end of the line behind the tag of a block.
    private mutating func leanLineEnd(_ text: ArraySlice<UInt8>) {
        let inside = text.prefix { $0 != UInt8(ascii: ">") }
        var rest = text[inside.endIndex...]
        var contextInside = context
        contextInside.read(inside)
        context.read(text)
        literals += inside
        if contextInside.isInTag, rest.dropFirst().first == UInt8(ascii: "\n"),
            Self.blocks.contains(context.element)
        {
            literals.append(rest.removeFirst())
            rest.removeFirst()
        }
        literals += rest
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
    private static let blocks = Set(
        """
        article blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html \
        li main nav noscript ol p section summary ul
        """.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) })
    private static let implied = ["</li>", "</dt>", "</dd>", "</option>"].map { Array($0.utf8) }
}
