/// A site of another municipality, whose entries this site shows as cards that lead there: what `sources` in `site.yml`
/// says of it.
package struct NeighbourSite: Hashable, Sendable {
    /// What `--source NAME=FILE` calls it; it stands in addresses, too.
    package var name: String
    package var title = LocalizedText("")
    /// Absolute, with https and ending in a slash: every card leads to an address below it.
    package var baseURL = ""
    /// Four digits, for example `0851`.
    package var municipality: String?
    /// What its codes are called here: `sport` there is `idraet` here.
    package var vocabulary: [String: String] = [:]

    package init(name: String = "") { self.name = name }

    /// The host that its cards lead to, for readers to see.
    package var host: String {
        let rest = baseURL.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
        return String(decoding: rest.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }

    /// The value of the filter by municipality for the site's own entries, which no neighbour can be called.
    package static let own = "own"
}

/// An index of another site that a run was given, by the name of that site.
package struct NeighbourFile: Hashable, Sendable {
    package let name: String
    package let path: String

    package init(name: String, path: String) { (self.name, self.path) = (name, path) }
}
