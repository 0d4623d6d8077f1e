import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// The addresses of a language's pages, for whatever keeps copies and has to know which of them are gone.
///
/// `pages.json` beside each `index.json`: `{"version": 1, "generated": "2026-11-21", "pages": ["", "nyt/"]}`, where
/// paths are relative to the site's base address. Former addresses are not among them. Of more than 20,000 the first file
/// has the first ones, and `"more": ["pages-2.json"]` names those with the others, below the base address as well.
struct PagesExport: SiteExport {
    private let language: LanguageCode
    /// The positions of the pages in the plan; none for all.
    private let part: Range<Int>?
    /// The other parts, named by the first one.
    private let more: [FileContent]

    /// A further part.
    init(language: LanguageCode, part: Range<Int>) { (self.language, self.part, more) = (language, part, []) }

    /// The first part of those among the files, or the whole list where there is no other.
    init(language: LanguageCode, among files: [FileContent]) {
        let others = files.compactMap { file in
            if case .pageListPart(language, number: _, let pages) = file { (file, pages) } else { nil }
        }
        self.language = language
        part = others.first.map { 0..<$0.1.lowerBound }
        more = others.map(\.0)
    }

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        try json.object { json in
            json.member("version", 1)
            json.member("generated", site.publication.today.description)
            json.member("more", more.map { site.plan.addresses.path(of: $0) })
            json.key("pages")
            try json.array { json in
                let pages = site.plan.pages[part ?? site.plan.pages.indices]
                for page in pages where page.language == language && page.isLasting {
                    json.value(page.path)
                    try output.move(from: &json)
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }
}
