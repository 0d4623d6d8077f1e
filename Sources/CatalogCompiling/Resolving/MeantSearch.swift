import CatalogModel
import Diagnostics

/// Looks for what somebody meant, as often as it helps anybody.
///
/// Each search goes over all names that there are. Who has a thousand slips has one reason for most of them, and the first
/// proposals show it; so there is a limit for all searches of a rule together, and the same word is looked for once.
struct MeantSearch {
    /// In names that a word is compared with.
    private static let limit = 30_000

    private var compared = 0
    private var known: [String: NearMiss.Match?] = [:]

    /// The nearest of `count` names of one kind to a word, if anybody looks for it any more.
    mutating func match(
        _ word: String, in kind: String, count: Int, _ search: () -> NearMiss.Match?
    ) -> NearMiss.Match? {
        let key = kind + "/" + word
        if let match = known[key] { return match }
        guard compared < Self.limit else { return nil }
        compared += count + 1
        let match = search()
        known[key] = match
        return match
    }

    mutating func entry(_ key: EntryKey, in index: EntryIndex) -> NearMiss.Match? {
        match(key.id, in: key.kind.folder, count: index.entries.count) { index.nearMiss(key) }
    }

    /// What to write in the place of a link that leads nowhere.
    mutating func suggestion(_ meant: LinkResolver.Meant?, _ links: LinkResolver) -> String? {
        switch meant {
        case .none: nil
        case .path(let path): path
        case .entry(let key, let path): entry(key, in: links.index).map { path.naming($0.target) }
        case .media(let file, let way):
            match(file, in: "media", count: links.media.count) {
                NearMiss.match(file, among: links.media.keys.sorted())
            }.map { way + $0.target }
        case .heading(let fragment, let headings, let file):
            match(fragment, in: file, count: headings.count) { NearMiss.match(fragment, among: headings) }
                .map { file + "#" + $0.target }
        }
    }
}
