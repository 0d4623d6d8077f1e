package import CatalogModel
package import CatalogSchema

/// What may be shown of an agreement; it names associations and functions, and says nothing of persons.
package struct PublicAgreement: PublicEntry {
    package let source: EntrySource<Agreement>

    package init(_ source: EntrySource<Agreement>) { self.source = source }

    package var parties: [PublicAssociation] { entry.parties.compactMap { catalog.association($0) } }
    package var topics: [String] { entry.topics }
    package var audiences: [String] { entry.audiences }
    package var districts: [String] { entry.districts }
    package var contacts: [PublicContact] { isArchived ? [] : catalog.listedContacts(entry.contacts) }
    package var sharesContactData: PublicText? { catalog.text(entry.sharesContactData) }
    package var meetingRhythm: PublicText? { catalog.text(entry.meetingRhythm) }
    package var since: LocalDate? { entry.since }
    /// The day on which the parties look at it again.
    package var reviewDay: LocalDate? { entry.reviewDay }
    /// The last day on which it holds.
    package var ends: LocalDate? { entry.ends }
    package var document: String? { entry.document }

    /// What each party does, in the order of the parties, those who are none behind them.
    package var responsibilities: [(who: PublicAssociation, does: [PublicText])] {
        var order: [EntryID<Association>] = []
        for id in entry.parties + entry.responsibilities.compactMap(\.who) where !order.contains(id) {
            order.append(id)
        }
        return order.compactMap { id in
            let tasks = entry.responsibilities.filter { $0.who == id }.compactMap(\.does)
            guard !tasks.isEmpty, let association = catalog.association(id) else { return nil }
            return (association, tasks.map { catalog.text($0) })
        }
    }

    package var searchedTexts: [PublicText] {
        parties.map(\.title) + entry.responsibilities.compactMap(\.does).map { catalog.text($0) }
    }

    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [Agreement.kind.folder]
        case .topic: topics
        case .audience: audiences
        case .district: districts
        default: []
        }
    }
}

// What is published of the fields of its file.
extension PublicAgreement {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: Agreement {
        var shown = entry
        shown.parties = parties.map(\.id)
        shown.responsibilities = entry.responsibilities.filter { task in
            task.who.flatMap { catalog.association($0) } != nil
        }
        shown.contacts = isArchived ? [] : catalog.named(entry.contacts)
        return shown
    }
}

// What tells whether an agreement has changed.
extension PublicAgreement {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add("parties", references(entry.parties))
        hashes.add("topics", entry.topics)
        hashes.add("audiences", entry.audiences)
        hashes.add("districts", entry.districts)
        hashes.add(
            "responsibilities",
            entry.responsibilities.map { PublishedTask(task: $0, who: reference($0.who)) })
        hashes.add("contacts", references(entry.contacts))
        hashes.add("shares_contact_data", entry.sharesContactData)
        hashes.add("meeting_rhythm", entry.meetingRhythm)
        hashes.add(core: "since", entry.since)
        hashes.add("review", entry.review)
        hashes.add(core: "ends", entry.ends)
        hashes.add("document", entry.document)
    }
}

/// What a party does, by which it is known for life.
private struct PublishedTask: StableValue {
    let task: Agreement.Responsibility
    let who: String?

    func add(to hash: inout ValueHash) { hash.add(who, task.does) }
}
