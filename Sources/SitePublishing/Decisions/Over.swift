import CatalogModel

// What has passed: it leaves all lists, and its page says so.
extension PublicEntry {
    /// Whether the entry has passed; most kinds do not.
    package var isOver: Bool { false }
}

extension PublicActivity {
    /// Whether the last day has passed, or no day is left and none is to be expected; see `Activity.isOver(on:)`.
    package var isOver: Bool { catalog.publication.over.contains(id) }
}

extension PublicAgreement {
    /// Whether the last day on which it holds has passed.
    package var isOver: Bool { ends.map { $0 < catalog.today } ?? false }
}

extension PublicNews {
    /// Whether the last day on which it is news has passed.
    package var isOver: Bool { entry.expires.map { $0 < catalog.today } ?? false }
}
