package import CatalogModel

/// The catalog as it may be shown in one place and one language.
///
/// It makes its views of entries on demand; they refer to it, so there is one for a place and a language:
///
///     let catalog = PublicCatalog(publication, for: .web, in: .danish)
///     catalog.activities.first?.contacts.first?.phone   // only with consent to the web
package final class PublicCatalog: Sendable {
    package let publication: Publication
    package let outlet: Outlet
    package let language: LanguageCode
    /// The language that every text is written in.
    package let mainLanguage: LanguageCode

    package init(_ publication: Publication, for outlet: Outlet, in language: LanguageCode) {
        (self.publication, self.outlet, self.language) = (publication, outlet, language)
        mainLanguage = publication.site.mainLanguage
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

    package func term(_ code: String, of vocabulary: Vocabulary.Name) -> Vocabulary.Term? {
        publication.vocabularies[vocabulary]?[code]
    }

    /// What is known of a file of `content/media/`; none where it is not published.
    package func media(_ file: String) -> MediaFacts? { publication.catalog.media[file] }
}

// Entries, in the order of their ids.
extension PublicCatalog {
    package var activities: PublicEntries<PublicActivity> { entries(publication.catalog.activities) }
    package var associations: PublicEntries<PublicAssociation> { entries(publication.catalog.associations) }
    package var contacts: PublicEntries<PublicContact> { entries(publication.catalog.contacts) }
    package var councils: PublicEntries<PublicCouncil> { entries(publication.catalog.councils) }
    package var news: PublicEntries<PublicNews> { entries(publication.catalog.news) }
    package var pages: PublicEntries<PublicPage> { entries(publication.catalog.pages) }
    package var places: PublicEntries<PublicPlace> { entries(publication.catalog.places) }

    private func entries<View: PublicEntry>(_ table: EntryTable<View.Entry>) -> PublicEntries<View> {
        PublicEntries(table.entries, of: self)
    }

    package func activity(_ id: EntryID<Activity>) -> PublicActivity? {
        view(of: id, in: publication.catalog.activities)
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

    /// All entries of a kind, in the order of their ids, for code that does not care about the kind.
    package func views(of kind: EntryKind) -> some Sequence<any PublicEntry> {
        keys(of: kind).lazy.compactMap { self.entry($0)?.view }
    }

    /// The keys of all entries of a kind, in the order of their ids.
    package func keys(of kind: EntryKind) -> [EntryKey] { publication.catalog.keys(of: kind) }
}
