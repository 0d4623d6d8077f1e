import Foundation

/// Decides where something may be written that is for coordinators only, such as whom to ring and whose consent ends.
///
/// It must not be published by accident: not with the site, and not with the repository that the site is made from. So it
/// goes neither into a folder that builds read or write, nor over a file that Git tracks. A new file of the repository may
/// be made: whether Git ignores it cannot be said without all of Git's settings, and nobody publishes it without adding it.
package struct PrivatePlace: Sendable {
    /// Content, theme and site: as somebody named them, and where they lie.
    private let folders: [(name: String, path: String)]

    /// - Parameter root: what the paths of the folders are relative to.
    package init(outside folders: [String], below root: String = ".") {
        self.folders = folders.map { ($0, $0.utf8.first == UInt8(ascii: "/") ? $0 : root + "/" + $0) }
    }

    /// Why nothing private may be written to `path`; none where it may.
    package func problem(writingTo path: String) -> PrivatePlaceProblem? {
        guard path.utf8.last != UInt8(ascii: "/"), !path.isEmpty, let real = RealPath.of(path) else {
            return .isNoFile
        }
        var status = stat()
        if stat(real, &status) == 0, status.isFolder { return .isNoFile }
        let inside = folders.first { folder in
            RealPath.of(folder.path).map { real == $0 || RealPath.relative(real, to: $0) != nil } ?? false
        }
        if let inside { return .isInside(folder: inside.name) }
        return problem(amongFoldersAbove: real)
    }

    /// Goes up from the file to the root, past sites, until there is a repository.
    private func problem(amongFoldersAbove path: String) -> PrivatePlaceProblem? {
        var folder = path
        repeat {
            folder = RealPath.parent(of: folder)
            if SingleFile.exists(RealPath.joined(folder, SitePath.marker)) {
                return .isInside(folder: folder)
            }
            if let repository = GitRepository(at: folder) { return repository.problem(writingTo: path) }
        } while folder != "/"
        return nil
    }
}

/// A folder that Git keeps, with the file that lists what it tracks.
private struct GitRepository {
    let top: String
    let indexFile: String

    init?(at folder: String) {
        top = folder
        let place = RealPath.joined(folder, ".git")
        var status = stat()
        guard stat(place, &status) == 0 else { return nil }
        guard !status.isFolder else {
            indexFile = place + "/index"
            return
        }
        // A second work tree, or a repository inside another, says where its own folder lies.
        guard
            let text = FileManager.default.contents(atPath: place).map({ String(decoding: $0, as: UTF8.self) }
            ),
            text.utf8.starts(with: "gitdir: ".utf8)
        else { return nil }
        let way = String(text.dropFirst(8).prefix { !$0.isNewline })
        indexFile = (way.utf8.first == UInt8(ascii: "/") ? way : RealPath.joined(folder, way)) + "/index"
    }

    func problem(writingTo path: String) -> PrivatePlaceProblem? {
        guard let below = RealPath.relative(path, to: top), SingleFile.exists(indexFile) else { return nil }
        if below.starts(with: ".git/".utf8) { return .isInside(folder: top + "/.git") }
        guard let index = FileManager.default.contents(atPath: indexFile).flatMap({ GitIndex(Array($0)) })
        else { return .isUnknown(repository: top) }
        return index.tracks(below) ? .isTracked : nil
    }
}
