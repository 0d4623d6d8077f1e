import CatalogCompiling
import CatalogModel
import Diagnostics

extension PublishedSite {
    /// The same without texts that must not be published again: what somebody took back since lives on in no history.
    ///
    /// Of an entry whose title or id names a person of `contacts/`, holds a personal number, or is not one that this program
    /// wrote, nothing but UUID and days is left.
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
            && isID(key.id) && !PersonalNumber.isContained(in: title)
            && PersonsInFiles.problems(in: [title, key.id], carriedBy: "", people).isEmpty
    }
}

private func isID(_ text: String) -> Bool {
    (1...80).contains(text.utf8.count)
        && text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (0x30...0x39).contains(byte)
                || byte == UInt8(ascii: "-")
        }
}

extension PublishedEntry {
    fileprivate func isFit(_ people: PersonTraits) -> Bool { PublishedSite.isFit(title, key, people) }
}
