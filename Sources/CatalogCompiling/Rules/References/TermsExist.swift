import CatalogModel
import CatalogSchema
import Diagnostics

/// Every coded term that a file names is in its vocabulary.
struct TermsExist: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        var search = MeantSearch()
        let unreadable = Set(
            Vocabulary.Name.allCases.filter {
                catalog.brokenFiles.contains("\(catalog.contentFolder)/vocabulary/\($0.rawValue).yml")
            })
        var missing: Set<[Vocabulary.Name]> = []
        return catalog.pointingFiles.flatMap { file in
            file.terms.compactMap { use -> Diagnostic? in
                // What is wrong there is reported there, and every term is a consequence of it.
                if !unreadable.isDisjoint(with: use.vocabularies) { return nil }
                guard use.vocabularies.allSatisfy({ catalog.vocabularies[$0]?.terms.isEmpty ?? true }) else {
                    return problem(use, file, catalog, &search)
                }
                return missing.insert(use.vocabularies).inserted ? noVocabulary(use, file, catalog) : nil
            }
        }
    }

    private func noVocabulary(
        _ use: DecodingContext.TermUse, _ file: DecodedFile, _ catalog: CheckedCatalog
    ) -> Diagnostic {
        let path = "\(catalog.contentFolder)/vocabulary/\(use.vocabularies[0].rawValue).yml"
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
        let vocabularies = use.vocabularies.compactMap { catalog.vocabularies[$0] }
        guard !vocabularies.contains(where: { $0[use.code] != nil }) else { return nil }
        let terms = vocabularies.flatMap(\.terms)
        let names = use.vocabularies.map { "vocabulary/\($0.rawValue).yml" }
        let meant = search.match(use.code, in: names.joined(), count: terms.count) {
            NearMiss.match(
                use.code,
                among: terms.flatMap { term in (term.labels.values + [term.code]).map { ($0, term.code) } })
        }
        let codes = Self.list(terms)
        return Diagnostic(
            .unknownTerm, at: SourceLocation(file: file.document.path, range: use.range),
            Message(
                da: "'\(use.code)' står ikke i \(names.joined(separator: " eller "))",
                en: "'\(use.code)' is not in \(names.joined(separator: " or "))"),
            suggestion: meant?.target,
            remedy: Message(da: "skriv en af: \(codes)", en: "write one of: \(codes)"),
            fixes: meant?.fixes(at: use.range) ?? [])
    }

    /// The codes, of a long list the first.
    private static func list(_ terms: [Vocabulary.Term]) -> String {
        let codes = terms.prefix(longestList).map(\.code)
        return (codes + (terms.count > longestList ? ["…"] : [])).joined(separator: ", ")
    }

    private static let longestList = 60
}
