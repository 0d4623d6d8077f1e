/// An entry that many places look at.
///
/// An entry has dozens of fields, and copying one counts a reference for nearly each of them. Two threads that do so
/// for the same entries spend their time on each other, so the catalog hands out one reference instead.
package final class Shared<Entry: CatalogEntry>: Sendable {
    // Before the entry, so that code for entries of any kind finds them without knowing how large one is.
    package let id: EntryID<Entry>
    package let summary: EntrySummary
    package let entry: Entry

    package init(_ entry: Entry) {
        id = entry.id
        summary = EntrySummary(key: entry.id.key, title: entry.title, common: entry.common)
        self.entry = entry
    }
}
