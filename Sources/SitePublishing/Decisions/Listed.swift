import CatalogModel

// What is in lists: pages of lists, filters, the calendar, search, the index, and what pages say of other entries.
extension PublicEntry {
    /// Whether the entry is in lists: it is active or paused, and not over.
    package var isListed: Bool { status.isListed && !isOver }

    /// Whether its page says that it is past.
    package var isEnded: Bool { status == .ended || isArchived || isOver }

    /// Whether the entry keeps its page without contact data.
    package var isArchived: Bool { status == .archived }
}

extension PublicActivity {
    /// Whether it takes place: it is in lists and not paused.
    package var isRunning: Bool { status == .active && !isOver }
}

extension PublicContact {
    /// Whether the contact is in lists: it has a page, and outside of pages a person has a name there.
    package var isListed: Bool {
        guard status.isListed, hasPage else { return false }
        return switch catalog.outlet {
        case .web, .print, .structuredData: true
        case .json, .calendar, .search: !isPerson || name != nil
        }
    }
}

extension PublicCatalog {
    /// The contacts that an entry names and that still answer, by name or by role.
    func listedContacts(_ ids: [EntryID<Contact>]) -> [PublicContact] {
        ids.compactMap { contact($0) }.filter(\.status.isListed)
    }
}
