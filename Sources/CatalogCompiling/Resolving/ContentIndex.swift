package import CatalogModel
import Diagnostics
package import DocumentParsing

/// The entries of the content with their files and with what points at them, for commands that change files.
package struct ContentIndex: Sendable {
    private let index: EntryIndex
    private let links: LinkResolver
    package let references: ReferenceMap

    /// An entry and its files, the main language's first.
    package struct Entry: Sendable {
        package let key: EntryKey
        package let title: String
        package let aliases: [String]
        package let files: [File]

        /// The path of a file whose front matter could not be read.
        package var unreadableFile: String? { files.first { $0.document.frontMatter == nil }?.document.path }
    }

    package struct File: Sendable {
        /// None for the main language.
        package let language: LanguageCode?
        package let document: Document
    }

    /// `media` are the files of `media/` by their paths below it.
    package init(_ catalog: UnresolvedCatalog, media: [String: MediaFacts] = [:]) {
        index = EntryIndex(catalog)
        links = LinkResolver(index: index, media: media)
        references = ReferenceMap(index.entries, links, words: catalog.filesOfWords)
    }

    package subscript(key: EntryKey) -> Entry? {
        index[key].map { facts in
            Entry(
                key: key, title: facts.title.original, aliases: facts.common.aliases,
                files: facts.files.map { File(language: $0.language, document: $0.wholeDocument) })
        }
    }

    /// All entries, drafts among them.
    package var keys: [EntryKey] { index.entries.map(\.key) }

    /// The ids of all entries of a kind with what they are called in the main language, drafts among them.
    package func titles(of kind: EntryKind) -> [(id: String, title: String)] {
        index.entries.filter { $0.key.kind == kind }.map { ($0.key.id, $0.title.original) }
    }

    /// The entry that somebody meant by a key that no entry has.
    package func nearMiss(_ key: EntryKey) -> EntryKey? {
        index.nearMiss(key).map { EntryKey(key.kind, $0.target) }
    }

    /// The entry that has a key as its former id.
    package func owner(ofAlias key: EntryKey) -> EntryKey? { index.owner(ofAlias: key) }
}
