import CatalogModel
import Testing

@testable import PageRendering

struct RepositoryLinksTests {
    private func links(_ repository: String?, forge: Forge? = nil, branch: String = "main")
        -> RepositoryLinks?
    {
        var site = SiteConfiguration()
        (site.repository, site.forge, site.branch) = (repository, forge, branch)
        return RepositoryLinks(site)
    }

    @Test(arguments: [
        ("https://github.com/by/sammen", "https://github.com/by/sammen/edit/main/content/a.md"),
        ("https://github.com/by/sammen.git", "https://github.com/by/sammen/edit/main/content/a.md"),
        (
            "https://gitlab.com/by/gruppe/sammen/",
            "https://gitlab.com/by/gruppe/sammen/-/edit/main/content/a.md"
        ),
        ("https://gitlab.by.dk:8443/x/y", "https://gitlab.by.dk:8443/x/y/-/edit/main/content/a.md"),
        ("https://codeberg.org/by/sammen", "https://codeberg.org/by/sammen/_edit/main/content/a.md"),
        ("https://gitea.by.dk/x/y", "https://gitea.by.dk/x/y/_edit/main/content/a.md"),
    ])
    func `a file is edited where its host has it`(_ repository: String, _ expected: String) {
        #expect(links(repository)?.edit("content/a.md") == expected)
    }

    @Test func `what an address does not tell, site.yml does`() {
        #expect(links("https://git.example/by/sammen") == nil)
        #expect(links(nil, forge: .github) == nil)
        #expect(
            links("https://git.example/by/sammen", forge: .gitea, branch: "ny side/2")?.edit("indhold æ/a.md")
                == "https://git.example/by/sammen/_edit/ny%20side/2/indhold%20%C3%A6/a.md")
    }

    @Test func `an issue is begun with title and text`() {
        let message = ReaderMessage(subject: "Fejl & mangler", body: "a\nb=c")
        #expect(
            links("https://github.com/x/y")?.newIssue(message)
                == "https://github.com/x/y/issues/new?title=Fejl%20%26%20mangler&body=a%0Ab%3Dc")
        #expect(
            links("https://gitlab.com/x/y")?.newIssue(message)
                == "https://gitlab.com/x/y/-/issues/new?issue%5Btitle%5D=Fejl%20%26%20mangler&issue%5Bdescription%5D=a%0Ab%3Dc"
        )
        #expect(
            links("https://codeberg.org/x/y")?.newIssue(message)
                == "https://codeberg.org/x/y/issues/new?title=Fejl%20%26%20mangler&body=a%0Ab%3Dc")
    }
}
