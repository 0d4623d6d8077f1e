import CatalogCompiling
import CatalogModel
import Diagnostics
import SourceReading

extension SiteSources {
    /// What settings, vocabularies and languages say of people, without which there is no site.
    func problems(naming people: PersonTraits) -> [Diagnostic] {
        (languages + vocabularies.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
            + [settings, synonyms].compactMap(\.self))
            .flatMap { PersonsInFiles.problems(in: $0, people) }
    }

    /// The same of pictures, documents and the names of files.
    func problems(inFilesNaming people: PersonTraits, below folders: [String]) -> [Diagnostic] {
        guard !people.isEmpty else { return [] }
        let paths = documents.map(\.path) + media.map(\.path)
        return media.flatMap { PersonsInFiles.problems(in: $0.texts, carriedBy: $0.path, people) }
            + paths.flatMap { path in
                let folder = folders.first { path.utf8.starts(with: ($0 + "/").utf8) } ?? ""
                return PersonsInFiles.problems(inName: Self.name(path, below: folder), of: path, people)
            }
    }
}
