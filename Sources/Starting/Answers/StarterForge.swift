/// Where the repository lies and what runs its checks.
package enum StarterForge: String, CaseIterable, Sendable {
    case github, gitlab, forgejo

    /// `GitHub`.
    var name: String {
        switch self {
        case .github: "GitHub"
        case .gitlab: "GitLab"
        case .forgejo: "Forgejo"
        }
    }

    /// What `forge` in `site.yml` says of it; Forgejo has the addresses of Gitea.
    var setting: String { self == .forgejo ? "gitea" : rawValue }

    /// A repository nobody has, which shows what to put in its place.
    var exampleRepository: String {
        switch self {
        case .github: "https://github.com/EJER/NAVN"
        case .gitlab: "https://gitlab.com/EJER/NAVN"
        case .forgejo: "https://codeberg.org/EJER/NAVN"
        }
    }

    /// The machine that runs the checks: the program is built for one kind of processor.
    func runner(for architecture: String) -> String {
        architecture == "aarch64" ? "ubuntu-24.04-arm" : "ubuntu-24.04"
    }

    /// Where the forge shows the site of a repository, where its address says it.
    ///
    ///     StarterForge.github.site(of: "https://github.com/fjordby/sammen")  // "https://fjordby.github.io/sammen/"
    package func site(of repository: String) -> String? {
        let hosts = ["https://github.com/": ".github.io", "https://gitlab.com/": ".gitlab.io"]
        guard let (host, ending) = hosts.first(where: { repository.utf8.starts(with: $0.key.utf8) }) else {
            return nil
        }
        let parts = repository.utf8.dropFirst(host.utf8.count).split(separator: UInt8(ascii: "/"))
            .map { String(Substring($0)) }
        guard parts.count == 2 else { return nil }
        let owner = parts[0].lowercased()
        // A repository that is called like the site of its owner is that site.
        let path = parts[1].lowercased() == owner + ending ? "" : parts[1] + "/"
        return "https://\(owner)\(ending)/\(path)"
    }
}
