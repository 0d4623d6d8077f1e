import SourceReading

/// The program that the repository's checks download.
package struct ProgramFile: Hashable, Sendable {
    package let version: String
    /// As `uname -m` says it: `x86_64` or `aarch64`.
    package let architecture: String
    /// Of the program file, in hexadecimal digits.
    package let sha256: String

    package init(version: String, architecture: String, sha256: String) {
        (self.version, self.architecture, self.sha256) = (version, architecture, sha256)
    }

    /// The program that runs: what a new repository downloads is to be the same.
    package static func running(version: String) throws -> ProgramFile {
        var hash = SHA256()
        try RunningProgram.read { hash.append($0) }
        return ProgramFile(version: version, architecture: ownArchitecture, sha256: hash.hexadecimal())
    }

    private static var ownArchitecture: String {
        #if arch(arm64)
            "aarch64"
        #else
            "x86_64"
        #endif
    }

    /// The folder in which the archive of the version lies.
    var download: String { "https://brobygger.example/hent/v\(version)" }
}
