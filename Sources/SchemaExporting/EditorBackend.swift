import CatalogSchema
import Diagnostics

/// Where the web editor reads and writes: a service and a repository there, as the site's `repository` names it.
struct EditorBackend {
    /// Such as `github.com`; none where no repository is known.
    private var host: String?
    private var path = "ejer/arkiv"
    private let branch: String

    init(repository: String?, branch: String) {
        self.branch = branch
        guard let repository, let separator = repository.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            return
        }
        let rest = repository.utf8[separator...].dropFirst(3)
        let parts = rest.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard parts.count > 2 else { return }
        host = parts[0]
        path = parts.dropFirst().joined(separator: "/")
        if path.hasSuffix(".git") { path.removeLast(4) }
    }

    func member(_ words: SchemaWords) -> WrittenMember {
        let repository = [WrittenMember("repo", path), WrittenMember("branch", branch)]
        switch host {
        case "github.com":
            return WrittenMember("backend", .record([WrittenMember("name", "github")] + repository))
        case "gitlab.com":
            return WrittenMember("backend", .record([WrittenMember("name", "gitlab")] + repository))
        case let host?:
            let addresses = [
                WrittenMember("base_url", "https://\(host)"),
                WrittenMember("api_root", "https://\(host)/api/v1"),
            ]
            let comment = words.text(
                da:
                    "gitea passer til Gitea og Forgejo; skriv github eller gitlab, hvis \(host) er noget andet",
                en: "gitea fits Gitea and Forgejo; write github or gitlab if \(host) is something else")
            return WrittenMember(
                "backend", .record([WrittenMember("name", "gitea")] + repository + addresses),
                comment: host == "codeberg.org" ? nil : comment)
        case nil:
            return WrittenMember(
                "backend", .record([WrittenMember("name", "github")] + repository),
                comment: words.text(
                    da: "ret name og repo: site.yml har ingen repository",
                    en: "change name and repo: site.yml has no repository"))
        }
    }
}
