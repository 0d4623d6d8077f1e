import Diagnostics
import Templating

/// Finds out whether a theme has the templates that pages need, and whether these fit.
enum ThemeChecker {
    /// Every template shows only what its page has, and only where it is safe; and one that lies in `folder` itself is used.
    ///
    /// `files` are the paths of the templates by their names.
    static func check(
        _ templates: TemplateSet, at files: [String: String], texts: [String], in folder: String
    ) -> [Diagnostic] {
        var checker = TemplateChecker(templates, tables: ["t": texts])
        var missing: [Diagnostic] = []
        for page in PageTemplate.allCases {
            if templates.names.contains(page.name) {
                check(page, page.model, &checker)
            } else {
                missing.append(missingTemplate(page, in: folder))
            }
        }
        let isWhole = missing.isEmpty && !checker.diagnostics.contains { $0.code == .missingPartial }
        let unused = checker.unused.sorted().compactMap { name -> Diagnostic? in
            guard let file = files[name], file.utf8.starts(with: folder.utf8) else { return nil }
            // What is missing elsewhere may have led to a partial.
            let isPartial = file.utf8.starts(with: (folder + "templates/partials/").utf8)
            return isWhole || !isPartial ? unusedTemplate(name, file, isPartial, templates) : nil
        }
        return missing + checker.diagnostics + unused
    }

    private static func unusedTemplate(
        _ name: String, _ file: String, _ isPartial: Bool, _ templates: TemplateSet
    ) -> Diagnostic {
        let pages = PageTemplate.allCases.map(\.name)
        let meant = NearMiss.of(name, among: isPartial ? templates.names.filter { $0 != name } : pages)
        return Diagnostic(
            .unexpectedFile, at: SourceLocation(file: file),
            Message(
                da: "ingen side bruger skabelonen '\(name)'", en: "no page uses the template '\(name)'"),
            suggestion: meant,
            remedy: isPartial
                ? Message(
                    da: "slet filen, eller skriv {{>\(name)}} i en skabelon",
                    en: "delete the file, or write {{>\(name)}} in a template")
                : Message(
                    da: "slet filen, eller giv den navnet på en af siderne: \(pages.joined(separator: ", "))",
                    en: "delete the file, or rename it as one of the pages: \(pages.joined(separator: ", "))")
        )
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
