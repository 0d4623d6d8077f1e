import CatalogModel
import SiteWording
import Templating

/// Addresses of the site's repository on the web at which readers can do something.
struct RepositoryLinks: Sendable {
    private let repository: String
    private let branch: String
    let forge: Forge

    /// None where no repository is known, or nobody can tell which addresses it has.
    init?(_ site: SiteConfiguration) {
        guard let repository = site.repository, let forge = site.forge ?? Forge(host: repository.host) else {
            return nil
        }
        self.repository = repository.withoutEnding
        self.forge = forge
        branch = site.branch
    }

    /// Where a file of the branch can be changed in the browser; `file` is relative to the repository's root.
    func edit(_ file: String) -> String {
        let way =
            switch forge {
            case .github: "/edit/"
            case .gitlab: "/-/edit/"
            case .gitea: "/_edit/"
            }
        return repository + way + Self.path(branch) + "/" + Self.path(file)
    }

    /// Where files of the branch are edited in the browser; the path of one follows.
    var editing: String { edit("") }

    /// Where new files are written in the browser; the path of a folder follows.
    var writing: String {
        let way =
            switch forge {
            case .github: "/new/"
            case .gitlab: "/-/new/"
            case .gitea: "/_new/"
            }
        return repository + way + Self.path(branch) + "/"
    }

    /// A new issue that is begun for the reader.
    func newIssue(_ message: ReaderMessage) -> String {
        let (title, body) = (Self.part(message.subject), Self.part(message.body))
        return switch forge {
        case .github, .gitea: repository + "/issues/new?title=\(title)&body=\(body)"
        case .gitlab:
            repository + "/-/issues/new?issue%5Btitle%5D=\(title)&issue%5Bdescription%5D=\(body)"
        }
    }

    private static func path(_ text: String) -> String {
        text.utf8.split(separator: UInt8(ascii: "/")).map { part(String(decoding: $0, as: UTF8.self)) }
            .joined(separator: "/")
    }

    private static func part(_ text: String) -> String {
        var bytes: [UInt8] = []
        Escaping.appendURLPart(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// The host of a web address, without its port.
    fileprivate var host: String {
        let parts = utf8.split(separator: UInt8(ascii: "/"))
        let host = parts.dropFirst().first?.prefix { $0 != UInt8(ascii: ":") }
        return host.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Without a slash or `.git` at its end, as the pages of a repository begin.
    fileprivate var withoutEnding: String {
        var bytes = Array(utf8)
        while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        if bytes.suffix(4).elementsEqual(".git".utf8) { bytes.removeLast(4) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
