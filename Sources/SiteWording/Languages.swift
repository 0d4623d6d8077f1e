package import CatalogModel
package import Diagnostics
package import SourceReading

/// The languages of a site, read from their files.
package struct Languages: Sendable {
    private let languages: [LanguageCode: Language]
    /// The keys of all texts that templates can show.
    package let textKeys: [String]

    /// Of no language anything.
    package static var none: Languages { Languages(languages: [:], textKeys: []) }

    package subscript(code: LanguageCode) -> Language {
        languages[code] ?? Self.unread(code)
    }

    /// What a language is called by readers of another; its code where nobody gave it a name.
    package func name(of language: LanguageCode, in reader: LanguageCode) -> String {
        languages[reader]?.name(of: language) ?? language.code
    }

    /// What languages are called by readers of one, by their codes.
    package func names(in reader: LanguageCode) -> [LanguageCode: String] {
        let names = self[reader].languageNames.map { (LanguageCode($0.key), $0.value) }
        return Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    /// Reads the files of the site's languages; what one has that another lacks is missing there.
    ///
    /// - Parameters:
    ///   - files: of two of one language the later one's texts count.
    ///   - folder: where the files belong, with a slash at its end.
    ///   - shown: what the tags of all templates name, without which every key is taken for one that is shown.
    ///   - inherited: the paths of files that the author of the others did not write; their keys are all known.
    package static func read(
        _ files: [SourceFile], from folder: String, for codes: [LanguageCode],
        shownBy shown: Set<String>? = nil, inherited: [String] = []
    ) -> Diagnosed<Languages> {
        var problems: [Diagnostic] = []
        var parsed: [LanguageCode: LanguageFile] = [:]
        var known = shown.map { KnownTexts(shown: $0, required: requiredTexts) }
        var written: [LanguageFile] = []
        for file in files {
            guard let code = code(of: file, codes) else { continue }
            let language = LanguageFile.parse(file).reporting(to: &problems)
            parsed[code] = parsed[code]?.overridden(by: language) ?? language
            if inherited.contains(file.path) {
                known?.add(language.values.keys)
            } else {
                written.append(language)
            }
        }
        if let known { problems += written.flatMap(known.problems) }
        let expected = Set(parsed.values.flatMap(\.values.keys)).filter { known?.contains($0) ?? true }
        var languages: [LanguageCode: Language] = [:]
        for code in codes {
            guard let file = parsed[code] else {
                problems.append(.missingLanguage(code, in: folder))
                continue
            }
            var reader = LanguageReader(file)
            languages[code] = Language(code, &reader)
            reader.expect(expected)
            problems += reader.diagnostics
        }
        let keys = expected.union(requiredTexts).subtracting(Language.structure).sorted()
        return Diagnosed(Languages(languages: languages, textKeys: keys), problems)
    }

    private static func code(of file: SourceFile, _ codes: [LanguageCode]) -> LanguageCode? {
        codes.first { file.path.utf8.suffix($0.code.utf8.count + 5).elementsEqual("/\($0.code).yml".utf8) }
    }

    /// A language without words: what is shown with it had problems, and is not published.
    private static func unread(_ code: LanguageCode) -> Language {
        var reader = LanguageReader(LanguageFile(path: ""))
        return Language(code, &reader)
    }

    /// The keys of the texts that the generator looks up itself: every language has them.
    package static var requiredTexts: [String] {
        var reader = LanguageReader(LanguageFile(path: ""))
        _ = Language(LanguageCode("und"), &reader)
        return reader.asked.filter { !Language.structure.contains($0) }
    }
}

extension Diagnostic {
    fileprivate static func missingLanguage(_ language: LanguageCode, in folder: String) -> Diagnostic {
        Diagnostic(
            .missingString, at: SourceLocation(file: "\(folder)\(language.code).yml"),
            Message(
                da: "temaet har ingen ord på '\(language.code)'",
                en: "the theme has no words in '\(language.code)'"),
            remedy: Message(
                da: "oversæt en af filerne i strings/, eller fjern sproget i site.yml",
                en: "translate one of the files in strings/, or remove the language from site.yml"))
    }
}
