import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
import SourceReading

/// An entry of the starter: its texts in Danish and English, and what is the same in all languages.
///
/// The Danish file has all fields, the English one only what is translated; which of them becomes the main file is the
/// site's choice.
struct StarterEntry {
    let kind: EntryKind
    let id: String
    let danish: FrontMatterText
    /// None where nobody has written it; then Danish stands in every language.
    let english: FrontMatterText?
    /// Whether the entry is not on the site yet.
    let isDraft: Bool

    /// The main language's file and the translations, among the languages that there are texts in.
    func files(in languages: [LanguageCode]) -> [SourceFile] {
        let folder = "content/\(kind.folder)/\(id)"
        let main =
            languages.first == .danish
            ? danish : english.map { danish.translated(by: $0) } ?? danish
        let status = isDraft ? [FrontMatterText.Field(key: "status", text: "status: draft\n")] : []
        let first = SourceFile(
            path: folder + ".md", bytes: Array(main.adding(status).text.utf8))
        return [first] + languages.dropFirst().compactMap { translation($0, of: first, in: folder) }
    }

    private func translation(_ language: LanguageCode, of main: SourceFile, in folder: String) -> SourceFile?
    {
        let source: FrontMatterText? =
            switch language.code {
            case "da": english.map { danish.having(the: $0) }
            case "en": english
            default: nil
            }
        guard let source else { return nil }
        let fingerprint = Fingerprint(of: DocumentParser().parse(main).value, kind).text
        let stamp = FrontMatterText.Field(
            key: "translation", text: "translation: {of: '\(fingerprint)', method: human}\n")
        return SourceFile(
            path: "\(folder).\(language.code).md", bytes: Array(source.adding([stamp]).text.utf8))
    }
}

/// A file with front matter as lines: what is in it is put together anew and never written anew.
struct FrontMatterText {
    /// A top-level key with all lines of its value.
    struct Field {
        let key: String
        var text: String
    }

    private(set) var fields: [Field]
    let body: String

    /// Reads a file of the starter, values put in.
    init(_ text: String, _ values: StarterText) {
        let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
        fields = []
        body = parts.count == 3 ? values.filled(String(parts[2]), as: .markdown) : ""
        let header = parts.count == 3 ? values.filled(String(parts[1]), as: .yaml) : ""
        for line in header.split(separator: "\n") {
            let key = line.prefix { $0 != ":" }
            if line.utf8.first == 0x20, !fields.isEmpty {
                fields[fields.count - 1].text += line + "\n"
            } else {
                fields.append(Field(key: String(key), text: line + "\n"))
            }
        }
    }

    private init(_ fields: [Field], _ body: String) { (self.fields, self.body) = (fields, body) }

    var text: String { "---\n" + fields.map(\.text).joined() + "---\n" + body }

    func adding(_ more: [Field]) -> FrontMatterText { FrontMatterText(fields + more, body) }

    /// Only the fields that a translation has as well.
    func having(the translation: FrontMatterText) -> FrontMatterText {
        let keys = Set(translation.fields.map(\.key))
        return FrontMatterText(fields.filter { keys.contains($0.key) }, body)
    }

    /// The same entry with the texts of a translation.
    func translated(by other: FrontMatterText) -> FrontMatterText {
        let texts = Dictionary(other.fields.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return FrontMatterText(fields.map { texts[$0.key] ?? $0 }, other.body)
    }
}
