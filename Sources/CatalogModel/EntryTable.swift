/// All entries of one kind, in the order of their ids.
package struct EntryTable<Entry: CatalogEntry>: Sendable {
    package private(set) var entries: [Shared<Entry>]
    package let positions: EntryPositions

    package init(_ entries: [Entry] = []) {
        self.init(sharing: entries.map { Shared($0) })
    }

    package init(sharing entries: [Shared<Entry>]) {
        self.entries = entries.sorted { $0.id.text < $1.id.text }
        positions = EntryPositions(self.entries.map { ($0.id.text, $0.id.code) })
    }

    package subscript(id: EntryID<Entry>) -> Shared<Entry>? {
        positions.position(of: id.text, id.code).map { entries[$0] }
    }

    /// Puts other states of entries in their places; false where one of them has none.
    package mutating func exchange(_ changed: [Shared<Entry>]) -> Bool {
        for entry in changed {
            guard let position = positions.position(of: entry.id.text, entry.id.code) else { return false }
            entries[position] = entry
        }
        return true
    }
}

/// The positions of entries by their ids, which are compared and not hashed: ids carry their hash.
///
/// It does not know the kind of the entries, so that looking one up costs the same in every module.
package struct EntryPositions: Sendable {
    private let ids: [String]
    /// By the codes of the ids, with open addressing, at most half full; -1 is nobody.
    private let places: [Int32]

    init(_ ids: [(text: String, code: UInt64)]) {
        self.ids = ids.map(\.text)
        var places: [Int32] = [-1]
        while places.count < 2 * ids.count { places += places }
        for (position, id) in ids.enumerated() {
            var place = Self.place(of: id.code, among: places.count)
            while places[place] >= 0 { place = (place + 1) % places.count }
            places[place] = Int32(position)
        }
        self.places = places
    }

    package func position(of id: String, _ code: UInt64) -> Int? {
        var place = Self.place(of: code, among: places.count)
        while places[place] >= 0 {
            let position = Int(places[place])
            if ids[position] == id { return position }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// Where the search for an id begins; the number of places is a power of two.
    private static func place(of code: UInt64, among count: Int) -> Int {
        Int(truncatingIfNeeded: code) & (count - 1)
    }
}
