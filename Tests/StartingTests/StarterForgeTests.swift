import Testing

@testable import Starting

struct StarterForgeTests {
    @Test(
        arguments: [
            ("https://github.com/Fjordby/sammen", "https://fjordby.github.io/sammen/"),
            ("https://github.com/fjordby/fjordby.github.io", "https://fjordby.github.io/"),
            ("https://gitlab.com/fjordby/sammen", "https://fjordby.gitlab.io/sammen/"),
            ("https://gitlab.com/fjordby/gruppe/sammen", nil), ("https://git.example/a/b", nil),
        ] as [(String, String?)])
    func `where the site of a repository is shown`(_ repository: String, _ site: String?) {
        #expect(StarterForge.github.site(of: repository) == site)
    }
}
