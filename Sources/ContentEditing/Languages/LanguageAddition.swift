package import CatalogModel
import Diagnostics
import DocumentParsing
package import SourceReading

/// Puts a site into one more language: its code in `site.yml`, and where the program has no words of the language a file with
/// all of them to translate.
package struct LanguageAddition: Sendable {
    package let changes: [FileChange]
    /// The file with words to translate; none where the words are there already.
    package let words: String?

    /// `known` are the languages whose words the theme has, and `samples` its words in Danish and English.
    package init(
        _ code: String, to site: SiteConfiguration, _ files: [SourceFile], below folder: String,
        known: [LanguageCode], samples: LanguageSkeleton.Samples
    ) throws(LanguageRefusal) {
        guard LanguageCode.isWellFormed(code), code == code.lowercased() else { throw .noCode(code) }
        let language = LanguageCode(code)
        guard !site.languages.contains(language) else { throw .isThere(language) }
        let own = SiteFiles(all: files, folder: folder)
        guard let settings = own.settings else { throw .unreadable(folder + "/site.yml") }
        let root = try SiteFiles.tree(of: settings)
        guard let list = root.members?["languages"] else { throw .unreadable(settings.path) }
        var changes = [
            try SiteFiles.change(settings, [settings.appending(code, to: list.value)])
        ].compactMap(\.self)
        let isKnown = known.contains(language) || own.words(of: language) != nil
        words = isKnown ? nil : own.wordsPath(language)
        if let words {
            let skeleton = LanguageSkeleton(language, samples)
            changes.append(FileChange(path: words, old: nil, new: Array(skeleton.text.utf8)))
        }
        self.changes = changes
    }
}
