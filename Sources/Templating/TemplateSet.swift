package import Diagnostics

/// The templates of a theme, parsed once and rendered for every page.
package struct TemplateSet: Sendable {
    let program: TemplateProgram

    /// Parses all templates, which may include each other by their names whatever their order.
    package static func parse(
        _ files: [(name: String, file: String, bytes: [UInt8])]
    ) -> Diagnosed<TemplateSet> {
        var program = TemplateProgram()
        var diagnostics: [Diagnostic] = []
        for (number, file) in files.enumerated() {
            let earlier = program.numbers.updateValue(number, forKey: file.name)
            guard earlier != nil else { continue }
            let location = SourceLocation(file: file.file)
            diagnostics.append(Diagnostic(.invalidTemplate, at: location, .duplicateTemplate(file.name)))
        }
        for file in files {
            diagnostics += TemplateParser.parse(
                TemplateSource(file: file.file, bytes: file.bytes), into: &program)
        }
        return Diagnosed(TemplateSet(program: program), diagnostics)
    }

    /// The names under which templates can be rendered and included.
    package var names: [String] { program.numbers.keys.sorted() }

    /// Everything that a tag of any of the templates names, with its dots.
    package var tagNames: Set<String> { Set(program.tags.compactMap { $0?.name }) }

    /// The same templates without what no browser needs; to be checked before, since it has no places in files any more.
    package var lean: TemplateSet { TemplateSet(program: LeanMarkup.lean(program)) }

    /// Adds a page to `output`; an unknown template adds nothing, and so does an unknown name inside it.
    ///
    /// - Parameter isolatingNumbers: whether the page runs from right to left; see `IsolatedText`.
    package func render(
        _ name: String, _ record: TemplateRecord, isolatingNumbers: Bool = false, into output: inout [UInt8]
    ) {
        guard let number = program.numbers[name] else { return }
        TemplateRenderer(program: program, record: record, isolatesNumbers: isolatingNumbers)
            .render(number, into: &output)
    }
}
