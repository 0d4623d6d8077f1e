/// What the site that is published now says of itself in its `index.json`: the only memory that a build has.
package struct PublishedSite: Hashable, Sendable {
    package var entries: [PublishedEntry] = []
    /// What was in the index once.
    package var gone: [GoneEntry] = []

    package init(entries: [PublishedEntry] = [], gone: [GoneEntry] = []) {
        (self.entries, self.gone) = (entries, gone)
    }

    /// Whether it was made by a version that keeps history; of an older one nothing can have changed.
    package var hasHistory: Bool { entries.contains { $0.fingerprint != nil } || !gone.isEmpty }
}

/// An entry of the site that is published now.
package struct PublishedEntry: Hashable, Sendable {
    package var key: EntryKey
    package var url: String
    package var title: String
    package var uuid: EntryUUID?
    package var dates = EntryDates()
    /// None in an index of a version without history.
    package var fingerprint: EntryFingerprint?

    package init(key: EntryKey, url: String, title: String) {
        (self.key, self.url, self.title) = (key, url, title)
    }
}

/// The days on which an entry changed, as far as they are known.
package struct EntryDates: Hashable, Sendable {
    /// When it came into the index.
    package var added: LocalDate?
    /// When anything of it changed last (HSDS `last_modified`).
    package var modified: LocalDate?
    /// When something that people plan by changed last, such as time or place.
    package var changed: LocalDate?

    package init(added: LocalDate? = nil, modified: LocalDate? = nil, changed: LocalDate? = nil) {
        (self.added, self.modified, self.changed) = (added, modified, changed)
    }

    /// All three on one day.
    package init(all day: LocalDate) { self.init(added: day, modified: day, changed: day) }
}

/// What an entry says, as numbers that change with it; nobody can read the entry from them.
package struct EntryFingerprint: Hashable, Sendable {
    /// Of all that is published of the entry: the number of the format, a hyphen, and 16 hexadecimal digits.
    package var hash: String
    /// Of each field that people plan by, in the main language: 5 digits and small letters, by the key of the field.
    package var core: [String: String]

    package init(hash: String, core: [String: String]) {
        (self.hash, self.core) = (hash, core)
    }

    /// Fingerprints of two formats cannot be compared: a new one is a new beginning and no change.
    package func isComparable(to other: EntryFingerprint) -> Bool {
        hash.utf8.prefix { $0 != UInt8(ascii: "-") }.elementsEqual(
            other.hash.utf8.prefix { $0 != UInt8(ascii: "-") })
    }
}

/// An entry that was in the index once and is not any more, kept so that whoever has a copy hears of it.
package struct GoneEntry: Hashable, Sendable {
    package var uuid: EntryUUID
    /// The day of the first build without it.
    package var date: LocalDate
    /// What it was; none of contacts and deleted news, of which nothing but UUID and day is kept.
    package var facts: Facts?

    package struct Facts: Hashable, Sendable {
        package var key: EntryKey
        /// In the main language, as it was published.
        package var title: String
        package var state: State
        /// When it first came into the index, in case it comes back.
        package var added: LocalDate?

        package init(key: EntryKey, title: String, state: State, added: LocalDate? = nil) {
            (self.key, self.title, self.state, self.added) = (key, title, state, added)
        }
    }

    /// Why an entry is not in the index any more.
    package enum State: String, CaseIterable, Sendable {
        case over, ended, archived, deleted
    }

    /// For how many days it is reported.
    package static let daysKept = 400

    package init(uuid: EntryUUID, date: LocalDate, facts: Facts? = nil) {
        (self.uuid, self.date, self.facts) = (uuid, date, facts)
    }
}
