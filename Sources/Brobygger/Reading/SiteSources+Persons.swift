import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics
import MediaReading
import SourceReading

extension SiteSources {
    /// What is wrong with the files themselves: their names, their sizes, and what they say of people.
    func problems(
        of site: SiteConfiguration, _ people: PersonTraits, _ options: BuildOptions
    ) -> [Diagnostic] {
        diagnostics + unusedLanguages(of: site) + problems(inFilesNaming: people, below: options.content)
            + media.flatMap(\.facts.diagnostics)
    }

    /// What settings, vocabularies, languages and the theme say of people, without which there is no site.
    func problems(naming people: PersonTraits) -> [Diagnostic] {
        guard !people.isEmpty else { return [] }
        return
            (languages + theme.sources.filter { $0.path.hasEnding(".yml") }
            + vocabularies.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
            + [settings, synonyms].compactMap(\.self))
            .flatMap { PersonsInFiles.problems(in: $0, people) }
            + passedOn.flatMap { file in
                PersonsInFiles.problems(
                    in: [String(decoding: file.source.bytes, as: UTF8.self)], carriedBy: file.source.path,
                    people)
            }
            + theme.sources.flatMap {
                PersonsInFiles.problems(in: $0.carriedTexts, carriedBy: $0.path, people)
            }
            + [map].compactMap(\.self).flatMap {
                PersonsInFiles.problems(in: $0.mapCredit, carriedBy: $0.path, people)
            }
    }

    /// The same of pictures, documents and the names of files.
    private func problems(inFilesNaming people: PersonTraits, below folders: [String]) -> [Diagnostic] {
        guard !people.isEmpty else { return [] }
        let paths = documents.map(\.path) + media.map(\.path) + passedOn.map(\.source.path)
        return media.flatMap { PersonsInFiles.problems(in: $0.texts, carriedBy: $0.path, people) }
            + paths.flatMap { path in
                let folder = folders.first { path.utf8.starts(with: ($0 + "/").utf8) } ?? ""
                return PersonsInFiles.problems(inName: Self.name(path, below: folder), of: path, people)
            }
    }
}

extension SourceFile {
    /// What the map says in words.
    fileprivate var mapCredit: [String] {
        [MapDecoder.decode(bytes, file: path).value?.credit].compactMap(\.self)
    }

    /// What a file of the theme shows: the words of a template, beside all that is in its tags, and of a drawing.
    fileprivate var carriedTexts: [String] {
        if path.hasEnding(".mustache") {
            return [bytes, TemplateWords.all(in: self)].map { String(decoding: $0, as: UTF8.self) }
        }
        return path.hasEnding(".svg") ? MediaReader().texts(of: self) : []
    }
}
