import Foundation

/// An open file or folder, closed when nobody holds it any more.
///
/// A class, because several tasks hold the folder of the site and the last of them has to close it.
final class OpenFile: Sendable {
    let descriptor: Int32

    private init(owning descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// A folder by its path, links followed.
    static func folder(_ path: UnsafePointer<CChar>) throws(SystemFailure) -> OpenFile {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        return try OpenFile(owning: system { open(path, flags) })
    }

    /// A folder inside this one, unless it is a link.
    func folder(_ name: UnsafePointer<CChar>) throws(SystemFailure) -> OpenFile {
        try opened(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }

    /// A file below this folder, for reading; a pipe without a writer must not make us wait.
    func file(_ path: UnsafePointer<CChar>) throws(SystemFailure) -> OpenFile {
        try opened(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    }

    /// A new file below this folder, which must not exist yet.
    func newFile(_ path: UnsafePointer<CChar>) throws(SystemFailure) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return try OpenFile(owning: system { openat(descriptor, path, flags, 0o666) })
    }

    /// A file below this folder, emptied or new.
    func replacedFile(_ path: UnsafePointer<CChar>) throws(SystemFailure) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        return try OpenFile(owning: system { openat(descriptor, path, flags, 0o666) })
    }

    func opened(_ path: UnsafePointer<CChar>, _ flags: Int32) throws(SystemFailure) -> OpenFile {
        try OpenFile(owning: system { openat(descriptor, path, flags | O_CLOEXEC) })
    }
}

extension OpenFile {
    /// What the system knows about this file.
    func status() throws(SystemFailure) -> stat {
        var status = stat()
        try system { fstat(descriptor, &status) }
        return status
    }

    /// What is found at a name in this folder, links not followed; nothing when nothing is there.
    func status(of name: UnsafePointer<CChar>) throws(SystemFailure) -> stat? {
        var status = stat()
        do {
            try system { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
        } catch let failure where failure.code == ENOENT {
            return nil
        }
        return status
    }
}

extension stat {
    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    var isFile: Bool { st_mode & S_IFMT == S_IFREG }
    var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
