import Brobygger
import CatalogCompiling
import CatalogModel
import CatalogSchema
import ContentEditing
import Diagnostics
import DocumentParsing
import SchemaExporting
import SourceReading

/// A name that somebody gave: to a file of the content or of `media/`, in a link, and on the command line.
enum NameTarget {
    static func complaint(about bytes: [UInt8]) async -> String? {
        let name = String(decoding: bytes.prefix(2_000), as: UTF8.self)
        if let complaint = complaint(aboutID: name) ?? complaint(aboutMedia: name)
            ?? complaint(aboutNew: name) ?? complaint(aboutRenamingTo: name)
        {
            return complaint
        }
        return await complaint(aboutFiles: name)
    }

    /// What an id is made of is a name of a file on every machine, or it is none.
    private static func complaint(aboutID name: String) -> String? {
        let made = ContentSchema.id(from: name)
        let isPlain = made.utf8.allSatisfy { $0 == 0x2D || $0 &- 0x30 <= 9 || $0 &- 0x61 < 26 }
        guard isPlain else { return "the id made of it is '\(made)'" }
        let isPlainID = name.utf8.allSatisfy { $0 == 0x2D || $0 &- 0x30 <= 9 || $0 &- 0x61 < 26 }
        return ContentSchema.isID(name) && !isPlainID ? "it is taken for an id" : nil
    }

    /// What is let in has no way out of its folder, and nothing that an address or a terminal would obey.
    private static func complaint(aboutMedia name: String) -> String? {
        guard MediaName.problem(name, at: "content/media/" + name) == nil else { return nil }
        let segments = name.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        let isInside = segments.allSatisfy {
            !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8)
        }
        let isClean = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }
        return isInside && isClean ? nil : "it may be the name of a picture"
    }

    /// A title stays in its field, whatever YAML would make of it.
    private static func complaint(aboutNew name: String) -> String? {
        func keys(_ title: String) -> [String]? {
            let text = NewEntry(
                SchemaWords(.english), kind: .page, title: title, today: LocalDate(dayNumber: 20_000),
                known: [:]
            ).text
            let file = SourceFile(path: "content/pages/a.md", bytes: Array(text.utf8))
            return DocumentParser().parse(file).value.frontMatter?.members.map(\.key)
        }
        guard let found = keys(name) else { return nil }
        return found == keys("A") ? nil : "as a title it makes the fields \(found)"
    }

    private static let page = SourceFile(
        path: "content/pages/om.md", bytes: Array("---\ntitle: Om\n---\n\n[om](om.md)\n".utf8))

    private static func complaint(aboutRenamingTo name: String) -> String? {
        let entries = EntryFiles.group([page], below: ["content"], for: FrontMatterTarget.settings.site).value
        let index = ContentIndex(UnresolvedCatalog(decoding: entries))
        guard let renaming = try? Renaming(EntryKey(.page, "om"), to: name, in: index, [page]) else {
            return nil
        }
        guard ContentSchema.isID(name), !PersonalNumber.isContained(in: name) else {
            return "om may be called so"
        }
        let paths = renaming.changes.compactMap(\.newPath)
        return paths == ["content/pages/\(name).md"] ? nil : "om goes to \(paths)"
    }

    /// Files called so, and a link to it.
    private static func complaint(aboutFiles name: String) async -> String? {
        // The name may be that of the file with the link.
        var texts = [
            "pages/x.md": "---\ntitle: X\n---\n\n[a](<\(name)>) [b](../media/\(name)) [c](#\(name))\n"
        ]
        for path in [name, "pages/\(name).md"] { texts[path] = "---\ntitle: A\n---\n" }
        let files = texts.sorted { $0.key < $1.key }.map {
            SourceFile(path: "content/" + $0.key, bytes: Array($0.value.utf8))
        }
        var problems: [Diagnostic] = []
        let site = FrontMatterTarget.settings.site
        let entries = EntryFiles.group(files, below: ["content"], for: site).reporting(to: &problems)
        let compiled = await CatalogCompiler(
            site: site, vocabularies: [:], media: [], today: LocalDate(dayNumber: 20_000)
        ).compile(UnresolvedCatalog(decoding: entries), after: problems)
        for diagnostic in compiled.diagnostics.map(\.withoutPersonalNumbers) {
            let words = [diagnostic.location.file, diagnostic.message.english, diagnostic.message.danish]
            if words.contains(where: PersonalNumber.isContained) {
                return "\(diagnostic.code) repeats a number"
            }
        }
        return nil
    }
}
