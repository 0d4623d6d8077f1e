import Diagnostics

/// Turns the tokens of one template file into operations.
struct TemplateParser {
    /// A section, parent or block whose end has not come yet.
    struct Open {
        var token: TemplateToken
        var operation: Int
        /// The blanks that are taken off the beginning of each line inside.
        var margin: Range<Int>
        var indentation: Range<Int>
    }

    /// Deeper nesting than any theme needs, and shallow enough for every thread's stack.
    static let maximalDepth = 64

    let source: TemplateSource
    let lines: [TemplateLine]
    var program: TemplateProgram
    var open: [Open] = []
    /// Whether the last operation is text of a line that is not complete yet.
    var isInText = false
    var isGivenUp = false
    var diagnostics: [Diagnostic]

    /// Adds the template to `program` and returns its problems.
    static func parse(_ source: TemplateSource, into program: inout TemplateProgram) -> [Diagnostic] {
        let tokens = TemplateLexer.tokens(of: source)
        var parser = TemplateParser(source, tokens, program)
        let start = program.operations.count
        for index in parser.lines.indices { parser.add(lineAt: index) }
        if !parser.isGivenUp { parser.reportOpen() }
        program = parser.program
        program.bodies.append(start..<program.operations.count)
        return parser.diagnostics
    }

    private init(_ source: TemplateSource, _ tokens: Diagnosed<[TemplateToken]>, _ program: TemplateProgram) {
        self.source = source
        self.lines = TemplateLine.lines(of: tokens.value, in: source)
        self.program = program
        self.diagnostics = tokens.diagnostics
    }

    // MARK: - Lines

    private mutating func add(lineAt index: Int) {
        let line = lines[index]
        let isStandalone = line.isStandalone(within: open.map(\.token.kind))
        let margin = withoutOpenMargin(line.margin)
        for (offset, token) in zip(0..., line.tokens) where !isGivenUp {
            switch token.kind {
            case .text where isStandalone: continue
            case .text: addText(offset == 0 ? margin.lowerBound..<token.range.upperBound : token.range)
            case .block: addBlock(token, lineAt: index, isStandalone: isStandalone)
            default: add(token, indentation: isStandalone ? margin : noIndentation)
            }
        }
    }

    private var noIndentation: Range<Int> { 0..<0 }

    /// The blanks at the beginning of a line, less those that the block around the line takes off.
    func withoutOpenMargin(_ margin: Range<Int>) -> Range<Int> {
        guard let outer = open.last?.margin else { return margin }
        let shared = zip(margin, outer).prefix { source.bytes[$0] == source.bytes[$1] }.count
        return margin.lowerBound + shared..<margin.upperBound
    }

    /// How far the content of a block beginning on the line is indented: as its first line, or as its tag.
    func contentMargin(afterLineAt index: Int) -> Range<Int> {
        let next = lines[(index + 1)...].first { !$0.isBlank }
        guard let next, !next.beginsWithEnd else { return lines[index].margin }
        return next.margin
    }
}
