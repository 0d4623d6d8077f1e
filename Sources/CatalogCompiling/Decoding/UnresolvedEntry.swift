import CatalogModel
import CatalogSchema
import Diagnostics
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
    let languages: [DecodingContext.LanguageUse]
    let dates: [DecodingContext.DateUse]

    init(_ document: Document, _ language: LanguageCode?, _ context: DecodingContext) {
        self.document = document
        self.language = language
        references = context.references
        terms = context.terms
        languages = context.languages
        dates = context.dates
    }

    /// The place of a key of the front matter, or the beginning of the file.
    func location(of key: String) -> SourceLocation {
        let member = document.frontMatter?.members[key]
        return SourceLocation(file: document.path, range: member?.keyRange ?? .startOfFile)
    }

    /// The place of what is written for a key.
    func location(ofValue key: String) -> SourceLocation {
        let member = document.frontMatter?.members[key]
        return SourceLocation(file: document.path, range: member?.value.range ?? .startOfFile)
    }
}
