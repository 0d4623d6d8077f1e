/// Partials, parents and the blocks that are put into parents.
extension TemplateRenderer {
    func runTemplate(_ number: Int, _ state: inout State) {
        guard number != TemplateProgram.missingTemplate else { return }
        run(program.bodies[number], &state)
    }

    /// The template whose name is the value of a dynamic name.
    func chosenTemplate(_ value: TemplateSlot) -> Int {
        guard value.kind == .text else { return TemplateProgram.missingTemplate }
        let name = record.withBytes(of: value) { bytes in
            String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
        }
        return program.numbers[name] ?? TemplateProgram.missingTemplate
    }

    func runParent(_ index: Int, template: Int, _ state: inout State) {
        let outer = state.currentArguments
        state.currentArguments = state.arguments.count
        state.arguments.append(Arguments(parent: index, outer: outer))
        runTemplate(template, &state)
        state.arguments.removeLast()
        state.currentArguments = outer
    }

    /// Runs the outermost argument for a block, with the arguments in force where it was written; or else the
    /// block's own content.
    func runBlock(_ index: Int, named name: UInt64, _ state: inout State) {
        let current = state.currentArguments
        var content = index
        var level = current
        while level != Arguments.none {
            let arguments = state.arguments[level]
            if let argument = program.argument(named: name, of: arguments.parent) {
                content = argument
                state.currentArguments = arguments.outer
            }
            level = arguments.outer
        }
        run(program.body(of: content), &state)
        state.currentArguments = current
    }
}

extension TemplateProgram {
    /// The block that a parent's body holds for a name.
    func argument(named name: UInt64, of parent: Int) -> Int? {
        let body = body(of: parent)
        var index = body.lowerBound
        while index < body.upperBound {
            let operation = operations[index]
            if operation.kind == .block, names[operation.first] == name { return index }
            index = operation.next
        }
        return nil
    }
}
