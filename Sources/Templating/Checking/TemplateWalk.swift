import Diagnostics

/// Walks through a template as rendering would, with types in place of values.
struct TemplateWalk {
    /// A template in a context of names: met again inside itself, it would go on like that for ever.
    private struct Level: Hashable {
        var template: Int
        var scope: [String]
        var arguments: [Int]
    }

    /// Everything that what is found in a template depends on.
    private struct Visit: Hashable {
        var level: Level
        var html: HTMLContext
    }

    private struct Outcome {
        var html: HTMLContext
        var blocks: Set<String>
    }

    private static let maximalDepth = 32
    /// More than any theme comes to, so that templates which include each other in every order end as well.
    private static let maximalVisits = 1_000

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
    /// The levels that this place is inside of, with the descents when they began.
    private var current: [Level: Int] = [:]

    /// The numbers of all templates that were met.
    var visited: Set<Int> { Set(finished.keys.lazy.map(\.level.template)) }

    init(_ program: TemplateProgram, _ scope: TemplateScope) {
        self.program = program
        self.scope = scope
    }

    /// Walks through another template from here, which `tag` names.
    mutating func include(_ number: Int, from tag: TemplateTag? = nil) {
        let level = Level(template: number, scope: scope.key, arguments: arguments)
        let visit = Visit(level: level, html: html)
        if let outcome = finished[visit] {
            html = outcome.html
            blocks.formUnion(outcome.blocks)
        } else if let before = current[level] {
            if before == descents, let tag { report(.invalidTemplate, tag.location, .endless(tag.name)) }
        } else if current.count < Self.maximalDepth, finished.count < Self.maximalVisits {
            enter(visit)
        } else if let tag {
            report(.invalidTemplate, tag.location, .nestedTooDeep)
        }
    }

    private mutating func enter(_ visit: Visit) {
        let outer = blocks
        blocks = []
        current[visit.level] = descents
        walk(program.bodies[visit.level.template])
        current[visit.level] = nil
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
            walkOptional(tag, program.body(of: index))
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
        walkOptional(tag, body)
        descents -= isDescent ? 1 : 0
        scope.pop()
    }

    /// Walks through what may be left out: an address that begins in it may as well begin behind it.
    private mutating func walkOptional(_ tag: TemplateTag, _ body: Range<Int>) {
        let before = html.address
        walkPart(tag, body)
        html.address = before
    }

    /// Walks through what may be left out or replaced and so has to end in the kind of place it began in.
    mutating func walkPart(_ tag: TemplateTag, _ body: Range<Int>) {
        let before = html
        walk(body)
        if !html.isLike(before) {
            report(.invalidTemplate, tag.location, .unbalanced(tag.name))
        } else if case .quotedValue = html.place, html.address == .begun, before.address != .begun {
            report(.invalidTemplate, tag.location, .addressInPieces, remedy: .wholeAddress)
        }
    }
}
