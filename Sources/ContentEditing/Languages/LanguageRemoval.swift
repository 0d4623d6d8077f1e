package import CatalogModel
import Diagnostics
import DocumentParsing
package import SourceReading

/// Takes a language out of a site: the files of its translations, its own words, and its names in settings and vocabularies.
package struct LanguageRemoval: Sendable {
    package let changes: [FileChange]

    /// `files` are the files of the content as they are on disk, those of entries among them.
    package init(
        _ code: String, from site: SiteConfiguration, _ files: [SourceFile], below folder: String
    ) throws(LanguageRefusal) {
        let language = LanguageCode(code)
        guard site.languages.contains(language) else { throw .isNoLanguage(code, of: site) }
        guard language != site.mainLanguage else { throw .isMain(language) }
        let own = SiteFiles(all: files, folder: folder)
        guard let settings = own.settings else { throw .unreadable(folder + "/site.yml") }
        var changes = [
            try SiteFiles.change(settings, try Self.edits(removing: language, fromSettings: settings))
        ]
        for vocabulary in own.vocabularies {
            let root = try SiteFiles.tree(of: vocabulary)
            changes.append(
                try SiteFiles.change(
                    vocabulary, Self.edits(removing: language, fromLabelsIn: root, vocabulary)))
        }
        changes += [own.words(of: language)].compactMap(\.self).map { FileChange.removing($0) }
        changes += files.filter { $0.path.hasEnding(".\(code).md") }.map { FileChange.removing($0) }
        self.changes = changes.compactMap(\.self)
    }

    private static func edits(
        removing language: LanguageCode, fromSettings file: SourceFile
    ) throws(LanguageRefusal) -> [SourceEdit] {
        let root = try SiteFiles.tree(of: file)
        var edits = Self.edits(removing: language, fromLabelsIn: root, file)
        let members = root.members ?? []
        for (position, member) in members.enumerated()
        where member.key == "languages" || member.key == "complete" {
            let items = member.value.elements ?? []
            if let index = items.firstIndex(where: { $0.text == language.code }) {
                edits.append(file.removing(index, of: items, in: member.value))
            } else if member.value.text == language.code,
                let edit = file.removing(position, of: members, in: root)
            {
                edits.append(edit)
            }
        }
        return edits
    }

    /// The only name is kept: without it nothing would be left.
    private static func edits(
        removing language: LanguageCode, fromLabelsIn root: YAMLNode, _ file: SourceFile
    ) -> [SourceEdit] {
        LanguageLabels.all(in: root).compactMap { labels in
            labels[language].flatMap { file.removing($0, of: labels.members, in: labels.parent) }
        }
    }
}
