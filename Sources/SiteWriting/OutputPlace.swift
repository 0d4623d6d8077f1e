import CFolderExchange
import Foundation

/// The folder that is to be replaced, named within its parent, which stays open and locked.
struct OutputPlace: Sendable {
    /// As the user wrote it, for messages.
    let path: String
    let name: String
    let parent: OpenFile

    /// Where the new site is made, and after the exchange the old one is removed.
    var stagingName: String { ".\(name).brobygger-new" }
    /// Where the old site waits while two renames stand in for an exchange.
    var retiredName: String { ".\(name).brobygger-old" }

    init(path: String) throws(SiteWritingError) {
        let (parentPath, name) = Self.split(path)
        guard let name else { throw .unusable(folder: path, .isUnnamed) }
        self.path = path
        self.name = name
        do {
            parent = try OpenFile.folder(parentPath)
        } catch let failure where failure.code == ENOENT || failure.code == ENOTDIR {
            throw .unusable(folder: path, .hasNoParent)
        } catch {
            throw .failed(.reading, path: parentPath, error)
        }
    }

    /// The path of something beside the output folder, for messages.
    func path(beside sibling: String) -> String {
        let (parentPath, _) = Self.split(path)
        return parentPath == "." ? sibling : "\(parentPath)/\(sibling)"
    }

    private static func split(_ path: String) -> (parent: String, name: String?) {
        var bytes = path.utf8[...]
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { bytes[bytes.index(after: $0)...] } ?? bytes
        let parent = slash.map { bytes[..<$0] }
        let isName = !["", ".", ".."].contains(String(Substring(name))) && !bytes.contains(0)
        let parentPath = parent.map { $0.isEmpty ? "/" : String(Substring($0)) } ?? "."
        return (parentPath, isName ? String(Substring(name)) : nil)
    }
}

extension OutputPlace {
    /// Keeps other runs away until this one ends, however it ends; waits a little for one that is writing.
    ///
    /// The parent is what is locked, because a lock on it leaves no file behind.
    func lock(patience: Duration) async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + patience
        while flock(parent.descriptor, LOCK_EX | LOCK_NB) != 0 {
            // A file system without locks is no reason not to build.
            guard errno == EWOULDBLOCK || errno == EINTR else { return }
            guard clock.now < deadline else { throw SiteWritingError.unusable(folder: path, .isInUse) }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// What may be replaced at the output path: the old site, or nothing when the path is free.
    func oldSite() throws(SiteWritingError) -> OldSite? {
        guard let status = try reading({ () throws(SystemFailure) in try parent.status(of: name) }) else {
            return nil
        }
        if status.isLink { throw .unusable(folder: path, .isLink) }
        if !status.isFolder { throw .unusable(folder: path, .isNoFolder) }
        let isMounted = folder_is_mount_point(parent.descriptor, name) != 0
        if isMounted { throw .unusable(folder: path, .isMountPoint) }
        let folder = try reading { () throws(SystemFailure) in try parent.folder(name) }
        if containsCurrentFolder(status) { throw .unusable(folder: path, .containsCurrentFolder) }
        let contents = try reading { () throws(SystemFailure) in try FolderContents(of: folder) }
        if contents.hasRepository { throw .unusable(folder: path, .isRepository) }
        if !contents.isOurs { throw .unusable(folder: path, .isNotOurs) }
        return OldSite(folder: folder, status: status, contents: contents)
    }

    /// Walks from the current folder up to the root.
    private func containsCurrentFolder(_ status: stat) -> Bool {
        var above = "."
        var last: stat?
        while let folder = try? OpenFile.folder(above).status() {
            if folder.st_dev == status.st_dev && folder.st_ino == status.st_ino { return true }
            if folder.st_dev == last?.st_dev && folder.st_ino == last?.st_ino { return false }
            last = folder
            above += "/.."
        }
        return false
    }

    private func reading<Value>(
        _ body: () throws(SystemFailure) -> Value
    ) throws(SiteWritingError) -> Value {
        do {
            return try body()
        } catch {
            throw .failed(.reading, path: path, error)
        }
    }
}
