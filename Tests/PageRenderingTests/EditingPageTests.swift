import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct EditingPageTests {
    private let template =
        "{{form}} {{entries}} {{email}} {{forge}} {{writing}} {{editing}}{{#ways}} [{{text}}]{{/ways}} {{#page.alternates}}({{url}}){{/page.alternates}}"

    private func catalog(_ repository: String?, email: String? = "red@by.dk") -> Catalog {
        .example { catalog in
            var contact = SiteConfiguration.Editors()
            (contact.email, contact.phone) = (email, PhoneNumber(e164: "+4599000001"))
            catalog.site.contact = contact
            catalog.site.repository = repository
        }
    }

    @Test func `the page knows its files, the editors and the repository`() async {
        let page = await rendered("editing", template, of: .editing, catalog("https://github.com/by/sammen"))
        #expect(
            page.hasPrefix(
                "/redaktion/form.json /redaktion/entries.json red@by.dk github https://github.com/by/sammen/new/main/ https://github.com/by/sammen/edit/main/"
            ))
        #expect(
            page.contains("[skrive til redaktionen] [ringe til 99 00 00 01] [skrive filen selv i arkivet]"))
    }

    @Test func `without a repository there is mail and phone, without either nothing`() async {
        let page = await rendered("editing", template, of: .editing, in: "en", catalog(nil))
        #expect(page.contains("[write to the editors] [ring 99 00 00 01] "))
        #expect(!page.contains("repository"))
        #expect(await !rendered("editing", template, of: .editing, .example()).contains("["))
    }

    @Test func `languages that the form does not speak lead to the front page`() async {
        let page = await rendered("editing", template, of: .editing, catalog(nil))
        #expect(page.hasSuffix("(/redaktion/)(/en/editing/)(/ar/)"))
    }

    @Test(arguments: [
        ("https://github.com/by/sammen", "/new/main/"), ("https://gitlab.com/by/sammen", "/-/new/main/"),
        ("https://codeberg.org/by/sammen", "/_new/main/"),
    ])
    func `new files are written where the forge has its page for them`(_ repository: String, _ way: String)
        throws
    {
        var site = SiteConfiguration()
        site.repository = repository
        #expect(try #require(RepositoryLinks(site)).writing == repository + way)
    }
}
