import Diagnostics

/// Walks through a template as rendering would, with types in place of values.
struct TemplateWalk {
    /// Everything that what is found in a template depends on.
    private struct Visit: Hashable {
        var template: Int
        var scope: [String]
        var html: HTMLContext
        var arguments: [Int]
    }

    private struct Outcome {
        var html: HTMLContext
        var blocks: Set<String>
    }

    private static let maximalDepth = 64

    let program: TemplateProgram
    var scope: TemplateScope
    var html = HTMLContext()
    /// The parents whose arguments are in force, the outermost first.
    var arguments: [Int] = []
    /// The names of the blocks met.
    var blocks: Set<String> = []
    var diagnostics: [Diagnostic] = []
    /// How many sections around this place lead from a value into a part of it.
    var descents = 0
    private var finished: [Visit: Outcome] = [:]
    /// The visits that this place is inside of, with the descents when they began.
    private var current: [Visit: Int] = [:]

    init(_ program: TemplateProgram, _ scope: TemplateScope) {
        self.program = program
        self.scope = scope
    }

    /// Walks through another template from here, which `tag` names.
    mutating func include(_ number: Int, from tag: TemplateTag? = nil) {
        let visit = Visit(template: number, scope: scope.key, html: html, arguments: arguments)
        if let outcome = finished[visit] {
            html = outcome.html
            blocks.formUnion(outcome.blocks)
        } else if let before = current[visit] {
            if before == descents, let tag { report(.invalidTemplate, tag.location, .endless(tag.name)) }
        } else if current.count < Self.maximalDepth {
            enter(visit)
        } else if let tag {
            report(.invalidTemplate, tag.location, .nestedTooDeep)
        }
    }

    private mutating func enter(_ visit: Visit) {
        let outer = blocks
        blocks = []
        current[visit] = descents
        walk(program.bodies[visit.template])
        current[visit] = nil
        finished[visit] = Outcome(html: html, blocks: blocks)
        blocks.formUnion(outer)
    }

    mutating func walk(_ operations: Range<Int>) {
        var index = operations.lowerBound
        while index < operations.upperBound {
            let operation = program.operations[index]
            if operation.kind == .text { html.read(program.literals[operation.range]) }
            if let tag = program.tags[index] { walk(operation, tag, at: index) }
            index = operation.next
        }
    }

    private mutating func walk(_ operation: TemplateOperation, _ tag: TemplateTag, at index: Int) {
        switch operation.kind {
        case .escaped, .unescaped: checkValue(tag, isEscaped: operation.kind == .escaped)
        case .section: walkSection(tag, program.body(of: index))
        case .inverted:
            _ = type(of: tag)
            walkPart(tag, program.body(of: index))
        case .partial, .parent:
            walkTemplates(tag, [tag.name], parent: operation.kind == .parent ? index : nil)
        case .dynamicPartial, .dynamicParent:
            walkTemplates(tag, choices(of: tag), parent: operation.kind == .dynamicParent ? index : nil)
        case .block: walkBlock(tag, index)
        case .text, .indent, .outdent: break
        }
    }

    // MARK: - Sections

    private mutating func walkSection(_ tag: TemplateTag, _ body: Range<Int>) {
        let isDescent = if case .found(_, isInnermost: true) = scope.find(tag.name) { true } else { false }
        scope.push(type(of: tag)?.element)
        descents += isDescent ? 1 : 0
        walkPart(tag, body)
        descents -= isDescent ? 1 : 0
        scope.pop()
    }

    /// Walks through what may be left out or replaced and must therefore end in the kind of place it began in.
    private mutating func walkPart(_ tag: TemplateTag, _ body: Range<Int>) {
        let before = html
        walk(body)
        if !html.isLike(before) { report(.invalidTemplate, tag.location, .unbalanced(tag.name)) }
    }

    // MARK: - Other templates

    private mutating func walkTemplates(_ tag: TemplateTag, _ names: [String], parent: Int?) {
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
        let outer = blocks
        blocks = []
        arguments.append(index)
        include(number, from: tag)
        arguments.removeLast()
        checkArguments(program.body(of: index), tag)
        blocks.formUnion(outer)
    }

    /// What stands directly in the body of a parent and is not an argument for one of its blocks is never shown.
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

    private mutating func walkBlock(_ tag: TemplateTag, _ index: Int) {
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
