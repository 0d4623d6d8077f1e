import Diagnostics

/// Turns the tokens of one template file into operations.
struct TemplateParser {
    /// A section, parent or block whose end has not come yet.
    private struct Open {
        var token: TemplateToken
        var operation: Int
        /// The blanks that are taken off the beginning of each line inside.
        var margin: Range<Int>
        var indentation: Range<Int>
    }

    /// Deeper nesting than any theme needs, and shallow enough for every thread's stack.
    private static let maximalDepth = 64

    private let source: TemplateSource
    private let lines: [TemplateLine]
    private var program: TemplateProgram
    private var open: [Open] = []
    /// Whether the last operation is text of a line that is not complete yet.
    private var isInText = false
    private var diagnostics: [Diagnostic]

    /// Adds the template to `program` and returns its problems.
    static func parse(_ source: TemplateSource, into program: inout TemplateProgram) -> [Diagnostic] {
        let tokens = TemplateLexer.tokens(of: source)
        var parser = TemplateParser(source, tokens, program)
        let start = program.operations.count
        for index in parser.lines.indices { parser.add(lineAt: index) }
        parser.reportOpen()
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
        for (offset, token) in zip(0..., line.tokens) {
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
    private func withoutOpenMargin(_ margin: Range<Int>) -> Range<Int> {
        guard let outer = open.last?.margin else { return margin }
        let shared = zip(margin, outer).prefix { source.bytes[$0] == source.bytes[$1] }.count
        return margin.lowerBound + shared..<margin.upperBound
    }

    /// How far the content of a block that begins on the line is indented: as its first line, else as its tag.
    private func contentMargin(afterLineAt index: Int) -> Range<Int> {
        let next = lines[(index + 1)...].first { !$0.isBlank }
        guard let next, !next.beginsWithEnd else { return lines[index].margin }
        return next.margin
    }

    // MARK: - Operations

    private mutating func addText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if !isInText {
            program.add(TemplateOperation(kind: .text, first: program.literals.count))
        }
        program.literals += source.bytes[range]
        program.operations[program.operations.count - 1].count += range.count
        isInText = program.literals.last != UInt8(ascii: "\n")
    }

    private mutating func add(_ token: TemplateToken, indentation: Range<Int>) {
        switch token.kind {
        case .text, .comment, .delimiters, .block: break
        case .variable: addNamed(.escaped, token)
        case .unescaped: addNamed(.unescaped, token)
        case .section: begin(.section, token)
        case .inverted: begin(.inverted, token)
        case .end: end(token)
        case .partial:
            addIndentation(.indent, indentation)
            addNamed(token.isDynamic ? .dynamicPartial : .partial, token)
            addIndentation(.outdent, indentation)
        case .parent:
            addIndentation(.indent, indentation)
            begin(token.isDynamic ? .dynamicParent : .parent, token, indentation: indentation)
        }
    }

    /// Adds a block; its content counts as indented where the block stands, whatever is put there later.
    private mutating func addBlock(
        _ token: TemplateToken, lineAt index: Int, isStandalone: Bool
    ) {
        let isFirst = lines[index].margin.upperBound == token.range.lowerBound
        guard isStandalone || isFirst else { return begin(.block, token) }
        let margin = isStandalone ? contentMargin(afterLineAt: index) : lines[index].margin
        let indentation = withoutOpenMargin(margin)
        addIndentation(.indent, indentation)
        begin(.block, token, margin: margin, indentation: indentation)
    }

    private mutating func begin(
        _ kind: TemplateOperation.Kind, _ token: TemplateToken,
        margin: Range<Int>? = nil, indentation: Range<Int> = 0..<0
    ) {
        if open.count == Self.maximalDepth { report(token.range, .nestedTooDeep) }
        addNamed(kind, token)
        let margin = margin ?? open.last?.margin ?? 0..<0
        let operation = program.operations.count - 1
        open.append(Open(token: token, operation: operation, margin: margin, indentation: indentation))
    }

    private mutating func end(_ token: TemplateToken) {
        let name = source.bytes[token.name]
        guard let match = open.lastIndex(where: { source.bytes[$0.token.name] == name }) else {
            return reportMismatch(token)
        }
        if match < open.count - 1 { reportMismatch(token) }
        while open.count > match, let ended = open.popLast() {
            program.operations[ended.operation].next = program.operations.count
            isInText = false
            addIndentation(.outdent, ended.indentation)
        }
    }

    private mutating func addIndentation(_ kind: TemplateOperation.Kind, _ indentation: Range<Int>) {
        guard !indentation.isEmpty else { return }
        isInText = false
        let first = program.literals.count
        program.literals += source.bytes[indentation]
        program.add(TemplateOperation(kind: kind, first: first, count: indentation.count))
    }

    private mutating func addNamed(_ kind: TemplateOperation.Kind, _ token: TemplateToken) {
        isInText = false
        let name = source.text(token.name)
        var operation = TemplateOperation(kind: kind, first: program.names.count)
        switch kind {
        case .partial, .parent: operation.first = program.numbers[name] ?? TemplateProgram.missingTemplate
        case .block: program.names.append(TemplateName(name).code)
        default:
            let parts = source.bytes[token.name].split(separator: UInt8(ascii: "."))
            program.names += parts.map { TemplateName($0).code }
            operation.count = parts.count
        }
        let tag = TemplateTag(
            location: source.location(token.range), name: name, nameLocation: source.location(token.name))
        program.add(operation, tag)
    }

    // MARK: - Problems

    private mutating func reportOpen() {
        for open in open {
            report(open.token.range, .unclosedSection(source.text(open.token.range)))
        }
    }

    private mutating func reportMismatch(_ token: TemplateToken) {
        let tag = source.text(token.range)
        guard let expected = open.last?.token else { return report(token.range, .endWithoutBeginning(tag)) }
        var diagnostic = Diagnostic(
            .invalidTemplate, at: source.location(token.range),
            .mismatchedEnd(tag, expected: source.text(expected.name)))
        let beginning = Message.beginsHere(source.text(expected.range))
        diagnostic.notes = [Diagnostic.Note(source.location(expected.range), beginning)]
        diagnostics.append(diagnostic)
    }

    private mutating func report(_ range: Range<Int>, _ message: Message) {
        diagnostics.append(Diagnostic(.invalidTemplate, at: source.location(range), message))
    }
}
