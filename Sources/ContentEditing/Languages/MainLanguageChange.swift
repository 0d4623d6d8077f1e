package import CatalogCompiling
package import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
package import SourceReading

/// Makes another language the main one: its texts move into the main file of each entry, and those that were there into a
/// translation.
///
/// Text by text: one that the other language lacks stays in the main file as it is, so nothing is lost, and to change back
/// gives what was there before. Everything that is no text stays in the main file, too.
package struct MainLanguageChange: Sendable {
    package let changes: [FileChange]
    /// The texts that stay in the old language for want of others.
    package let untranslated: [Untranslated]

    /// The texts of one entry that are in the wrong language now.
    package struct Untranslated: Hashable, Sendable {
        /// The main file.
        package let path: String
        /// The fields, such as `title` or `price.note`; the text below them is `body`.
        package let keys: [String]
    }

    /// `unread` are files that could not be read: with one of these nothing is certain.
    package init(
        to code: String, in site: SiteConfiguration, _ content: ContentIndex, _ files: [SourceFile],
        below folder: String, unread: [String] = []
    ) throws(LanguageRefusal) {
        let (old, new) = (site.mainLanguage, LanguageCode(code))
        guard site.languages.contains(new) else { throw .isNoLanguage(code, of: site) }
        guard new != old else { throw .isMainAlready(new) }
        if let path = unread.first { throw .unreadable(path) }
        let own = SiteFiles(all: files, folder: folder)
        try Self.checkTerms(in: own.vocabularies, new)
        let byPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var changes: [FileChange] = []
        var untranslated: [Untranslated] = []
        if let settings = own.settings,
            let change = try SiteFiles.change(
                settings, try MainLanguageSettings(settings, old, new).edits)
        {
            changes.append(change)
        }
        for key in content.keys {
            guard let entry = content[key] else { continue }
            if let path = entry.unreadableFile { throw .unreadable(path) }
            let swap = try MainLanguageSwap(entry, old, new, byPath)
            changes += swap.changes
            if !swap.untranslated.isEmpty, let main = entry.files.first {
                untranslated.append(
                    Untranslated(path: main.document.source.path, keys: swap.untranslated))
            }
        }
        (self.changes, self.untranslated) = (changes, untranslated)
    }

    /// The main language has a label of each term.
    private static func checkTerms(
        in vocabularies: [SourceFile], _ language: LanguageCode
    ) throws(LanguageRefusal) {
        var missing: [String] = []
        for file in vocabularies where !file.path.hasEnding("/synonyms.yml") {
            for term in try SiteFiles.tree(of: file).members ?? [] {
                // One text without a language is the label in whichever is the main one.
                if let labels = term.value.members, labels[language.code] == nil { missing.append(term.key) }
            }
        }
        guard missing.isEmpty else { throw .unlabelled(missing, in: language) }
    }
}

/// What changes in `site.yml` when another language becomes the main one.
struct MainLanguageSettings {
    let edits: [SourceEdit]

    init(_ file: SourceFile, _ old: LanguageCode, _ new: LanguageCode) throws(LanguageRefusal) {
        let root = try SiteFiles.tree(of: file)
        var edits: [SourceEdit] = []
        for member in root.members ?? [] where member.key == "languages" || member.key == "complete" {
            let items = member.value.elements ?? [member.value]
            for item in items {
                if item.text == old.code { edits.append(SourceEdit(item.range, new.code)) }
                if item.text == new.code { edits.append(SourceEdit(item.range, old.code)) }
            }
        }
        // The first text of several stands in for languages that have none.
        for labels in LanguageLabels.all(in: root) where labels[old] == 0 {
            guard let index = labels[new] else { continue }
            edits += Self.exchanging(labels.members[0], labels.members[index], in: file)
        }
        self.edits = edits
    }

    private static func exchanging(
        _ first: YAMLMember, _ second: YAMLMember, in file: SourceFile
    ) -> [SourceEdit] {
        let ranges = [first, second].map { SourceRange($0.keyRange.start, $0.value.range.end) }
        guard
            let texts =
                (file.text(at: ranges[0]).flatMap { one in file.text(at: ranges[1]).map { [one, $0] } })
        else { return [] }
        return [SourceEdit(ranges[0], texts[1]), SourceEdit(ranges[1], texts[0])]
    }
}
