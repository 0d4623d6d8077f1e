import Foundation

/// What is to be seen of the watched files from outside: enough to notice that one has changed.
struct FolderScan {
    private struct Stamp: Hashable {
        var size: Int
        var seconds: Int
        var nanoseconds: Int
        var inode: UInt64

        init(_ status: stat) {
            size = Int(status.st_size)
            inode = UInt64(status.st_ino)
            #if canImport(Darwin)
                (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
            #else
                (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
            #endif
        }
    }

    private var stamps: [String: Stamp] = [:]
    /// Every folder in which something may change.
    private(set) var folders: [String] = []

    /// Looks at folders with all they hold, and at single files.
    init(_ paths: [String]) {
        for path in paths {
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                add(folder: path)
            } else {
                stamps[path] = Stamp(status)
                folders.append(Self.parent(of: path))
            }
        }
    }

    /// The paths that are new, gone or different.
    func changes(since earlier: FolderScan) -> [String] {
        let changed = stamps.filter { earlier.stamps[$0.key] != $0.value }.keys
        let gone = earlier.stamps.keys.filter { stamps[$0] == nil }
        return (changed + gone).sorted()
    }

    private mutating func add(folder path: String) {
        guard let reader = opendir(path) else { return }
        defer { closedir(reader) }
        folders.append(path)
        while let entry = readdir(reader) {
            let name = Self.name(of: entry)
            guard Self.isWatched(name) else { continue }
            var status = stat()
            guard fstatat(dirfd(reader), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                add(folder: path + "/" + name)
            } else {
                stamps[path + "/" + name] = Stamp(status)
            }
        }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// Whether a name is not hidden and not one of the copies that editors make while somebody writes.
    private static func isWatched(_ name: String) -> Bool {
        name.utf8.first != UInt8(ascii: ".") && name.utf8.last != UInt8(ascii: "~")
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
