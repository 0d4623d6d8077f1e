import CatalogCompiling
import CatalogModel
import CatalogSchema
import SitePublishing
import TestSupport
import Testing

/// Every field that is published is part of what tells whether an entry has changed.
///
/// The compiler does not know which fields there are, the schema does: whoever adds one and forgets the fingerprint hears of it here.
struct PublishedFieldsTests {
    /// What readers are not shown, or what is told apart from changes: when somebody looked, and which rules are silenced.
    private static let unpublished: Set<String> = [
        "verified", "verified_by", "verified_how", "verified_fields", "review_after", "aliases", "allow",
        "consent", "erase_after", "not_the_same_as",
    ]

    /// Values for fields of which those made from the schema do not fit what else the entry says.
    private static let own: [String: [String]] = [
        "image": ["{file: a.jpg, alt: Et foto}", "{file: b.jpg, alt: Et foto}", "{file: a.jpg, alt: Huset}"],
        "logo": ["{file: a.jpg, alt: Et foto}", "{file: b.jpg, alt: Et foto}"],
        "phone_ways": ["[sms]\nphone: '99 00 00 01'", "[sms, call]\nphone: '99 00 00 01'"],
        "expires": ["2026-12-31", "2027-01-01"],
    ]

    @Test(arguments: EntryKind.allCases)
    func `two values of a published field have two fingerprints`(_ kind: EntryKind) async {
        var untried: [String] = []
        let bare = await Self.published(kind, FieldSamples.entry(kind, ""))?.hash
        for field in ContentSchema.fields(of: kind) where !Self.unpublished.contains(field.key) {
            // A photo of a person stands only on the web.
            if kind == .contact, field.key == "image" { continue }
            var hashes: [AnyHashable: Set<String>] = [:]
            for text in Self.texts(of: field.key, kind) {
                guard let (entry, hash) = await Self.published(kind, text) else { continue }
                hashes[entry, default: []].insert(hash)
            }
            if hashes.isEmpty { untried.append(field.key) }
            let all = hashes.values.flatMap(\.self)
            #expect(all.count == hashes.count && Set(all).count == all.count, "\(kind.folder).\(field.key)")
            #expect(field.isRequired || !all.allSatisfy { $0 == bare }, "\(kind.folder).\(field.key)")
        }
        #expect(untried == [], "\(kind.folder)")
    }

    private static func texts(of key: String, _ kind: EntryKind) -> [String] {
        if let own = own[key] { return own.map { FieldSamples.entry(kind, "\(key): \($0)") } }
        return FieldSamples.all(of: kind).map(\.text).filter { text in
            let line = text.split(separator: "\n").dropLast(2).last ?? ""
            // Two texts are enough here; of times and choices each has a form of its own.
            return line.hasPrefix("\(key): ") && !line.contains("alle") && !line.contains("nej")
                && !line.contains("شاي")
        }
    }

    private static func published(
        _ kind: EntryKind, _ text: String
    ) async -> (entry: AnyHashable, hash: String)? {
        var content = MarkedContent([
            "\(kind.folder)/proeve.md": text, "vocabulary/needs.yml": "sprog: Sprog\n",
            "vocabulary/audiences.yml": "sprog: Sprog\n", "vocabulary/districts.yml": "sprog: Sprog\n",
            "places/broen.md": "---\nname: Broen\n---\n", "council/broen.md": "---\nname: Broen\n---\n",
            "forums/broen.md": "---\nname: Broen\nsummary: Alle\ntype: other\n---\n",
            "contacts/broen.md": "---\nkind: function\nname: Broen\nrole: Svarer\n---\n",
        ])
        content.media = ["a.jpg", "b.jpg"]
        let catalog = await content.compile().catalog
        let key = EntryKey(kind, "proeve")
        let views = PublicCatalog(Publication(catalog, today: testDay), for: .json, in: .danish)
        guard let view = views.entry(key)?.view, let entry = entry(key, kind.type, catalog) else {
            return nil
        }
        return (entry, view.fingerprint.hash)
    }

    private static func entry<Entry: CatalogedEntry>(
        _ key: EntryKey, _: Entry.Type, _ catalog: Catalog
    ) -> AnyHashable? {
        guard var entry = catalog[keyPath: Entry.table][EntryID(key.id)]?.entry else { return nil }
        entry.common.allowed = [:]
        entry.common.textsMark = nil
        return AnyHashable(entry)
    }
}
