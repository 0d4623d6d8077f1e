/// The kinds of entry that a catalog holds.
package enum EntryKind: String, CaseIterable, Hashable, Sendable {
    case association, activity, contact, place, news, council, page

    /// The folder of `content/` that holds the kind, also the kind's name in commands, JSON and references.
    package var folder: String {
        switch self {
        case .association: "associations"
        case .activity: "activities"
        case .contact: "contacts"
        case .place: "places"
        case .news: "news"
        case .council: "council"
        case .page: "pages"
        }
    }

    /// The type of the kind's entries, for code that treats all kinds alike.
    package var type: any CatalogedEntry.Type {
        switch self {
        case .association: Association.self
        case .activity: Activity.self
        case .contact: Contact.self
        case .place: Place.self
        case .news: News.self
        case .council: Council.self
        case .page: FreePage.self
        }
    }

    package init?(folder: String) {
        guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }
}

/// One entry of any kind, written `associations/broen` in files, commands and JSON.
package struct EntryKey: Hashable, Sendable {
    package var kind: EntryKind
    package var id: String

    package init(_ kind: EntryKind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    /// By the id: that entries of two kinds have the same one is rare, and the name of a kind takes as long to hash.
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension EntryKey: CustomStringConvertible {
    package var description: String { "\(kind.folder)/\(id)" }
}

extension EntryKey: Comparable {
    package static func < (left: EntryKey, right: EntryKey) -> Bool {
        (left.kind.folder, left.id) < (right.kind.folder, right.id)
    }
}
