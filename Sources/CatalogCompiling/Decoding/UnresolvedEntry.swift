import CatalogModel
import CatalogSchema

/// A decoded entry whose references are still words: nobody has looked whether they lead anywhere.
struct UnresolvedEntry<Entry: CatalogEntry>: Sendable {
    let shared: Shared<Entry>
    var files: [DecodedFile]

    var entry: Entry { shared.entry }
}
