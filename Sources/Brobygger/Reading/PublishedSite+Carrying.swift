import CatalogCompiling
import CatalogModel
import Diagnostics

extension PublishedSite {
    /// The same without texts that must not be published again: what somebody took back since lives on in no history.
    ///
    /// Of an entry whose title or id names a person of `contacts/`, holds a personal number, or is none that this program
    /// writes, nothing but UUID and days is left.
    func carrying(nothingOf people: PersonTraits) -> PublishedSite {
        var site = self
        for index in site.entries.indices where !site.entries[index].isFit(people) {
            site.entries[index].title = ""
        }
        for index in site.gone.indices {
            guard let facts = site.gone[index].facts else { continue }
            if !Self.isFit(facts.title, facts.key, people) { site.gone[index].facts = nil }
        }
        return site
    }

    /// In bytes; no title is longer.
    private static let longestTitle = 1000

    fileprivate static func isFit(_ title: String, _ key: EntryKey, _ people: PersonTraits) -> Bool {
        !title.isEmpty && title.utf8.count <= longestTitle && !title.utf8.contains { $0 < 0x20 || $0 == 0x7F }
            && ![title, key.id].contains { PersonalNumber.isContained(in: $0) }
            && PersonsInFiles.problems(in: [title, key.id], carriedBy: "", people).isEmpty
    }
}

extension PublishedEntry {
    fileprivate func isFit(_ people: PersonTraits) -> Bool { PublishedSite.isFit(title, key, people) }
}
