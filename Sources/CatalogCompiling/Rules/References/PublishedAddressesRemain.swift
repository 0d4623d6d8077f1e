import CatalogModel
import Diagnostics

/// Whoever kept an address of the published site still gets somewhere: to the entry, or by way of an alias.
struct PublishedAddressesRemain: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        guard !catalog.published.isEmpty else { return [] }
        var newOwners: [String: [EntryFacts]] = [:]
        let known = Set(catalog.published.map(\.key))
        for entry in catalog.index.entries where !known.contains(entry.key) {
            newOwners[entry.key.kind.folder + " " + entry.title.original, default: []].append(entry)
        }
        return catalog.published.compactMap { page in
            if let entry = catalog.index[page.key], !entry.isDraft { return nil }
            guard catalog.index.owner(ofAlias: page.key) == nil else { return nil }
            let heirs = newOwners[page.key.kind.folder + " " + page.title, default: []]
            return problem(page, heir: heirs.count == 1 ? heirs[0] : nil, in: catalog.contentFolder)
        }
    }

    private func problem(_ page: PublishedEntry, heir: EntryFacts?, in folder: String) -> Diagnostic {
        let id = page.key.id
        let notes = heir?.files.first.map { file in
            [
                Diagnostic.Note(
                    SourceLocation(file: file.document.path),
                    Message(
                        da: "hedder det samme; skriv aliases: [\(id)] her, hvis det er den samme",
                        en: "has the same name; write aliases: [\(id)] here if it is the same one"))
            ]
        }
        // The title of a contact's page may be a person's name, and there is none where it names one.
        let title = page.key.kind == .contact || page.title.isEmpty ? "\(page.key)" : page.title
        return Diagnostic(
            .vanishedAddress, at: SourceLocation(file: "\(folder)/\(page.key).md"),
            Message(
                da: "siden '\(title)' er udgivet på \(page.url), men findes ikke mere",
                en: "the page '\(title)' is published at \(page.url), but is gone"),
            remedy: Message(
                da:
                    "skriv aliases: [\(id)] hos den, der har afløst den, eller behold filen med status: ended",
                en:
                    "write aliases: [\(id)] in the one that took its place, or keep the file with status: ended"
            ),
            notes: notes ?? [])
    }
}
