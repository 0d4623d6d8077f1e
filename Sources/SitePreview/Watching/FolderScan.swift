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

    /// What lies in a folder, in the order in which the system lists it, which is the same as long as nobody changes it.
    private struct Listing: Equatable {
        /// Each ends in a zero byte; one text for all of them, for a folder may hold many thousands.
        var names: [UInt8] = []
        var stamps: [Stamp] = []

        var byName: [String: Stamp] {
            var found: [String: Stamp] = [:]
            forEach { found[String(decoding: $0, as: UTF8.self)] = $1 }
            return found
        }

        func forEach(_ body: (UnsafeRawBufferPointer, Stamp) -> Void) {
            names.withUnsafeBytes { bytes in
                var start = 0
                for stamp in stamps {
                    let length = strnlen(bytes.baseAddress.unsafelyUnwrapped + start, bytes.count - start)
                    body(UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]), stamp)
                    start += length + 1
                }
            }
        }

        /// The names that are new, gone or of another stamp.
        func changes(since earlier: Listing) -> [String] {
            // Mostly a file has been written that was there before.
            guard names == earlier.names else { return FolderScan.changes(earlier.byName, byName) }
            var changed: [String] = []
            var position = 0
            forEach { name, stamp in
                if earlier.stamps[position] != stamp { changed.append(String(decoding: name, as: UTF8.self)) }
                position += 1
            }
            return changed
        }
    }

    private var listings: [String: Listing] = [:]
    /// Files that are watched by themselves.
    private var files: [String: Stamp] = [:]
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
                files[path] = Stamp(status)
                folders.append(Self.parent(of: path))
            }
        }
    }

    /// Whether a file still looks as it did, or is still gone.
    func isStill(_ path: String) -> Bool {
        var status = stat()
        let isThere = (files[path] == nil ? lstat(path, &status) : stat(path, &status)) == 0
        return (isThere ? Stamp(status) : nil) == stamp(of: path)
    }

    private func stamp(of path: String) -> Stamp? {
        if let stamp = files[path] { return stamp }
        let folder = Self.parent(of: path)
        guard let listing = listings[folder] else { return nil }
        let name = path.utf8.dropFirst(folder.utf8.count + 1)
        var found: Stamp?
        listing.forEach { if $0.elementsEqual(name) { found = $1 } }
        return found
    }

    /// The paths that are new, gone or different.
    func changes(since earlier: FolderScan) -> [String] {
        var changed = Self.changes(earlier.files, files)
        for folder in Set(listings.keys).union(earlier.listings.keys) {
            let (old, new) = (earlier.listings[folder] ?? Listing(), listings[folder] ?? Listing())
            guard old != new else { continue }
            changed += new.changes(since: old).map { folder + "/" + $0 }
        }
        return changed.sorted()
    }

    private static func changes(_ old: [String: Stamp], _ new: [String: Stamp]) -> [String] {
        new.filter { old[$0.key] != $0.value }.map(\.key) + old.keys.filter { new[$0] == nil }
    }

    private mutating func add(folder path: String) {
        guard let found = Self.listing(of: path) else { return }
        folders.append(path)
        listings[path] = found.files
        for name in found.folders { add(folder: path + "/" + name) }
    }

    private static func listing(of path: String) -> (files: Listing, folders: [String])? {
        guard let reader = opendir(path) else { return nil }
        defer { closedir(reader) }
        var (files, folders) = (Listing(), [String]())
        while let entry = readdir(reader) {
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
            guard isWatched(bytes) else { continue }
            var status = stat()
            guard fstatat(dirfd(reader), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                folders.append(String(decoding: bytes, as: UTF8.self))
            } else {
                files.names += bytes
                files.names.append(0)
                files.stamps.append(Stamp(status))
            }
        }
        return (files, folders)
    }

    /// Whether a name is not hidden and not one of the copies that editors make while somebody writes.
    private static func isWatched(_ name: UnsafeRawBufferPointer) -> Bool {
        name.first != UInt8(ascii: ".") && name.last != UInt8(ascii: "~")
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
