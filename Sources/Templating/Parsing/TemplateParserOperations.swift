import Diagnostics

/// Adding operations, and ending what was begun.
extension TemplateParser {
    mutating func addText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if !isInText {
            program.add(TemplateOperation(kind: .text, first: program.literals.count))
        }
        program.literals += source.bytes[range]
        program.operations[program.operations.count - 1].count += range.count
        isInText = program.literals.last != UInt8(ascii: "\n")
    }

    mutating func add(_ token: TemplateToken, indentation: Range<Int>) {
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
    mutating func addBlock(
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
        guard open.count < Self.maximalDepth else {
            isGivenUp = true
            return report(token.range, .nestedTooDeep)
        }
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

    mutating func reportOpen() {
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
