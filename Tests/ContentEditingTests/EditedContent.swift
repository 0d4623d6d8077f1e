import CatalogCompiling
import CatalogModel
import Diagnostics
import SourceReading
import TestSupport

@testable import ContentEditing

/// A small catalog in memory, for tests of what commands change in it.
struct EditedContent {
    var texts: [String: String]
    var site = EditedContent.site("da", "en", "ar")

    init(_ texts: [String: String]) {
        self.texts = texts
    }

    var files: [SourceFile] {
        texts.sorted { $0.key < $1.key }.map {
            SourceFile(path: "content/" + $0.key, bytes: Array($0.value.utf8))
        }
    }

    static func site(_ languages: String...) -> SiteConfiguration {
        var site = SiteConfiguration()
        site.languages = languages.map { LanguageCode($0) }
        return site
    }

    private var entries: UnresolvedCatalog {
        UnresolvedCatalog(decoding: EntryFiles.group(files, below: ["content"], for: site).value)
    }

    var index: ContentIndex { ContentIndex(entries) }

    /// Everything that is wrong with the catalog.
    var problems: [Diagnostic] {
        get async {
            await CatalogCompiler(
                site: site, vocabularies: [:], media: [], today: testDay
            )
            .compile(entries).diagnostics
        }
    }

    /// The texts after some changes, by path.
    func applying(_ changes: [FileChange]) -> EditedContent {
        var result = self
        for change in changes {
            result.texts[String(change.path.dropFirst(8))] = nil
            if change.isRemoval { continue }
            let path = String((change.newPath ?? change.path).dropFirst(8))
            result.texts[path] = String(decoding: change.new, as: UTF8.self)
        }
        return result
    }
}
