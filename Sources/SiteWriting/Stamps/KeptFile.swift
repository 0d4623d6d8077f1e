import Foundation

/// What a build keeps beside its site for the next one, in `.brobygger-cache/`; never a part of the site.
///
/// It only saves time: where it cannot be read or written, all is as if there were none.
package struct KeptFile: Sendable {
    private static let folder = ".brobygger-cache"
    /// In bytes; what is longer was not written here.
    private static let sizeLimit = 64 * 1024 * 1024

    private let site: String

    /// Beside the folder of a site, for example `site`.
    package init(beside site: String) { self.site = site }

    /// The bytes that were kept last.
    package func read() -> [UInt8]? {
        guard let place = try? OutputPlace(path: site), let folder = try? ownFolder(in: place.parent),
            let file = try? folder.file(place.name), let status = try? file.status(), status.isFile,
            status.st_size <= Self.sizeLimit
        else { return nil }
        return try? file.bytes()
    }

    /// Keeps bytes, for nobody but this user to read: they hold messages about the content.
    package func replace(with bytes: [UInt8]) {
        try? replaceOrThrow(with: bytes)
    }

    private func replaceOrThrow(with bytes: [UInt8]) throws {
        let place = try OutputPlace(path: site)
        let folder = try madeFolder(in: place.parent)
        // Of two runs at a time one wins; what is half written is not read.
        let new = ".\(place.name).new"
        try folder.removeFile(new)
        let file = try folder.newFile(new)
        try system { fchmod(file.descriptor, 0o600) }
        try file.write(bytes)
        try folder.rename(new, to: place.name)
    }

    private func madeFolder(in parent: OpenFile) throws -> OpenFile {
        if let folder = try? ownFolder(in: parent) { return folder }
        try system { mkdirat(parent.descriptor, Self.folder, 0o700) }
        let folder = try ownFolder(in: parent)
        // Git is not to offer it.
        try folder.newFile(".gitignore").write(Array("*\n".utf8))
        return folder
    }

    /// The folder, unless it is somebody else's.
    private func ownFolder(in parent: OpenFile) throws(SystemFailure) -> OpenFile {
        let folder = try parent.folder(Self.folder)
        guard try folder.status().st_uid == geteuid() else { throw SystemFailure(code: EPERM) }
        return folder
    }
}
