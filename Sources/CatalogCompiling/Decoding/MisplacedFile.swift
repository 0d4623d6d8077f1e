import CatalogModel
import CatalogSchema
import Diagnostics

/// A file that belongs to no entry because of its name or its folder, and where it was probably meant to be.
struct MisplacedFile {
    let path: String
    /// The folder with content that it is in.
    let folder: String
    /// The rest of the path.
    let segments: [String]

    /// What to call the file; none where nobody can tell.
    func meant(languages: [LanguageCode] = []) -> String? {
        guard let kind = Self.kind(called: segments.dropLast().first ?? ""), let file = segments.last,
            let name = Self.markdownName(file, languages)
        else { return nil }
        let proposal = "\(folder)/\(kind.folder)/\(name)"
        return proposal == path ? nil : proposal
    }

    /// The kind whose folder this is, or is called so by somebody.
    private static func kind(called name: String) -> EntryKind? {
        if let kind = EntryKind(folder: name) { return kind }
        let names = EntryKind.allCases.flatMap { kind in
            [kind.folder, kind.noun.danish, kind.noun.english, kind.plural.danish, kind.plural.english].map {
                ($0, kind.folder)
            }
        }
        return NearMiss.match(name, among: names).flatMap { EntryKind(folder: $0.target) }
    }

    /// `prove`, `prove.md.txt`, `Prøve.MD` and `prove_en.markdown` as `prove.md`, `prove.md`, `proeve.md` and `prove.en.md`.
    private static func markdownName(_ file: String, _ languages: [LanguageCode]) -> String? {
        var parts = file.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
        // A name without an ending is one that somebody forgot, unless it is a name in capitals such as `LICENSE`.
        var isMarkdown = parts.count == 1 && file.utf8.first != UInt8(ascii: ".") && file != file.uppercased()
        while parts.count > 1, let ending = parts.last?.lowercased(), endings.contains(ending) {
            isMarkdown = isMarkdown || ending != "txt"
            parts.removeLast()
        }
        guard isMarkdown, !parts.isEmpty else { return nil }
        var language = ""
        if parts.count > 1, let last = parts.last?.lowercased(), LanguageCode.isWellFormed(last) {
            language = "." + last
            parts.removeLast()
        }
        var stem = parts.joined(separator: "-")
        if language.isEmpty, let split = tail(of: stem), languages.contains(LanguageCode(split.language)) {
            (stem, language) = (split.stem, "." + split.language)
        }
        let id = EntryKey.id(from: stem)
        return id.isEmpty ? nil : id + language + ".md"
    }

    private static let endings = ["md", "txt", "markdown", "mdown", "mkd", "mdx"]

    /// `sprogcafe-ar` and `sprogcafe_ar` in their parts.
    static func tail(of stem: String) -> (stem: String, language: String)? {
        guard let mark = stem.utf8.lastIndex(where: { "-_ ".utf8.contains($0) }) else { return nil }
        let language = stem[stem.utf8.index(after: mark)...].lowercased()
        let rest = String(stem[..<mark])
        return language.utf8.count == 2 && !rest.isEmpty ? (rest, language) : nil
    }

    var diagnostic: Diagnostic {
        let folders = EntryKind.allCases.map { "\($0.folder)/" }.joined(separator: ", ")
        let isText = [".docx", ".doc", ".odt", ".rtf", ".pages"].contains { path.lowercased().hasSuffix($0) }
        return Diagnostic(
            .unexpectedFile, at: SourceLocation(file: path),
            Message(da: "filen hører ikke til her", en: "the file does not belong here"),
            suggestion: meant(),
            remedy: isText
                ? Message(
                    da: "kopiér teksten over i en .md-fil, eller læg filen i media/ og link til den",
                    en: "copy the text into an .md file, or put the file in media/ and link to it")
                : Message(
                    da: "indgange er .md-filer direkte i en af mapperne \(folders); billeder ligger i media/",
                    en:
                        "entries are .md files directly in one of the folders \(folders); pictures are in media/"
                ))
    }
}
