package import CatalogModel

/// A view of an entry of any kind.
package enum AnyPublicEntry: Sendable {
    case activity(PublicActivity)
    case agreement(PublicAgreement)
    case association(PublicAssociation)
    case contact(PublicContact)
    case council(PublicCouncil)
    case forum(PublicForum)
    case news(PublicNews)
    case page(PublicPage)
    case place(PublicPlace)

    package var isContact: Bool { if case .contact = self { true } else { false } }

    /// The view, for code that does not care about the kind.
    package var view: any PublicEntry {
        switch self {
        case .activity(let view): view
        case .agreement(let view): view
        case .association(let view): view
        case .contact(let view): view
        case .council(let view): view
        case .forum(let view): view
        case .news(let view): view
        case .page(let view): view
        case .place(let view): view
        }
    }
}

// Entries of any kind.
extension PublicCatalog {
    /// The entry with a key; none where it is not in the catalog.
    package func entry(_ key: EntryKey) -> AnyPublicEntry? {
        switch key.kind {
        case .association: association(EntryID(key.id)).map { .association($0) }
        case .activity: activity(EntryID(key.id)).map { .activity($0) }
        case .contact: contact(EntryID(key.id)).map { .contact($0) }
        case .place: place(EntryID(key.id)).map { .place($0) }
        case .news: newsItem(EntryID(key.id)).map { .news($0) }
        case .council: council(EntryID(key.id)).map { .council($0) }
        case .forum: forum(EntryID(key.id)).map { .forum($0) }
        case .agreement: agreement(EntryID(key.id)).map { .agreement($0) }
        case .page: page(EntryID(key.id)).map { .page($0) }
        }
    }

    /// All entries of a kind, in the order of their ids.
    package func entries(of kind: EntryKind) -> [AnyPublicEntry] {
        switch kind {
        case .activity: activities.map { .activity($0) }
        case .agreement: agreements.map { .agreement($0) }
        case .association: associations.map { .association($0) }
        case .contact: contacts.map { .contact($0) }
        case .council: councils.map { .council($0) }
        case .forum: forums.map { .forum($0) }
        case .news: news.map { .news($0) }
        case .page: pages.map { .page($0) }
        case .place: places.map { .place($0) }
        }
    }

    /// The same for code that does not care about the kind.
    package func views(of kind: EntryKind) -> some Sequence<any PublicEntry> {
        entries(of: kind).lazy.map { $0.view }
    }

    /// The keys of all entries of a kind, in the order of their ids.
    package func keys(of kind: EntryKind) -> [EntryKey] { publication.catalog.keys(of: kind) }
}

// Entries of one kind, in the order of their ids.
extension PublicCatalog {
    package var activities: PublicEntries<PublicActivity> { entries(publication.catalog.activities) }
    package var agreements: PublicEntries<PublicAgreement> { entries(publication.catalog.agreements) }
    package var associations: PublicEntries<PublicAssociation> { entries(publication.catalog.associations) }
    package var contacts: PublicEntries<PublicContact> { entries(publication.catalog.contacts) }
    package var councils: PublicEntries<PublicCouncil> { entries(publication.catalog.councils) }
    package var forums: PublicEntries<PublicForum> { entries(publication.catalog.forums) }
    package var news: PublicEntries<PublicNews> { entries(publication.catalog.news) }
    package var pages: PublicEntries<PublicPage> { entries(publication.catalog.pages) }
    package var places: PublicEntries<PublicPlace> { entries(publication.catalog.places) }

    private func entries<View: PublicEntry>(_ table: EntryTable<View.Entry>) -> PublicEntries<View> {
        PublicEntries(table.entries, of: self)
    }
}

// One entry of a kind; none where it is not in the catalog.
extension PublicCatalog {
    package func activity(_ id: EntryID<Activity>) -> PublicActivity? {
        view(of: id, in: publication.catalog.activities)
    }
    package func agreement(_ id: EntryID<Agreement>) -> PublicAgreement? {
        view(of: id, in: publication.catalog.agreements)
    }
    package func association(_ id: EntryID<Association>) -> PublicAssociation? {
        view(of: id, in: publication.catalog.associations)
    }
    package func contact(_ id: EntryID<Contact>) -> PublicContact? {
        view(of: id, in: publication.catalog.contacts)
    }
    package func council(_ id: EntryID<Council>) -> PublicCouncil? {
        view(of: id, in: publication.catalog.councils)
    }
    package func forum(_ id: EntryID<Forum>) -> PublicForum? { view(of: id, in: publication.catalog.forums) }
    package func newsItem(_ id: EntryID<News>) -> PublicNews? { view(of: id, in: publication.catalog.news) }
    package func page(_ id: EntryID<FreePage>) -> PublicPage? { view(of: id, in: publication.catalog.pages) }
    package func place(_ id: EntryID<Place>) -> PublicPlace? { view(of: id, in: publication.catalog.places) }

    /// The look-up stands here and not in the table, because generic code is compiled for its types in one module only.
    private func view<View: PublicEntry>(
        of id: EntryID<View.Entry>, in table: EntryTable<View.Entry>
    ) -> View? {
        table.positions.position(of: id.text, id.code).map {
            View(EntrySource(table.entries[$0], of: self))
        }
    }
}
