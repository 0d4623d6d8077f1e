import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// What one file of an entry says beside its values.
///
/// Every rule walks over all of them; as a reference a file is not copied field by field on each walk.
final class DecodedFile: Sendable {
    /// Without the tree of the front matter, which is read again for the few messages that need it.
    let document: Document
    /// Whether the front matter could be read.
    let isReadable: Bool
    /// None for the main language.
    let language: LanguageCode?
    let references: [DecodingContext.ReferenceUse]
    let terms: [DecodingContext.TermUse]
    let languages: [DecodingContext.LanguageUse]
    let dates: [DecodingContext.DateUse]
    /// What the texts have that belongs to people of `contacts/`.
    let traces: [PersonTrace]
    /// Where the texts tell something private of a particular person.
    let privateTraces: [PrivateTrace]
    /// Whether the file says of itself that it is a person's, wherever it lies.
    let isPersonal: Bool
    /// What the texts come to; none of a translation.
    let fingerprint: Fingerprint?

    init(
        _ document: Document, _ language: LanguageCode?, _ context: DecodingContext,
        fingerprint: Fingerprint? = nil, traces: [PersonTrace] = [], privateTraces: [PrivateTrace] = []
    ) {
        isReadable = document.frontMatter != nil
        isPersonal = document.isPersonal
        self.traces = traces
        self.privateTraces = privateTraces
        var document = document
        document.frontMatter = nil
        self.document = document
        self.language = language
        self.fingerprint = fingerprint
        references = context.references
        terms = context.terms
        languages = context.languages
        dates = context.dates
    }

    /// The same with what its texts have of people, for files that were read before anybody knew these.
    init(_ file: DecodedFile, of entry: EntryKey, lookingFor traits: PersonTraits) {
        (document, language, fingerprint) = (file.document, file.language, file.fingerprint)
        (isReadable, isPersonal) = (file.isReadable, file.isPersonal)
        privateTraces = file.privateTraces
        (references, terms, languages, dates) = (file.references, file.terms, file.languages, file.dates)
        traces = PersonTrace.all(in: file.wholeDocument, traits, of: entry, naming: file.references)
    }

    /// The document with its front matter, read once more.
    var wholeDocument: Document { DocumentParser().parse(document.source).value }

    /// The place of a key of the front matter, or the beginning of the file.
    func location(of key: String) -> SourceLocation {
        SourceLocation(file: document.path, range: member(key)?.keyRange ?? .startOfFile)
    }

    /// The place of what is written for a key.
    func location(ofValue key: String) -> SourceLocation {
        SourceLocation(file: document.path, range: member(key)?.value.range ?? .startOfFile)
    }

    /// The places of the `count` items of a list, for which the file is read once more; that of the whole list for each where
    /// it does not hold so many.
    func locations(ofItems count: Int, in key: String) -> [SourceLocation] {
        guard let items = member(key)?.value.elements, items.count == count else {
            return [SourceLocation](repeating: location(ofValue: key), count: count)
        }
        return items.map { SourceLocation(file: document.path, range: $0.range) }
    }

    private func member(_ key: String) -> YAMLMember? {
        wholeDocument.frontMatter?.members[key]
    }
}
