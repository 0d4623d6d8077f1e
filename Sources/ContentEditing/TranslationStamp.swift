package import CatalogCompiling
package import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
package import SourceReading

/// Makes the file of a translation, or says in it that it fits the texts that the main language has now.
package struct TranslationStamp: Sendable {
    /// None where the file says so already.
    package let change: FileChange?
    package let path: String
    package let isNew: Bool

    /// `files` are the files of the content as they are on disk.
    package init(_ entry: ContentIndex.Entry, into language: LanguageCode, _ files: [SourceFile]) {
        guard let main = entry.files.first else {
            (change, path, isNew) = (nil, "", false)
            return
        }
        let fingerprint = Fingerprint(of: main.document, entry.key.kind).text
        let existing = entry.files.first { $0.language == language }
        guard let existing, let file = files.first(where: { $0.path == existing.document.path }) else {
            path = main.document.path.translated(into: language)
            isNew = true
            let texts = TranslatableText.all(of: main.document, entry.key.kind)
            change = FileChange(path: path, old: nil, new: Self.draft(texts, fingerprint))
            return
        }
        (path, isNew) = (file.path, false)
        let restamped = FileChange(file, [Self.edit(existing.document, file, fingerprint)].compactMap(\.self))
        change = restamped.new == file.bytes ? nil : restamped
    }

    /// Longer bodies would not fit into front matter; they are read in the main language's file.
    private static let bodyLimit = 12 * 1024

    /// The texts stand there as comments: what is not translated yet is shown in the main language.
    private static func draft(_ texts: [TranslatableText], _ fingerprint: String) -> [UInt8] {
        var lines = ["---", "translation: {of: '\(fingerprint)', method: human}"]
        for item in texts where item.key != "body" {
            lines += commented(
                item.key.utf8.contains(UInt8(ascii: ".")) ? "(\(item.key)) " : "\(item.key): ", item.text)
        }
        let body = texts.filter { $0.key == "body" && $0.text.utf8.count < bodyLimit }
        lines += body.flatMap { commented("", $0.text) }
        return Array((lines + ["---", ""]).joined(separator: "\n").utf8)
    }

    private static func commented(_ label: String, _ text: String) -> [String] {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        return lines.enumerated().map { index, line in
            let text = "# " + (index == 0 ? label : "") + line
            return text == "# " ? "#" : text
        }
    }

    /// The smallest change that puts the fingerprint into the block `translation`.
    private static func edit(_ document: Document, _ file: SourceFile, _ fingerprint: String) -> SourceEdit? {
        guard let frontMatter = document.frontMatter else { return nil }
        guard let block = frontMatter.members["translation"],
            let first = block.value.members?.first
        else {
            let place = SourcePosition(line: frontMatter.closingLine, column: 1)
            return SourceEdit(SourceRange(place, place), "translation: {of: '\(fingerprint)'}" + file.lineEnd)
        }
        if let of = block.value.members?["of"] {
            return SourceEdit(of.value.range, "'\(fingerprint)'")
        }
        let place = SourceRange(first.keyRange.start, first.keyRange.start)
        let isFlow = file.text(at: block.value.range)?.utf8.first == UInt8(ascii: "{")
        let indent = String(repeating: " ", count: first.keyRange.start.column - 1)
        return SourceEdit(place, "of: '\(fingerprint)'" + (isFlow ? ", " : file.lineEnd + indent))
    }
}

extension String {
    /// `content/places/hallen.md` becomes `content/places/hallen.en.md`.
    fileprivate func translated(into language: LanguageCode) -> String {
        String(decoding: utf8.dropLast(3), as: UTF8.self) + ".\(language.code).md"
    }
}
