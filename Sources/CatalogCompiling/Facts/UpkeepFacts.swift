package import CatalogModel
import CatalogSchema
import Diagnostics

/// What compiling alone knows of a catalog and those who keep it up ask for: it is for lists that stay with them.
///
/// Rules ask the same facts, so that a report never says what `check` does not.
package struct UpkeepFacts: Sendable {
    /// In the order of their ids, drafts among them.
    package let contacts: [EditorialContact]
    /// The entries that are in lists, in the order of kinds and ids.
    package let entries: [Entry]
    /// The pairs that nobody said are different.
    package let duplicates: [DuplicatePair]
    /// The contacts and places at which nothing points.
    package let orphans: [EntryKey]
    /// None where nothing depends on the school holidays, or they are known for long enough.
    package let schoolHolidays: SchoolHolidayGap?

    /// What an entry of any kind needs.
    package struct Entry: Sendable {
        package let key: EntryKey
        /// In the main language; of a contact the role.
        package let title: String
        package let freshness: Freshness
        /// The translations that need work, in the order of the site's languages; those that are current are not among them.
        package let translations: [(language: LanguageCode, standing: TranslationStanding)]
    }

    init(_ catalog: CheckedCatalog) {
        contacts = catalog.unresolved.editorialContacts
        let languages = catalog.site.languages.filter { $0 != catalog.site.mainLanguage }
        entries = catalog.index.entries.filter(\.common.status.isListed).map {
            Entry($0, languages, on: catalog.today)
        }
        duplicates = catalog.unresolved.duplicatePairs(in: catalog.site.municipality?.name).filter {
            catalog.index[$0.second]?.allows(.nearDuplicate) == false
        }
        orphans = catalog.orphans.filter { !$0.allows(.orphanEntry) }.map(\.key)
        schoolHolidays = catalog.schoolHolidayGap
    }
}

extension UpkeepFacts.Entry {
    fileprivate init(
        _ entry: EntryFacts, _ languages: [LanguageCode], on today: LocalDate
    ) {
        (key, title) = (entry.key, entry.title.original)
        freshness =
            entry.allows(.staleEntry) ? .unneeded : Freshness(entry.common, of: entry.key.kind, on: today)
        let known = Dictionary(entry.translations, uniquingKeysWith: { first, _ in first })
        translations = languages.map { ($0, known[$0] ?? .missing) }.filter { $0.1 != .current }
    }
}

extension EntryFacts {
    /// Whether somebody said in the entry's file that a problem is none there.
    fileprivate func allows(_ code: DiagnosticCode) -> Bool { common.allowed[code.rawValue] != nil }
}
