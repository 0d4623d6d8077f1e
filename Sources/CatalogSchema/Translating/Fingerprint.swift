package import CatalogModel
package import DocumentParsing
import TextNormalization

/// What the texts of an entry come to in 64 bits, so that a translation knows which texts it was made from.
///
/// FNV-1a over the translatable fields in the order of the schema, the body last: of each its key, a line feed, its
/// text in NFC with line feeds, and a zero byte. A text inside a record or list has a key such as `price.note` or
/// `meetings.0.agenda.1`.
package struct Fingerprint: Hashable, Sendable {
    /// 16 hexadecimal digits.
    package let text: String

    package init(of document: Document, _ kind: EntryKind) {
        var hash = Hash()
        for item in TranslatableText.all(of: document, kind) {
            hash.add(item.key.utf8)
            hash.add([0x0A])
            hash.add(normalized: item.text)
            hash.add([0])
        }
        text = hash.hexadecimal
    }

    /// FNV-1a with 64 bits (Fowler, Noll, Vo).
    private struct Hash {
        private var value: UInt64 = 0xcbf2_9ce4_8422_2325

        mutating func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }

        mutating func add(normalized text: String) { add(text.canonicallyComposed.utf8) }

        var hexadecimal: String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
    }
}
