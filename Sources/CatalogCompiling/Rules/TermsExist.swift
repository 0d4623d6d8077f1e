import CatalogModel
import CatalogSchema
import Diagnostics

/// Every coded term that a file names is in its vocabulary.
struct TermsExist: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.pointingFiles.flatMap { file in
            file.terms.compactMap { problem($0, file, catalog) }
        }
    }

    private func problem(
        _ use: DecodingContext.TermUse, _ file: DecodedFile, _ catalog: CheckedCatalog
    ) -> Diagnostic? {
        let vocabulary = catalog.vocabularies[use.vocabulary] ?? Vocabulary()
        guard vocabulary[use.code] == nil else { return nil }
        let names = vocabulary.terms.flatMap { term in
            (term.labels.values + [term.code]).map { ($0, term.code) }
        }
        let meant = NearMiss.match(use.code, among: names)
        let name = use.vocabulary.rawValue
        return Diagnostic(
            .unknownTerm, at: SourceLocation(file: file.document.path, range: use.range),
            Message(
                da: "'\(use.code)' står ikke i vocabulary/\(name).yml",
                en: "'\(use.code)' is not in vocabulary/\(name).yml"),
            suggestion: meant?.target,
            remedy: Message(
                da: "skriv en af: \(vocabulary.terms.map(\.code).joined(separator: ", "))",
                en: "write one of: \(vocabulary.terms.map(\.code).joined(separator: ", "))"),
            fixes: meant?.fixes(at: use.range) ?? [])
    }
}
