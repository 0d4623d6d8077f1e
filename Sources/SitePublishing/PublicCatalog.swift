package import CatalogModel

/// The catalog as it may be shown in one place and one language.
///
/// It is a light value over the shared `Publication`, and makes its views of entries on demand:
///
///     let catalog = PublicCatalog(publication, for: .web, in: .danish)
///     catalog.activities.first?.contacts.first?.phone   // only with consent to the web
package struct PublicCatalog: Sendable {
    package let publication: Publication
    package let outlet: Outlet
    package let language: LanguageCode

    package init(_ publication: Publication, for outlet: Outlet, in language: LanguageCode) {
        (self.publication, self.outlet, self.language) = (publication, outlet, language)
    }

    /// The same catalog, shown somewhere else.
    package func shown(in outlet: Outlet) -> PublicCatalog {
        PublicCatalog(publication, for: outlet, in: language)
    }

    /// The same catalog, read in another language.
    package func read(in language: LanguageCode) -> PublicCatalog {
        PublicCatalog(publication, for: outlet, in: language)
    }

    package var today: LocalDate { publication.today }
    package var mainLanguage: LanguageCode { publication.site.mainLanguage }

    package func term(_ code: String, of vocabulary: Vocabulary.Name) -> Vocabulary.Term? {
        publication.vocabularies[vocabulary]?[code]
    }

    /// What is known of a file of `content/media/`; none where it is not published.
    package func media(_ file: String) -> MediaFacts? { publication.catalog.media[file] }
}

// Entries, in the order of their ids.
extension PublicCatalog {
    package var activities: PublicEntries<PublicActivity> { entries(\.activities) }
    package var associations: PublicEntries<PublicAssociation> { entries(\.associations) }
    package var contacts: PublicEntries<PublicContact> { entries(\.contacts) }
    package var councils: PublicEntries<PublicCouncil> { entries(\.councils) }
    package var news: PublicEntries<PublicNews> { entries(\.news) }
    package var pages: PublicEntries<PublicPage> { entries(\.pages) }
    package var places: PublicEntries<PublicPlace> { entries(\.places) }

    private func entries<View: PublicEntry>(
        _ table: KeyPath<Catalog, EntryTable<View.Entry>>
    ) -> PublicEntries<View> {
        PublicEntries(publication.catalog[keyPath: table].entries, of: self)
    }

    package func activity(_ id: EntryID<Activity>) -> PublicActivity? {
        view(publication.catalog.activities[id])
    }
    package func association(_ id: EntryID<Association>) -> PublicAssociation? {
        view(publication.catalog.associations[id])
    }
    package func contact(_ id: EntryID<Contact>) -> PublicContact? { view(publication.catalog.contacts[id]) }
    package func council(_ id: EntryID<Council>) -> PublicCouncil? { view(publication.catalog.councils[id]) }
    package func newsItem(_ id: EntryID<News>) -> PublicNews? { view(publication.catalog.news[id]) }
    package func page(_ id: EntryID<FreePage>) -> PublicPage? { view(publication.catalog.pages[id]) }
    package func place(_ id: EntryID<Place>) -> PublicPlace? { view(publication.catalog.places[id]) }

    private func view<View: PublicEntry>(_ shared: Shared<View.Entry>?) -> View? {
        shared.map { View(EntrySource($0, of: self)) }
    }

    /// The entry with a key; none where it is not in the catalog.
    package func entry(_ key: EntryKey) -> AnyPublicEntry? {
        switch key.kind {
        case .association: association(EntryID(key.id)).map { .association($0) }
        case .activity: activity(EntryID(key.id)).map { .activity($0) }
        case .contact: contact(EntryID(key.id)).map { .contact($0) }
        case .place: place(EntryID(key.id)).map { .place($0) }
        case .news: newsItem(EntryID(key.id)).map { .news($0) }
        case .council: council(EntryID(key.id)).map { .council($0) }
        case .page: page(EntryID(key.id)).map { .page($0) }
        }
    }

    /// The keys of all entries of a kind, in the order of their ids.
    package func keys(of kind: EntryKind) -> [EntryKey] { publication.catalog.keys(of: kind) }
}
