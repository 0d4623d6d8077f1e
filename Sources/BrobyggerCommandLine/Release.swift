import CReleaseMark
import Diagnostics

/// Which program this is: its version, and the commit that a release was made from.
enum Release {
    /// By [Semantic Versioning](https://semver.org/); the only place where the version stands.
    static let version = "0.1.0"

    /// What `--version` prints: `0.1.0 (commit 1a2b3c4d5e6f)`; the version is the first word.
    static var text: Message {
        let commit = String(cString: release_commit())
        guard !commit.isEmpty else {
            return Message(
                da: "\(version) (bygget af kildekoden, ingen udgave)",
                en: "\(version) (built from source, no release)")
        }
        return Message(da: "\(version) (commit \(commit))", en: "\(version) (commit \(commit))")
    }
}
