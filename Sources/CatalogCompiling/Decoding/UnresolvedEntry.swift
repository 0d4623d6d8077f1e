import CatalogModel
import CatalogSchema
package import Diagnostics
import DocumentParsing

/// A decoded entry whose references are still words: nobody has looked whether they lead anywhere.
struct UnresolvedEntry<Entry: CatalogEntry>: Sendable {
    var entry: Entry
    let files: [DecodedFile]
}

/// What one file of an entry says beside its values.
///
/// Every rule walks over all of them; as a reference a file is not copied field by field on each walk.
final class DecodedFile: Sendable {
    let document: Document
    /// None for the main language.
    let language: LanguageCode?
    let references: [DecodingContext.ReferenceUse]
    let terms: [DecodingContext.TermUse]
    let dates: [DecodingContext.DateUse]

    init(_ document: Document, _ language: LanguageCode?, _ context: DecodingContext) {
        self.document = document
        self.language = language
        references = context.references
        terms = context.terms
        dates = context.dates
    }

    /// The place of a key of the front matter, or the beginning of the file.
    func location(of key: String) -> SourceLocation {
        let member = document.frontMatter?.members.first { $0.key == key }
        return SourceLocation(file: document.path, range: member?.keyRange ?? .startOfFile)
    }

    /// The place of what is written for a key.
    func location(ofValue key: String) -> SourceLocation {
        let member = document.frontMatter?.members.first { $0.key == key }
        return SourceLocation(file: document.path, range: member?.value.range ?? .startOfFile)
    }
}

/// All decoded entries, and the problems that decoding met.
package struct UnresolvedCatalog: Sendable {
    var associations: [UnresolvedEntry<Association>] = []
    var activities: [UnresolvedEntry<Activity>] = []
    var contacts: [UnresolvedEntry<ContactRecord>] = []
    var places: [UnresolvedEntry<Place>] = []
    var news: [UnresolvedEntry<News>] = []
    var councils: [UnresolvedEntry<Council>] = []
    var pages: [UnresolvedEntry<FreePage>] = []
    /// None where the content has no such file.
    package var synonyms: DecodedSynonyms?
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {}

    /// Decodes the entries one by one.
    package init(decoding entries: some Sequence<EntryDocuments>) {
        for documents in entries { append(documents) }
    }

    package mutating func append(_ other: UnresolvedCatalog) {
        associations += other.associations
        activities += other.activities
        contacts += other.contacts
        places += other.places
        news += other.news
        councils += other.councils
        pages += other.pages
        diagnostics += other.diagnostics
    }

    private mutating func append(_ documents: EntryDocuments) {
        switch documents.key.kind {
        case .association: associations.append(decode(documents))
        case .activity: activities.append(decode(documents))
        case .contact: contacts.append(decode(documents))
        case .place: places.append(decode(documents))
        case .news: news.append(decode(documents))
        case .council: councils.append(decode(documents))
        case .page: pages.append(decode(documents))
        }
    }

    private mutating func decode<Entry: SchematicEntry>(_ documents: EntryDocuments) -> UnresolvedEntry<Entry>
    {
        EntryDecoder<Entry>().decode(documents).reporting(to: &diagnostics)
    }
}
