import CatalogModel
import Testing

struct ForgeTests {
    @Test(arguments: [
        ("github.com", Forge.github), ("gitlab.com", .gitlab), ("codeberg.org", .gitea),
        ("gitlab.kommune.dk", .gitlab), ("gitea.kommune.dk", .gitea), ("git.example", nil), ("", nil),
        ("github.evil.example", nil), ("gitlab", .gitlab),
    ])
    func `a host tells what runs there, or nothing`(_ host: String, _ forge: Forge?) {
        #expect(Forge(host: host) == forge)
    }
}
