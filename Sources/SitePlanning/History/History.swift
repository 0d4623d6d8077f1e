package import CatalogModel
package import SitePublishing

/// What changed since the site was published last, and what is gone.
///
/// Nothing is kept by a build: all that is known comes from the `index.json` of the published site, is carried on, and
/// goes into the next one. Only what is in the index has a history.
package struct History: Sendable {
    /// Whether the published site says what it had, so that changes can be seen at all.
    package private(set) var isKnown = false
    /// What was in the index of the published site or before, the newest first.
    package private(set) var gone: [GoneEntry] = []
    /// How many entries the published site has.
    package private(set) var published = 0
    /// How many of them this build leaves out, those that are over aside: time takes these.
    package private(set) var vanished = 0
    /// Whether the entries of the published site have the UUIDs of another site, although they are the same ones.
    package private(set) var isOfOtherIdentity = false
    /// What this build changes in the index, each entry once, in the order of kinds and ids; what goes comes last.
    package private(set) var changes: [EntryChange] = []
    private var dates: [EntryKey: EntryDates] = [:]

    /// Compares what is published now with what is to be; without either nothing is known.
    package init(_ publication: Publication, since before: PublishedSite?) {
        guard let before, before.hasHistory else { return }
        let catalog = PublicCatalog(publication, for: .json, in: publication.site.mainLanguage)
        var comparison = Comparison(before, on: publication.today)
        for kind in EntryKind.allCases {
            for entry in catalog.views(of: kind) { comparison.add(entry) }
        }
        let lost = comparison.lost
        isKnown = true
        dates = comparison.dates
        gone = comparison.gone(adding: lost, forgetting: publication.site)
        let new = Set(lost.map(\.uuid))
        changes =
            comparison.changes.sorted { ($0.key ?? .last) < ($1.key ?? .last) }
            + gone.filter { new.contains($0.uuid) }.map { EntryChange($0) }
        published = before.entries.count
        vanished = lost.count { $0.facts?.state != .over }
        isOfOtherIdentity = comparison.isOfOtherIdentity
    }

    /// On which days an entry changed; nothing is known of what is in no index.
    package func dates(of entry: EntryKey) -> EntryDates { dates[entry] ?? EntryDates() }

    /// What changed on a day or after it in something that people plan by, in the order of kinds and ids.
    package func changed(since day: LocalDate) -> [EntryKey] {
        dates.filter { $0.value.changed.map { day <= $0 } ?? false }.keys.sorted()
    }

    /// What went with this build and not before.
    package func gone(on day: LocalDate) -> [GoneEntry] { gone.filter { $0.date == day } }
}

/// Holds each entry against what is published of it.
private struct Comparison {
    private let today: LocalDate
    private let before: PublishedSite
    private let byUUID: [EntryUUID: PublishedEntry]
    private let byKey: [EntryKey: PublishedEntry]
    private let goneBefore: [EntryUUID: GoneEntry]
    private(set) var dates: [EntryKey: EntryDates] = [:]
    private(set) var changes: [EntryChange] = []
    /// What the published site calls the entries that are still in the index.
    private var remaining: Set<EntryKey> = []
    private var present: Set<EntryUUID> = []
    /// How many were found by their UUID, and how many only by their address.
    private var (found, renamed) = (0, 0)
    /// Those that keep their page and are in no list.
    private var unlisted: [EntryUUID: GoneEntry.Facts] = [:]

    init(_ before: PublishedSite, on today: LocalDate) {
        (self.before, self.today) = (before, today)
        let named = before.entries.compactMap { entry in entry.uuid.map { ($0, entry) } }
        byUUID = Dictionary(named) { first, _ in first }
        byKey = Dictionary(before.entries.map { ($0.key, $0) }) { first, _ in first }
        goneBefore = Dictionary(before.gone.map { ($0.uuid, $0) }) { first, _ in first }
    }

