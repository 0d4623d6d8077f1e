import CatalogModel
import SitePlanning
import TestSupport
import Testing

struct AddressBookTests {
    private func book(_ baseURL: String, languages: [String] = ["da", "en"]) -> AddressBook {
        AddressBook(site: Catalog.example(languages: languages, baseURL: baseURL).site)
    }

    @Test(arguments: [
        ("https://fjordby.example/", "https://fjordby.example", "/"),
        ("https://fjordby.example/sammen/", "https://fjordby.example", "/sammen/"),
        ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080", "/a/b/"),
        ("https://fjordby.example", "https://fjordby.example", "/"),
    ])
    func `the address of a site is taken apart`(_ url: String, _ origin: String, _ path: String) {
        #expect(book(url).origin == origin)
        #expect(book(url).basePath == path)
    }

    @Test func `addresses are relative to the host and below the site's path`() {
        let book = book("https://fjordby.example/sammen/")
        let english = LanguageCode("en")
        #expect(book.url(of: .home, in: .danish) == "/sammen/")
        #expect(book.url(of: .home, in: english) == "/sammen/en/")
        #expect(book.url(of: EntryKey(.activity, "x"), in: .danish) == "/sammen/aktiviteter/x/")
        #expect(book.url(of: EntryKey(.page, "om"), in: english) == "/sammen/en/om/")
        #expect(book.url(of: .list(.section(.places), number: 1), in: .danish) == "/sammen/steder/")
        #expect(
            book.url(of: .list(.facet(.topics, code: "sprog"), number: 2), in: .danish)
                == "/sammen/emner/sprog/side/2/")
        #expect(book.url(of: .facetIndex(.languages), in: english) == "/sammen/en/languages/")
        #expect(book.url(of: .calendar(number: 1), in: .danish) == "/sammen/kalender/")
        #expect(book.url(of: .calendar(number: 3), in: .danish) == "/sammen/kalender/side/3/")
        #expect(book.url(of: .calendar(number: 3), in: english) == "/sammen/en/calendar/page/3/")
        #expect(book.url(of: .facetIndex(.needs), in: .danish) == "/sammen/behov/")
        #expect(
            book.url(of: .list(.facet(.needs, code: "brev"), number: 1), in: english)
                == "/sammen/en/needs/brev/")
        #expect(book.url(of: .notFound, in: .danish) == "/sammen/404.html")
        #expect(
            book.url(of: .redirect(EntryKey(.place, "gl"), to: EntryKey(.place, "ny")), in: .danish)
                == "/sammen/steder/gl/")
    }

    @Test(arguments: [
        (FileContent.index(.danish), "index.json"), (.index(LanguageCode("en")), "en/index.json"),
        (.pageList(LanguageCode("en")), "en/pages.json"),
        (.pageListPart(LanguageCode("en"), number: 2, pages: 0..<1), "en/pages-2.json"),
        (.manifest(.danish), "manifest.webmanifest"),
        (.searchStart(.danish), "search/da/latest.json"), (.sitemap, "sitemap.xml"),
        (.sitemapPart(number: 2, pages: 0..<1), "sitemap-2.xml"), (.robots, "robots.txt"),
        (.serviceWorker, "sw.js"), (.headers, "_headers"), (.apacheSettings, ".htaccess"),
        (.asset("a/b.css"), "theme/a/b.css"), (.media("a/b.jpg"), "media/a/b.jpg"),
    ])
    func `a file has an address, too`(_ file: FileContent, _ path: String) {
        var site = SiteConfiguration()
        (site.baseURL, site.languages) = ("https://by.example/sammen/", [.danish, LanguageCode("en")])
        let book = AddressBook(site: site)
        #expect(book.path(of: file) == path && book.url(of: file) == "/sammen/" + path)
    }

    @Test(arguments: Section.allCases)
    func `a section has a name in both kinds of address`(_ section: Section) {
        for code in ["da", "en", "ar"] {
            let slug = section.slug(in: LanguageCode(code))
            // The types lie below the associations that have them.
            let parts = slug.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            #expect(parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x61...0x7A).contains($0) } })
        }
        #expect(section.slug(in: LanguageCode("ar")) == section.slug(in: LanguageCode("en")))
    }

    @Test func `sections and kinds belong together`() {
        for kind in EntryKind.allCases where kind != .page { #expect(Section(kind)?.kind == kind) }
        #expect(Section(.page) == nil)
        #expect(Section.search.kind == nil)
    }
}
