package import CatalogModel
package import CatalogSchema
import Diagnostics

/// What may be shown of an entry of one kind: a view that reads the entry in place.
///
/// A view has no value that its place and language may not show, so nothing that is made from views has to ask.
package protocol PublicEntry: Sendable {
    associatedtype Entry: CatalogEntry

    var source: EntrySource<Entry> { get }
    init(_ source: EntrySource<Entry>)

    /// The title or name; of a person who may not be named the role.
    var title: PublicText { get }
    /// The title without a person's name.
    var titleOrRole: PublicText { get }
    var image: PublicPicture? { get }
    /// Whether the entry has a page of its own.
    var hasPage: Bool { get }
    /// Whether all that pages show of it may stand on paper, too.
    var isPrintable: Bool { get }
    var isOver: Bool { get }
    var isListed: Bool { get }
    /// What the entry is found by in a filter; nothing where nothing is known.
    func codes(of filter: EntryFilter) -> [String]
    /// Adds what entries of other kinds do not have to the fingerprint, in the order of the schema.
    func addFields(to hashes: inout FieldHashes)
    /// What is published of the fields of the entry's file, or of a translation, in the order of the schema: for
    /// whatever is made from the schema, such as tables and interfaces.
    ///
    /// - Parameter keys: those of the fields that are asked for, in the order of the schema; none for all.
    func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember]
    /// By which texts of its own kind searches find the entry, beside title, summary and body.
    var searchedTexts: [PublicText] { get }
}

/// The entry behind a view, which only views look into.
package struct EntrySource<Entry: CatalogEntry>: Sendable {
    let shared: Shared<Entry>
    package let catalog: PublicCatalog

    init(_ shared: Shared<Entry>, of catalog: PublicCatalog) {
        (self.shared, self.catalog) = (shared, catalog)
    }
}

extension PublicEntry {
    package func values(in translation: LanguageCode?) -> [WrittenMember] {
        values(in: translation, only: nil)
    }

    var entry: Entry { source.shared.entry }
    /// What entries of all kinds have; code for any kind reads it here, since it would copy `entry` whole.
    var facts: EntrySummary { source.shared.summary }
    package var catalog: PublicCatalog { source.catalog }

    /// The same entry as another place or language shows it.
    package func shown(in catalog: PublicCatalog) -> Self { Self(EntrySource(source.shared, of: catalog)) }

    package var id: EntryID<Entry> { source.shared.id }
    package var key: EntryKey { facts.key }
    package var title: PublicText { catalog.text(facts.title) }
    package var titleOrRole: PublicText { title }
    package var hasPage: Bool { true }
    package var isPrintable: Bool { true }
    package var searchedTexts: [PublicText] { [] }
    package var image: PublicPicture? { catalog.picture(facts.common.image) }

    package var summary: PublicText? { catalog.text(facts.common.summary) }
    package var body: PublicBody? { catalog.body(facts.common.body) }
    package var status: Status { facts.common.status }
    /// Former ids.
    package var aliases: [String] { facts.common.aliases }
    /// When somebody last made sure that the entry is right.
    package var verified: LocalDate? { facts.common.verified }
    package var verifiedBy: PublicText? {
        facts.common.verifiedBy.map { PublicText($0, in: catalog.mainLanguage) }
    }
    package var verifiedHow: Verification? { facts.common.verifiedHow }
    package var verifiedParts: [VerifiedPart] { facts.common.verifiedParts }
    /// Where the information comes from, a web address.
    package var originalSource: String? { facts.common.source }
    /// The file of the main language, relative to the project's root; empty where it may not be named.
    package var file: String { facts.common.file }
    /// The fingerprint of the texts of the main language's file, by which a translation says what it was made from.
    package var textsMark: String? {
        facts.common.textsMark.map { StableHash(value: $0).text }
    }
    /// How the translation that is shown came about.
    package var translation: TranslationState? {
        facts.common.translations.first { $0.language == catalog.language }
    }
    /// The languages of which there is a file.
    package var translatedInto: [LanguageCode] { facts.common.translations.map(\.language) }
    /// Whether title and text stand there in the reader's language.
    package var isTranslated: Bool {
        facts.title.translation(into: catalog.language) != nil && hasTranslatedBody
    }

    private var hasTranslatedBody: Bool {
        guard let body = facts.common.body, !body.original.isEmpty else { return true }
        return body.translation(into: catalog.language) != nil
    }

    /// The news about the entry that are still in lists, newest first.
    package var news: [PublicNews] {
        catalog.listed(catalog.publication.backLinks.newsAbout[key]) { catalog.newsItem($0) }
    }
}

extension PublicCatalog {
    /// What points at an entry, as far as it is in lists.
    func listed<ID, View: PublicEntry>(_ ids: [ID]?, _ view: (ID) -> View?) -> [View] {
        (ids ?? []).compactMap(view).filter { $0.isListed }
    }
}
