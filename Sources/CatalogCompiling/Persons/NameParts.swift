import CatalogModel
import DocumentParsing

/// The words of one person's name, looked for in what would give it away: addresses, names of files, the role.
struct NameParts: Sendable {
    private let names: NameTable

    init(_ name: LocalizedText?) {
        var names = NameTable(slots: 1 << 6)
        for text in name.map({ [$0.original] + $0.translations.map(\.value) }) ?? [] {
            names.add(text, of: 0)
        }
        self.names = names
    }

    /// Whether a word of the text is a part of the name.
    func occur(in text: String) -> Bool {
        !names.isEmpty && !DecodedText.lend(text) { names.finds(in: $0) }.isEmpty
    }

    /// The same text with dots in the place of the name.
    func removed(from text: String) -> String {
        guard !names.isEmpty else { return text }
        let finds = DecodedText.lend(text) { names.finds(in: $0) }
        guard !finds.isEmpty else { return text }
        var bytes = Array(text.utf8)
        for find in finds.reversed() { bytes.replaceSubrange(find.range, with: "…".utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
