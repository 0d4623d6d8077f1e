/// All entries of one kind, in the order of their ids.
package struct EntryTable<Entry: CatalogEntry>: Sendable {
    package let entries: [Shared<Entry>]
    private let ids: [EntryID<Entry>]
    /// The positions of entries by the codes of their ids, with open addressing, at most half full; -1 is nobody.
    private let positions: [Int32]

    package init(_ entries: [Entry] = []) {
        self.entries = entries.map { Shared($0) }.sorted { $0.entry.id.text < $1.entry.id.text }
        ids = self.entries.map(\.entry.id)
        var positions: [Int32] = [-1]
        while positions.count < 2 * entries.count { positions += positions }
        for (position, id) in ids.enumerated() {
            var place = Self.place(of: id, among: positions.count)
            while positions[place] >= 0 { place = (place + 1) % positions.count }
            positions[place] = Int32(position)
        }
        self.positions = positions
    }

    /// The entry with an id, which is compared and not hashed: ids carry their hash.
    package subscript(id: EntryID<Entry>) -> Shared<Entry>? {
        var place = Self.place(of: id, among: positions.count)
        while positions[place] >= 0 {
            let position = Int(positions[place])
            if ids[position] == id { return entries[position] }
            place = (place + 1) % positions.count
        }
        return nil
    }

    /// Where the search for an id begins; the number of places is a power of two.
    private static func place(of id: EntryID<Entry>, among count: Int) -> Int {
        Int(truncatingIfNeeded: id.code) & (count - 1)
    }
}
