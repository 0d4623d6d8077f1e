import CatalogModel
import CatalogSchema
import Diagnostics

/// Where the web editor reads and writes: a service and a repository there, as the site's `repository` and `forge` say.
///
/// The options are those that Decap CMS and Sveltia CMS document for their backends `github`, `gitlab` and `gitea`.
struct EditorBackend {
    /// Such as `github.com`; none where no repository is known.
    private var host: String?
    private var path = "ejer/arkiv"
    private let forge: Forge?
    private let branch: String

    init(_ site: SiteConfiguration) {
        branch = site.branch
        let parts = Self.parts(of: site.repository ?? "")
        guard parts.count > 2 else {
            forge = site.forge
            return
        }
        host = parts[0]
        forge = site.forge ?? Forge(host: parts[0])
        path = parts.dropFirst().joined(separator: "/")
        if path.hasSuffix(".git") { path.removeLast(4) }
    }

    /// The host of a web address, and what follows it.
    private static func parts(of address: String) -> [String] {
        guard let separator = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return [] }
        return address.utf8[separator...].dropFirst(3).split(separator: UInt8(ascii: "/"))
            .map { String(Substring($0)) }
    }

    func member(_ words: SchemaWords) -> WrittenMember {
        let own = [
            WrittenMember("name", (forge ?? .github).rawValue), WrittenMember("repo", path),
            WrittenMember("branch", branch),
        ]
        return WrittenMember(
            "backend", .record(own + addresses + application(words)), comment: comment(words))
    }

    /// Of services at a well-known address the editor knows where they are.
    private var addresses: [WrittenMember] {
        guard let host, let forge else { return [] }
        let site = "https://\(host)"
        switch forge {
        case .github where host == "github.com": return []
        // Who logs in there does so by a service of their own, whose address only they know.
        case .github: return [WrittenMember("api_root", site + "/api/v3")]
        case .gitlab:
            let own = [WrittenMember("base_url", site), WrittenMember("api_root", site + "/api/v4")]
            return host == "gitlab.com" ? [] : own
        case .gitea:
            return [
                WrittenMember("base_url", site), WrittenMember("api_root", site + "/api/v1"),
                WrittenMember("auth_endpoint", site + "/login/oauth/authorize"),
            ]
        }
    }

    /// What the forge calls the editor, where people log in without a service between the two (PKCE, RFC 7636).
    private func application(_ words: SchemaWords) -> [WrittenMember] {
        guard forge == .gitlab || forge == .gitea else { return [] }
        let comment = words.text(
            da:
                "programmets id: opret det hos \(host ?? "arkivet") med webredaktørens adresse, uden hemmelighed",
            en:
                "the application's id: register it at \(host ?? "the repository") with the web editor's address, without a secret"
        )
        let type = forge == .gitlab ? [WrittenMember("auth_type", "pkce")] : []
        return type + [WrittenMember("app_id", .text("…"), comment: comment)]
    }

    private func comment(_ words: SchemaWords) -> String? {
        if host == nil {
            return words.text(
                da: "ret name og repo: site.yml har ingen repository",
                en: "change name and repo: site.yml has no repository")
        }
        guard forge == nil else { return nil }
        return words.text(
            da: "skriv forge: github, gitlab eller gitea i site.yml, og lav filen igen",
            en: "write forge: github, gitlab or gitea in site.yml, and make the file again")
    }
}
