import CatalogModel
import CatalogSchema
import Diagnostics

/// Every coded term that a file names is in its vocabulary.
struct TermsExist: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        var search = MeantSearch()
        let unreadable = Vocabulary.Name.allCases.filter {
            catalog.brokenFiles.contains("\(catalog.contentFolder)/vocabulary/\($0.rawValue).yml")
        }
        var missing: Set<Vocabulary.Name> = []
        return catalog.pointingFiles.flatMap { file in
            file.terms.compactMap { use -> Diagnostic? in
                // What is wrong there is reported there, and every term is a consequence of it.
                if unreadable.contains(use.vocabulary) { return nil }
                guard catalog.vocabularies[use.vocabulary]?.terms.isEmpty ?? true else {
                    return problem(use, file, catalog, &search)
                }
                return missing.insert(use.vocabulary).inserted ? noVocabulary(use, file, catalog) : nil
            }
        }
    }

    private func noVocabulary(
        _ use: DecodingContext.TermUse, _ file: DecodedFile, _ catalog: CheckedCatalog
    ) -> Diagnostic {
        let path = "\(catalog.contentFolder)/vocabulary/\(use.vocabulary.rawValue).yml"
        return Diagnostic(
            .unknownTerm, at: SourceLocation(file: file.document.path, range: use.range),
            Message(da: "der står ingen ord i \(path)", en: "there are no terms in \(path)"),
            remedy: Message(
                da: "skriv dem dér, for eksempel \(use.code): {da: Navn}",
                en: "write them there, for example \(use.code): {da: Name}"))
    }

    private func problem(
        _ use: DecodingContext.TermUse, _ file: DecodedFile, _ catalog: CheckedCatalog,
        _ search: inout MeantSearch
    ) -> Diagnostic? {
        let vocabulary = catalog.vocabularies[use.vocabulary] ?? Vocabulary()
        guard vocabulary[use.code] == nil else { return nil }
        let name = use.vocabulary.rawValue
        let meant = search.match(use.code, in: name, count: vocabulary.terms.count) {
            NearMiss.match(
                use.code,
                among: vocabulary.terms.flatMap { term in
                    (term.labels.values + [term.code]).map { ($0, term.code) }
                })
        }
        let codes = Self.list(vocabulary)
        return Diagnostic(
            .unknownTerm, at: SourceLocation(file: file.document.path, range: use.range),
            Message(
                da: "'\(use.code)' står ikke i vocabulary/\(name).yml",
                en: "'\(use.code)' is not in vocabulary/\(name).yml"),
            suggestion: meant?.target,
            remedy: Message(da: "skriv en af: \(codes)", en: "write one of: \(codes)"),
            fixes: meant?.fixes(at: use.range) ?? [])
    }

    /// The codes, of a long vocabulary the first.
    private static func list(_ vocabulary: Vocabulary) -> String {
        let codes = vocabulary.terms.prefix(longestList).map(\.code)
        return (codes + (vocabulary.terms.count > longestList ? ["…"] : [])).joined(separator: ", ")
    }

    private static let longestList = 60
}
