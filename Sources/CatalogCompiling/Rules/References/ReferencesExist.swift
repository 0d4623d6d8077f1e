import CatalogModel
import CatalogSchema
import Diagnostics

/// Every id that a file names belongs to an entry that has a page or may be shown.
struct ReferencesExist: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        var search = MeantSearch()
        var kinds = Set(catalog.index.entries.map(\.key.kind))
        let hasEntries = !kinds.isEmpty
        var withheld: Set<EntryKind> = []
        // A draft may be about a draft: they are on no page, and become one when they are ready.
        let drafts = Set(catalog.index.entries.filter(\.isDraft).flatMap(\.files).map(ObjectIdentifier.init))
        let wordFiles = Set(catalog.unresolved.filesOfWords.map(ObjectIdentifier.init))
        return catalog.pointingFiles.flatMap { file in
            file.references.compactMap { use in
                // Words and needs wait for entries; of a kind that has none the first says it all.
                let isOfWords = wordFiles.contains(ObjectIdentifier(file))
                if isOfWords, !kinds.contains(use.target.kind) {
                    guard hasEntries, kinds.insert(use.target.kind).inserted else { return nil }
                    let found = problem(use, catalog.index, &search).map {
                        at(use, file, $0.message, $0.meant)
                    }
                    withheld.insert(use.target.kind)
                    return found
                }
                if isOfWords, withheld.contains(use.target.kind) { return nil }
                let mayBeDraft = drafts.contains(ObjectIdentifier(file))
                if mayBeDraft, catalog.index[use.target]?.isDraft ?? false { return nil }
                return problem(use, catalog.index, &search).map { at(use, file, $0.message, $0.meant) }
            }
        }
    }

    private func problem(
        _ use: DecodingContext.ReferenceUse, _ index: EntryIndex, _ search: inout MeantSearch
    ) -> (message: Message, meant: NearMiss.Match?)? {
        let (kind, id) = (use.target.kind, use.target.id)
        guard let target = index[use.target] else {
            return (
                Message(da: "ukendt \(kind.noun.danish) '\(id)'", en: "unknown \(kind.noun.english) '\(id)'"),
                search.entry(use.target, in: index)
            )
        }
        guard target.isDraft else { return nil }
        return (
            Message(
                da: "\(kind.noun.danish) '\(id)' er en kladde", en: "\(kind.noun.english) '\(id)' is a draft"),
            nil
        )
    }

    private func at(
        _ use: DecodingContext.ReferenceUse, _ file: DecodedFile, _ message: Message, _ meant: NearMiss.Match?
    ) -> Diagnostic {
        Diagnostic(
            .unknownReference, at: SourceLocation(file: file.document.path, range: use.range), message,
            suggestion: meant?.target,
            remedy: Message(
                da: "skriv navnet på en fil i \(use.target.kind.folder)/ uden .md",
                en: "write the name of a file in \(use.target.kind.folder)/ without .md"),
            fixes: use.isQualified ? [] : meant?.fixes(at: use.range) ?? [])
    }
}
