import Diagnostics

/// Partials, parents and their blocks, walked through where they are included.
extension TemplateWalk {
    mutating func walkTemplates(_ tag: TemplateTag, _ names: [String], parent: Int?) {
        let before = html
        for name in names {
            html = before
            if let number = program.numbers[name] {
                if let parent { walkParent(tag, parent, number) } else { include(number, from: tag) }
            } else {
                let suggestion = NearMiss.of(name, among: program.numbers.keys)
                report(.missingPartial, tag.nameLocation, .missingTemplate(name), suggestion: suggestion)
            }
        }
    }

    private mutating func walkParent(_ tag: TemplateTag, _ index: Int, _ number: Int) {
        let (outer, inForce) = (blocks, arguments)
        blocks = []
        // Arguments further out win, so the same ones further in would never be used.
        if !arguments.contains(index) { arguments.append(index) }
        include(number, from: tag)
        arguments = inForce
        checkArguments(program.body(of: index), tag)
        blocks.formUnion(outer)
    }

    /// Reports what a parent's body holds besides arguments for its blocks, because it is never shown.
    private mutating func checkArguments(_ body: Range<Int>, _ parent: TemplateTag) {
        var index = body.lowerBound
        while index < body.upperBound {
            let operation = program.operations[index]
            let tag = program.tags[index]
            if operation.kind == .block, let tag {
                if !blocks.contains(tag.name) {
                    let suggestion = NearMiss.of(tag.name, among: blocks)
                    report(
                        .unknownTemplateName, tag.nameLocation, .unknownBlock(tag.name, in: parent.name),
                        suggestion: suggestion)
                }
            } else if tag != nil || !program.literals[operation.range].allSatisfy(\.isTemplateBlank) {
                report(.invalidTemplate, (tag ?? parent).location, .outsideBlocks(parent.name))
            }
            index = operation.next
        }
    }

    mutating func walkBlock(_ tag: TemplateTag, _ index: Int) {
        blocks.insert(tag.name)
        let name = program.names[program.operations[index].first]
        let inForce = arguments
        var content = index
        for (level, parent) in inForce.enumerated() {
            guard let argument = program.argument(named: name, of: parent) else { continue }
            content = argument
            arguments = Array(inForce[..<level])
            break
        }
        walkPart(program.tags[content] ?? tag, program.body(of: content))
        arguments = inForce
    }
}
