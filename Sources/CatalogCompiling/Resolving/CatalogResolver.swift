import CatalogModel
import CatalogSchema
import Diagnostics

/// Turns what was decoded into the catalog that pages are made from.
struct CatalogResolver {
    let compiler: CatalogCompiler
    let links: LinkResolver
    /// Files with errors: their entries count as drafts.
    let brokenFiles: Set<String>

    func resolve(_ unresolved: UnresolvedCatalog) -> Catalog {
        var catalog = Catalog(site: compiler.site, vocabularies: compiler.vocabularies)
        for kind in EntryKind.allCases { fill(&catalog, kind.schematicType, from: unresolved) }
        if let synonyms = unresolved.synonyms, !isBroken([synonyms.file]) {
            catalog.synonyms = synonyms.groups
        }
        let withheld = withheldPhotos(unresolved[ContactRecord.self], shown: catalog.contacts)
        catalog.media = links.media.filter {
            !withheld.contains($0.key) && !brokenFiles.contains($0.value.path)
        }
        return catalog
    }

    /// The photos of persons whose consent does not cover them: they are not copied to the site either.
    private func withheldPhotos(
        _ contacts: [UnresolvedEntry<ContactRecord>], shown: EntryTable<Contact>
    ) -> Set<String> {
        contacts.lazy.map(\.entry).filter { $0.type != .function }.reduce(into: []) { withheld, contact in
            var contact = contact
            resolveLinks(of: &contact)
            let files = contact.common.mediaFiles.subtracting(
                shown[EntryID(contact.id.text)]?.summary.common.mediaFiles ?? [])
            withheld.formUnion(files.filter { links.media[$0]?.kind?.isPicture ?? true })
        }
    }

    private func fill<Entry: SchematicEntry>(
        _ catalog: inout Catalog, _: Entry.Type, from unresolved: UnresolvedCatalog
    ) {
        let withholding = DayWithholding(today: compiler.today)
        catalog[keyPath: Entry.Published.table] = EntryTable(
            sharing: unresolved[Entry.self].compactMap { unresolved in
                let isDraft = unresolved.shared.summary.common.status == .draft
                guard !isDraft, !isBroken(unresolved.files) else { return nil }
                return Entry.published(resolved(unresolved.shared), by: withholding)
            })
    }

    /// The same entry with its links; most have none, and are not copied.
    private func resolved<Entry: CatalogEntry>(_ shared: Shared<Entry>) -> Shared<Entry> {
        // What lies in another folder lies in another repository, whose address is on no page.
        let isOurs = shared.summary.common.file.utf8.starts(with: (compiler.contentFolder + "/").utf8)
        guard !isOurs || shared.summary.common.body?.hasGaps ?? false else { return shared }
        var entry = shared.entry
        if !isOurs { entry.common.file = "" }
        resolveLinks(of: &entry)
        return Shared(entry)
    }

    private func isBroken(_ files: [DecodedFile]) -> Bool {
        !brokenFiles.isEmpty && files.contains { brokenFiles.contains($0.document.path) }
    }

    private func resolveLinks<Entry: CatalogEntry>(of entry: inout Entry) {
        guard var body = entry.common.body, body.hasGaps else { return }
        body.original = links.resolve(body.original, of: Entry.kind)
        for translation in body.translations where !translation.value.gaps.isEmpty {
            body.translate(into: translation.language, links.resolve(translation.value, of: Entry.kind))
        }
        entry.common.body = body
    }
}

extension Localized<FormattedText> {
    fileprivate var hasGaps: Bool {
        !original.gaps.isEmpty || translations.contains { !$0.value.gaps.isEmpty }
    }
}
