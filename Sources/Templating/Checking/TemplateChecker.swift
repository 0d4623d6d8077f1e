package import Diagnostics

/// Checks, before the first page is rendered, that templates show only what the models of their pages have,
/// and only where it is safe.
package struct TemplateChecker: Sendable {
    private let templates: TemplateSet
    private var names: TemplateNames
    /// What was found by all checks so far, each finding once.
    package private(set) var diagnostics: [Diagnostic] = []
    private var visited: Set<Int> = []

    /// The names of the templates that no page and nothing that pages include has led to so far.
    package var unused: Set<String> {
        Set(templates.program.numbers.lazy.filter { !visited.contains($0.value) }.map(\.key))
    }

    /// Prepares for checking; `tables` has the names inside each field that is a table, by the field's name.
    package init(_ templates: TemplateSet, tables: [String: [String]] = [:]) {
        self.templates = templates
        names = TemplateNames(tables: tables)
    }

    /// Follows a template of pages and all it includes, with the names of the page's model.
    package mutating func check<Model: TemplateModel>(template name: String, against model: Model.Type) {
        let program = templates.program
        guard let number = program.numbers[name] else {
            let location = SourceLocation(file: name)
            return report([Diagnostic(.missingPartial, at: location, .missingTemplate(name))])
        }
        names.add(model)
        var walk = TemplateWalk(program, TemplateScope(model, names))
        walk.include(number)
        visited.formUnion(walk.visited)
        report(walk.diagnostics)
    }

    /// The same partial is walked in each context that includes it, and mostly finds the same.
    private mutating func report(_ found: [Diagnostic]) {
        for diagnostic in found where !diagnostics.contains(where: { diagnostic.isSame(as: $0) }) {
            diagnostics.append(diagnostic)
        }
    }
}

extension Diagnostic {
    fileprivate func isSame(as other: Diagnostic) -> Bool {
        location == other.location && code == other.code && message == other.message
    }
}