    mutating func add(_ entry: some PublicEntry) {
        let uuid = entry.uuid
        guard entry.isListed else {
            unlisted[uuid] = GoneEntry.Facts(entry)
            return
        }
        present.insert(uuid)
        guard let published = byUUID[uuid] ?? self.published(entry) else {
            changes.append(EntryChange(entry, .added))
            // Whoever knew it before it went is told of a change, and nobody of something new.
            dates[entry.key] = EntryDates(
                added: goneBefore[uuid]?.facts?.added ?? today, modified: today, changed: today)
            return
        }
        if published.uuid == uuid { found += 1 } else if published.uuid != nil { renamed += 1 }
        remaining.insert(published.key)
        let now = entry.fingerprint
        dates[entry.key] = dates(since: published, now)
        if let before = published.fingerprint, before.isComparable(to: now), before.hash != now.hash {
            changes.append(EntryChange(entry, .changed(fields: before.fields(unlike: now))))
        }
    }

    /// The same entry under the same address: where the site got another identity, nothing is new for that.
    private func published(_ entry: some PublicEntry) -> PublishedEntry? {
        let keys = [entry.key] + entry.aliases.map { EntryKey(entry.key.kind, $0) }
        return keys.lazy.compactMap { byKey[$0] }.first
    }

    private func dates(since published: PublishedEntry, _ now: EntryFingerprint) -> EntryDates {
        var dates = published.dates
        guard let before = published.fingerprint, before.isComparable(to: now) else { return dates }
        if before.hash != now.hash { dates.modified = today }
        if before.core != now.core { dates.changed = today }
        return dates
    }

    var isOfOtherIdentity: Bool { found == 0 && renamed > 0 }

    /// What leaves the index with this build.
    var lost: [GoneEntry] { before.entries.filter { !remaining.contains($0.key) }.compactMap(gone) }

    /// That, and what left the index earlier and did not come back.
    func gone(adding lost: [GoneEntry], forgetting site: SiteConfiguration) -> [GoneEntry] {
        let forgotten = Set(
            site.forget.map { EntryUUID("\($0.kind.folder)/\($0.id)", in: site.namespace) })
        let new = Set(lost.map(\.uuid))
        let kept = before.gone.filter {
            !new.contains($0.uuid) && today.dayNumber - $0.date.dayNumber <= GoneEntry.daysKept
        }
        return (lost + kept.map(updated))
            .filter { entry in
                !present.contains(entry.uuid) && !forgotten.contains(entry.uuid)
                    && !(entry.facts.map { site.forget.contains($0.key) } ?? false)
            }
            .sorted { ($1.date, $0.uuid.description) < ($0.date, $1.uuid.description) }
    }

    private func gone(_ published: PublishedEntry) -> GoneEntry? {
        guard let uuid = published.uuid else { return nil }
        let deleted = GoneEntry.Facts(key: published.key, title: published.title, state: .deleted)
        var facts = unlisted[uuid] ?? deleted
        facts.added = published.dates.added
        return GoneEntry(uuid: uuid, date: today, facts: facts.keepingNothingPersonal)
    }

    /// An entry that was ended first may have been deleted since, or have got another title.
    private func updated(_ entry: GoneEntry) -> GoneEntry {
        guard var facts = entry.facts else { return entry }
        let added = facts.added
        facts.state = .deleted
        facts = unlisted[entry.uuid] ?? facts
        facts.added = added
        return GoneEntry(uuid: entry.uuid, date: entry.date, facts: facts.keepingNothingPersonal)
    }
}

extension GoneEntry.Facts {
    fileprivate init?(_ entry: some PublicEntry) {
        guard entry.key.kind != .contact else { return nil }
        let state: GoneEntry.State =
            switch entry.status {
            case .archived: .archived
            case .ended: .ended
            case .active, .paused, .draft: .over
            }
        self.init(key: entry.key, title: entry.title.text, state: state)
    }

    /// An id may hold a name, and news that were taken back may have been about somebody.
    fileprivate var keepingNothingPersonal: GoneEntry.Facts? {
        key.kind == .contact || key.kind == .news && state == .deleted || title.isEmpty ? nil : self
    }
}
