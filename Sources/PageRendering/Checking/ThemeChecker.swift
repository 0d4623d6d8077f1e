import Diagnostics
import Templating

/// Finds out whether a theme has the templates that pages need, and whether these fit.
enum ThemeChecker {
    /// Every template shows only what its page has, and only where it is safe.
    static func check(_ templates: TemplateSet, texts: [String], in folder: String) -> [Diagnostic] {
        var checker = TemplateChecker(templates, tables: ["t": texts])
        var missing: [Diagnostic] = []
        for page in PageTemplate.allCases {
            if templates.names.contains(page.name) {
                check(page, page.model, &checker)
            } else {
                missing.append(missingTemplate(page, in: folder))
            }
        }
        return missing + checker.diagnostics
    }

    private static func check<Model: TemplateModel>(
        _ page: PageTemplate, _ model: Model.Type, _ checker: inout TemplateChecker
    ) {
        checker.check(template: page.name, against: model)
    }

    private static func missingTemplate(_ page: PageTemplate, in folder: String) -> Diagnostic {
        let file = "\(folder)templates/\(page.name).mustache"
        return Diagnostic(
            .missingPartial, at: SourceLocation(file: file),
            Message(
                da: "temaet mangler skabelonen '\(page.name)'",
                en: "the theme lacks the template '\(page.name)'"),
            remedy: Message(da: "skriv filen \(file)", en: "write the file \(file)"))
    }
}
