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
                    let found = problem(use, catalog.index, &search).map { at(use, file, $0) }
                    withheld.insert(use.target.kind)
                    return found
                }
                if isOfWords, withheld.contains(use.target.kind) { return nil }
                let mayBeDraft = drafts.contains(ObjectIdentifier(file))
                if mayBeDraft, catalog.index[use.target]?.isDraft ?? false { return nil }
                return problem(use, catalog.index, &search).map { at(use, file, $0) }
            }
        }
    }

    private typealias Problem = (message: Message, remedy: Message, meant: NearMiss.Match?)

    private func problem(
        _ use: DecodingContext.ReferenceUse, _ index: EntryIndex, _ search: inout MeantSearch
    ) -> Problem? {
        let (kind, id) = (use.target.kind, use.target.id)
        guard let target = index[use.target] else {
            return (
                Message(da: "ukendt \(kind.noun.danish) '\(id)'", en: "unknown \(kind.noun.english) '\(id)'"),
                Message(
                    da:
                        "skriv navnet på en fil i \(kind.folder)/ uden .md, og lav den først, hvis den ikke findes",
                    en:
                        "write the name of a file in \(kind.folder)/ without .md, and make it first if there is none"
                ),
                search.entry(use.target, in: index)
            )
        }
        guard target.isDraft else { return nil }
        return (
            Message(
                da: "\(kind.noun.danish) '\(id)' er en kladde", en: "\(kind.noun.english) '\(id)' is a draft"),
            Message(
                da:
                    "slet linjen status: draft i \(kind.folder)/\(id).md, når den er færdig, eller nævn den ikke endnu",
                en:
                    "delete the line status: draft in \(kind.folder)/\(id).md when it is ready, or do not name it yet"
            ),
            nil
        )
    }

    private func at(_ use: DecodingContext.ReferenceUse, _ file: DecodedFile, _ problem: Problem)
        -> Diagnostic
    {
        Diagnostic(
            .unknownReference, at: SourceLocation(file: file.document.path, range: use.range),
            problem.message,
            suggestion: problem.meant?.target, remedy: problem.remedy,
            fixes: use.isQualified ? [] : problem.meant?.fixes(at: use.range) ?? [])
    }
}
