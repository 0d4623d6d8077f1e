package import CatalogModel
import Diagnostics
package import DocumentParsing
import TextNormalization

/// What the texts of an entry come to in 64 bits, so that a translation knows which texts it was made from.
///
/// FNV-1a over the translatable fields in the order of the schema, the body last: of each its key, a line feed, its
/// text in NFC with line feeds, and a zero byte. A text inside a record or list has a key such as `price.note` or
/// `meetings.0.agenda.1`.
package struct Fingerprint: Hashable, Sendable {
    package let value: UInt64
    /// 16 hexadecimal digits.
    package var text: String { StableHash(value: value).text }

    package init(of document: Document, _ kind: EntryKind) {
        var hash = StableHash()
        for item in TranslatableText.all(of: document, kind) {
            hash.append(item.key.utf8)
            hash.append("\n".utf8)
            hash.add(item.text.canonicallyComposed.utf8)
        }
        value = hash.value
    }
}
