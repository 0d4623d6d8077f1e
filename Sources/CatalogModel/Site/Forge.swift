/// Software that keeps a repository and shows it on the web; each has addresses of its own for editing a file.
package enum Forge: String, CaseIterable, Sendable {
    case github, gitlab
    /// Also Forgejo, which has the same addresses.
    case gitea

    /// What runs at a well-known host; none for hosts that anything may run at.
    package init?(host: some StringProtocol) {
        switch host {
        case "github.com": self = .github
        case "gitlab.com": self = .gitlab
        case "codeberg.org", "gitea.com": self = .gitea
        default:
            // Many who run their own say so in its name: gitlab.kommune.dk.
            guard let name = host.utf8.split(separator: UInt8(ascii: ".")).first,
                let forge = Self(rawValue: String(decoding: name, as: UTF8.self)), forge != .github
            else { return nil }
            self = forge
        }
    }
}
