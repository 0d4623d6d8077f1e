import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// Writes what a page is about in the words of schema.org, as JSON-LD 1.1 in a script element.
///
/// The element is a data block: browsers do not run it, and a Content-Security-Policy does not concern it. Every
/// `<`, `>` and `&` of a text is written as a number, so that no text can end the element. What a person
/// agreed to has to cover the channel `json` as well as `web`, since machines copy what stands here.
enum StructuredData {
    static func element(_ things: (inout JSONText) -> Void) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("@context", "https://schema.org")
            json.key("@graph")
            json.array(things)
        }
        return Array("<script type=\"application/ld+json\">".utf8) + json.bytes + Array("</script>".utf8)
    }
}

/// Makes what a page says to machines.
struct StructuredDataComposer: Composer {
    let context: LanguageContext

    /// The way from the front page to a page, and beside it a thing that the page is about.
    func element(
        of page: PageModel, _ thing: ((inout JSONText) -> Void)? = nil
    ) -> [UInt8] {
        guard page.isIndexed, thing != nil || !page.breadcrumbs.isEmpty else { return [] }
        return StructuredData.element { json in
            if !page.breadcrumbs.isEmpty { json.object { writeBreadcrumbs(of: page, to: &$0) } }
            if let thing { json.object(thing) }
        }
    }

    private func writeBreadcrumbs(of page: PageModel, to json: inout JSONText) {
        let pages = page.breadcrumbs.map { ($0.text, absolute($0.url)) } + [(page.title, page.canonical)]
        json.member("@type", "BreadcrumbList")
        json.member("itemListElement", each: Array(pages.enumerated())) { item, json in
            json.member("@type", "ListItem")
            json.member("position", item.offset + 1)
            json.member("name", item.element.0)
            json.member("item", item.element.1)
        }
    }

    /// The site itself, and how it is searched.
    func elementOfSite(_ page: PageModel) -> [UInt8] { element(of: page) { writeSite(page, to: &$0) } }

    private func writeSite(_ page: PageModel, to json: inout JSONText) {
        json.member("@type", "WebSite")
        json.member("@id", page.canonical)
        json.member("name", page.title)
        json.member("description", page.description)
        json.member("url", page.canonical)
        json.member("inLanguage", language.code)
        json.member("potentialAction") { json in
            json.member("@type", "SearchAction")
            json.member("target", absolute(url(.search)) + "?q={q}")
            json.member("query-input", "required name=q")
        }
    }

    /// What things of every kind say.
    ///
    /// The page's own address stands for the thing, so that others can point at it.
    func writeThing(_ type: String, _ entry: some PublicEntry, _ page: PageModel, to json: inout JSONText) {
        json.member("@type", type)
        json.member("@id", page.canonical)
        json.member("name", page.title)
        json.member("description", page.description)
        json.member("url", page.canonical)
        json.member("image", page.image)
    }

    /// An entry that has a page of its own, in short.
    func writeReference(_ type: String, _ entry: some PublicEntry, to json: inout JSONText) {
        let page = absolute(url(entry.key))
        json.member("@type", type)
        json.member("@id", page)
        json.member("name", entry.titleOrRole.text)
        json.member("url", page)
    }

    func labels(_ codes: [String], of facet: Facet) -> [String] {
        codes.map { context.terms.label($0, of: facet).text }
    }
}

extension Composer {
    var structuredData: StructuredDataComposer { StructuredDataComposer(context: context) }
}
