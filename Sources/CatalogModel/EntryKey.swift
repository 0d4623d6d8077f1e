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
