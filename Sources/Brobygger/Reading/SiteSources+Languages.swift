import CatalogModel
import Diagnostics
import SourceReading

extension SiteSources {
    /// What is said of files in `languages/` for a language that the site does not have: nothing would be made of them.
    func unusedLanguages(of site: SiteConfiguration) -> [Diagnostic] {
        languages.compactMap { file in
            let name = file.path.utf8.split(separator: UInt8(ascii: "/")).last ?? file.path.utf8[...]
            guard let code = String(name.dropLast(".yml".utf8.count)) else { return nil }
            return site.languages.contains(LanguageCode(code)) ? nil : .unusedLanguage(code, file.path)
        }
    }
}

extension Diagnostic {
    fileprivate static func unusedLanguage(_ code: String, _ path: String) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, at: SourceLocation(file: path),
            Message(
                da: "sproget '\(code)' står ikke under languages i site.yml, så filen bruges ikke",
                en: "the language '\(code)' is not under languages in site.yml, so the file is not used"),
            remedy: Message(
                da: "skriv \(code) under languages, hvis siderne skal findes på det sprog; slet ellers filen",
                en: "write \(code) under languages if the site is to have that language; else delete the file"
            ))
    }
}
