import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
import SourceReading

/// The files of one entry when another language becomes the main one.
struct MainLanguageSwap {
    private(set) var changes: [FileChange] = []
    /// The keys of texts that only the old language has.
    private(set) var untranslated: [String] = []

    private let old: LanguageCode
    private let new: LanguageCode

    init(
        _ entry: ContentIndex.Entry, _ old: LanguageCode, _ new: LanguageCode, _ files: [String: SourceFile]
    ) throws(LanguageRefusal) {
        (self.old, self.new) = (old, new)
        guard let main = entry.files.first, let file = files[main.document.source.path] else { return }
        let texts = TranslatableText.all(of: main.document, entry.key.kind)
        guard let translation = entry.files.first(where: { $0.language == new }),
            let translated = files[translation.document.source.path]
        else {
            untranslated = texts.map(\.key)
            return
        }
        let others = Dictionary(
            TranslatableText.all(of: translation.document, entry.key.kind).map { ($0.key, $0) },
            uniquingKeysWith: { first, _ in first })
        untranslated = texts.map(\.key).filter { others[$0] == nil }
        let pairs = texts.compactMap { text in others[text.key].map { (text, $0) } }
        let mainBytes = try Self.bytes(
            file, pairs.map { ($0.0, $0.1.text) },
            body: pairs.contains { $0.0.key == "body" } ? translation.document : nil, main.document,
            translated)
        let restamped = try Stamps(
            entry, main: main.document, translation.document, becoming: mainBytes, file.path)
        let translationBytes = try Self.bytes(
            translated, pairs.map { ($0.1, $0.0.text) },
            body: pairs.contains { $0.0.key == "body" } ? main.document : nil, translation.document, file,
            adding: restamped.edit(of: translation.document))
        if mainBytes != file.bytes {
            changes.append(FileChange(path: file.path, old: file.bytes, new: mainBytes))
        }
        changes.append(
            FileChange(
                path: translated.path, old: translated.bytes, new: translationBytes,
                newPath: translated.path.inLanguage(old, insteadOf: new)))
        for other in entry.files where other.language != nil && other.language != new {
            guard let file = files[other.document.source.path], let edit = restamped.edit(of: other.document),
                let change = try SiteFiles.change(file, [edit])
            else { continue }
            changes.append(change)
        }
    }

    /// A file with the texts of the other one, and below the fields the other one's body where both have one.
    private static func bytes(
        _ file: SourceFile, _ texts: [(old: TranslatableText, new: String)], body: Document?,
        _ document: Document, _ other: SourceFile, adding edit: SourceEdit? = nil
    ) throws(LanguageRefusal) -> [UInt8] {
        var edits = texts.compactMap { text -> SourceEdit? in
            guard let range = text.old.range else { return nil }
            // A block of lines ends where the next line begins.
            let isBlock = range.end.column == 1 && range.end.line > range.start.line
            return SourceEdit(range, YAMLText.scalar(text.new) + (isBlock ? file.lineEnd : ""))
        }
        if let edit { edits.append(edit) }
        let (bytes, applied) = file.applying(edits)
        guard applied.count == edits.count else { throw .unclear(file.path) }
        guard let body else { return bytes }
        // Edits may have made fewer lines of a block, so the end of the fields is looked for again.
        let edited = DocumentParser().parse(SourceFile(path: file.path, bytes: bytes)).value
        guard let ownEnd = edited.frontMatter?.closingLine, let otherEnd = body.frontMatter?.closingLine
        else { throw .unclear(file.path) }
        let fields = bytes[..<bytes.offset(afterLine: ownEnd)]
        return Array(fields) + other.bytes[other.bytes.offset(afterLine: otherEnd)...]
    }
}

/// What translations say of the texts that they were made from, when these texts change with their language.
private struct Stamps {
    private let before: String
    private let after: String
    private let isPairCurrent: Bool
    private let translation: String

    init(
        _ entry: ContentIndex.Entry, main: Document, _ translation: Document, becoming bytes: [UInt8],
        _ path: String
    ) throws(LanguageRefusal) {
        before = Fingerprint(of: main, entry.key.kind).text
        let document = DocumentParser().parse(SourceFile(path: path, bytes: bytes)).value
        guard document.frontMatter != nil else { throw .unclear(path) }
        after = Fingerprint(of: document, entry.key.kind).text
        let stamp = Self.stamp(of: translation)?.text
        isPairCurrent = stamp == nil || stamp == before
        self.translation = translation.source.path
    }

    /// What keeps a translation up to date that was so: the two texts that change places say the same.
    ///
    /// Where they did not, other translations are as old as they were.
    func edit(of document: Document) -> SourceEdit? {
        guard let stamp = Self.stamp(of: document), stamp.text == before,
            isPairCurrent || document.source.path == translation
        else { return nil }
        return SourceEdit(stamp.range, "'\(after)'")
    }

    private static func stamp(of document: Document) -> YAMLNode? {
        document.frontMatter?.members["translation"]?.value.members?["of"]?.value
    }
}

extension [UInt8] {
    /// The byte behind the end of a line, counted from 1; the end of the file where it has no more lines.
    fileprivate func offset(afterLine number: Int) -> Int {
        var line = 1
        var index = startIndex
        while index < endIndex {
            let byte = self[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, index < endIndex, self[index] == 0x0A { index += 1 }
            if line == number { return index }
            line += 1
        }
        return endIndex
    }
}

extension String {
    /// `content/places/hallen.en.md` becomes `content/places/hallen.da.md`.
    fileprivate func inLanguage(_ language: LanguageCode, insteadOf other: LanguageCode) -> String {
        String(decoding: utf8.dropLast(".\(other.code).md".utf8.count), as: UTF8.self)
            + ".\(language.code).md"
    }
}
