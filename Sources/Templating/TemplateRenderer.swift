/// Renders one page with one template.
///
/// What changes is apart in `State`: the shared templates are then only ever borrowed, never counted.
struct TemplateRenderer {
    struct State {
        var output: [UInt8]
        /// The values of the sections around the current operation, the innermost last.
        var contexts: [TemplateSlot]
        var indentation: [UInt8] = []
        /// Whether the template's next byte begins a line, which has to be indented.
        var isLineStart = true
        var arguments: [Arguments] = []
        var currentArguments = Arguments.none
        var depth = 0
        var isBrokenOff = false
    }

    /// The arguments of one `{{<parent}}`: the blocks in the body of that operation.
    struct Arguments {
        static let none = -1

        var parent: Int
        /// The index of the arguments in force where the parent was named.
        var outer: Int
    }

    /// More levels than any page has: a template that includes itself without end is broken off here.
    private static let maximalDepth = 500

    let program: TemplateProgram
    let record: TemplateRecord
    /// Whether the page runs from right to left, so that numbers in its texts have to be kept in order.
    var isolatesNumbers = false

    func render(_ template: Int, into output: inout [UInt8]) {
        var state = State(output: [], contexts: [record.root])
        swap(&state.output, &output)
        run(program.bodies[template], &state)
        swap(&state.output, &output)
    }

    func run(_ operations: Range<Int>, _ state: inout State) {
        state.depth += 1
        if state.depth > Self.maximalDepth { state.isBrokenOff = true }
        var index = operations.lowerBound
        while index < operations.upperBound, !state.isBrokenOff {
            let operation = program.operations[index]
            run(operation, at: index, &state)
            index = operation.next
        }
        state.depth -= 1
    }

    private func run(_ operation: TemplateOperation, at index: Int, _ state: inout State) {
        switch operation.kind {
        case .text: appendLiteral(operation.range, &state)
        case .escaped: append(value(operation.range, state), isEscaped: true, &state)
        case .unescaped: append(value(operation.range, state), isEscaped: false, &state)
        case .section: runSection(program.body(of: index), value(operation.range, state), &state)
        case .inverted:
            if value(operation.range, state).count == 0 { run(program.body(of: index), &state) }
        case .partial: runTemplate(operation.first, &state)
        case .dynamicPartial: runTemplate(chosenTemplate(value(operation.range, state)), &state)
        case .parent: runParent(index, template: operation.first, &state)
        case .dynamicParent: runParent(index, template: chosenTemplate(value(operation.range, state)), &state)
        case .block: runBlock(index, named: program.names[operation.first], &state)
        case .indent: appendLiteral(operation.range, to: &state.indentation)
        case .outdent: state.indentation.removeLast(operation.count)
        }
    }

    // MARK: - Values

    private func value(_ names: Range<Int>, _ state: borrowing State) -> TemplateSlot {
        guard let first = names.first else { return state.contexts.last ?? .nothing }
        var found = find(program.names[first], state)
        for name in names.dropFirst() {
            found = part(program.names[name], of: found)
        }
        return found
    }

    /// A field of a record, or whether a list has anything in it.
    private func part(_ name: UInt64, of value: TemplateSlot) -> TemplateSlot {
        guard value.kind == .list else { return record.slot(named: name, in: value) ?? .nothing }
        return name == TemplateName.any.code
            ? TemplateSlot(kind: .flag, count: min(value.count, 1)) : .nothing
    }

    private func find(_ name: UInt64, _ state: borrowing State) -> TemplateSlot {
        var index = state.contexts.count
        while index > 0 {
            index -= 1
            if let found = record.slot(named: name, in: state.contexts[index]) { return found }
        }
        return .nothing
    }

    private func runSection(_ body: Range<Int>, _ value: TemplateSlot, _ state: inout State) {
        guard value.count > 0 else { return }
        guard value.kind == .list else { return run(body, in: value, &state) }
        for index in value.range { run(body, in: record.slot(at: index), &state) }
    }

    private func run(_ body: Range<Int>, in context: TemplateSlot, _ state: inout State) {
        state.contexts.append(context)
        run(body, &state)
        state.contexts.removeLast()
    }

    // MARK: - Output

    private func append(_ value: TemplateSlot, isEscaped: Bool, _ state: inout State) {
        guard value.count > 0, value.kind == .text || value.kind == .code || value.kind == .html else {
            return
        }
        indentLine(&state)
        record.withBytes(of: value) { bytes in
            if isEscaped, isolatesNumbers, value.kind == .text {
                IsolatedText.append(bytes, to: &state.output)
            } else if isEscaped {
                Escaping.appendHTML(bytes, to: &state.output)
            } else {
                state.output.append(copying: bytes)
            }
        }
    }

    /// Adds text of the template, at most one line; empty lines stay empty.
    private func appendLiteral(_ range: Range<Int>, _ state: inout State) {
        guard !range.isEmpty else { return }
        if !program.literals[range.lowerBound].isTemplateLineEnd { indentLine(&state) }
        appendLiteral(range, to: &state.output)
        state.isLineStart = program.literals[range.upperBound - 1] == UInt8(ascii: "\n")
    }

    private func appendLiteral(_ range: Range<Int>, to output: inout [UInt8]) {
        output.append(copying: program.literals.span.extracting(range))
    }

    private func indentLine(_ state: inout State) {
        guard state.isLineStart else { return }
        for index in state.indentation.indices { state.output.append(state.indentation[index]) }
        state.isLineStart = false
    }
}
