import CatalogModel
import Diagnostics
import Templating

/// Finds out whether a theme has all that pages need.
struct ThemeChecker {
    let folder: String
    let languages: [LanguageCode]

    /// Every language of the site has a file of texts, and every file has the same keys.
    func check(_ files: [LanguageCode: StringsFile]) -> [Diagnostic] {
        let expected = Set(ThemeStrings.required).union(files.values.flatMap(\.texts.keys)).sorted()
        return languages.flatMap { language -> [Diagnostic] in
            guard let file = files[language] else { return [missingFile(language)] }
            return expected.filter { file.texts[$0] == nil }.map { missing($0, in: file) }
        }
    }

    private func missingFile(_ language: LanguageCode) -> Diagnostic {
        Diagnostic(
            .missingString, at: SourceLocation(file: "\(folder)strings/\(language.code).yml"),
            Message(
                da: "temaet har ingen ord på '\(language.code)'",
                en: "the theme has no words in '\(language.code)'"),
            remedy: Message(
                da: "oversæt en af filerne i strings/, eller fjern sproget i site.yml",
                en: "translate one of the files in strings/, or remove the language from site.yml"))
    }

    private func missing(_ key: String, in file: StringsFile) -> Diagnostic {
        Diagnostic(
            .missingString, at: SourceLocation(file: file.path),
            Message(da: "teksten '\(key)' mangler", en: "the text '\(key)' is missing"),
            remedy: Message(da: "skriv en linje: \(key): …", en: "add a line: \(key): …"))
    }

    /// Every template shows only what its page has, and only where it is safe.
    static func check(_ templates: TemplateSet, strings: [StringsFile], in folder: String) -> [Diagnostic] {
        let keys = Set(ThemeStrings.required).union(strings.flatMap(\.texts.keys)).sorted()
        var checker = TemplateChecker(templates, tables: ["t": keys])
        var missing: [Diagnostic] = []
        for page in PageTemplate.allCases {
            if templates.names.contains(page.rawValue) {
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
        checker.check(template: page.rawValue, against: model)
    }

    private static func missingTemplate(_ page: PageTemplate, in folder: String) -> Diagnostic {
        let file = "\(folder)templates/\(page.rawValue).mustache"
        return Diagnostic(
            .missingPartial, at: SourceLocation(file: file),
            Message(
                da: "temaet mangler skabelonen '\(page.rawValue)'",
                en: "the theme lacks the template '\(page.rawValue)'"),
            remedy: Message(da: "skriv filen \(file)", en: "write the file \(file)"))
    }
}
