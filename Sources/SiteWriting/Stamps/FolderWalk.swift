import Diagnostics
import Foundation

/// Looks at every file below a folder from outside; no link is followed and no file opened.
struct FolderWalk {
    private(set) var stamp = FolderStamp()
    /// The last change that the system saw in any file, in nanoseconds since 1970.
    private(set) var newest: Int64 = 0
    private let passedOver: Set<String>

    /// Names that are passed over in the folder itself are not looked at.
    init(_ top: OpenFile, passingOver names: Set<String> = []) throws(SystemFailure) {
        passedOver = names
        var waiting = [("", StableHash())]
        while let (path, hash) = waiting.popLast() {
            for (name, hash) in try look(into: path, of: top, hash) {
                waiting.append((path.isEmpty ? name : path + "/" + name, hash))
            }
        }
    }

    /// The stamp of a single file.
    init(file status: stat) {
        passedOver = []
        add(StableHash(), status)
    }

    /// The folders in a folder; each with the hash of its path and a slash after it.
    private mutating func look(
        into path: String, of top: OpenFile, _ hash: StableHash
    ) throws(SystemFailure) -> [(String, StableHash)] {
        let descriptor = try system {
            openat(top.descriptor, path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        }
        guard let reader = fdopendir(descriptor) else {
            close(descriptor)
            throw SystemFailure(code: ENOMEM)
        }
        defer { closedir(reader) }
        var folders: [(String, StableHash)] = []
        var isEmpty = true
        while true {
            // Only this number distinguishes a folder that ends from one that cannot be read any further.
            errno = 0
            guard let entry = readdir(reader) else { break }
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
            if path.isEmpty, !passedOver.isEmpty, passedOver.contains(String(cString: name)) { continue }
            isEmpty = false
            var below = hash
            below.append(UnsafeRawBufferPointer(start: name, count: strlen(name)))
            if Int32(entry.pointee.d_type) == Int32(DT_DIR) {
                folders.append((String(cString: name), below.slashed))
                continue
            }
            var status = stat()
            try system { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
            // Some file systems do not give the kind when they list a folder.
            if status.isFolder {
                folders.append((String(cString: name), below.slashed))
            } else {
                add(below, status)
            }
        }
        guard errno == 0 else { throw SystemFailure(code: errno) }
        if isEmpty, !path.isEmpty { stamp.add(FileMark(emptyFolder: hash)) }
        return folders
    }

    private mutating func add(_ path: StableHash, _ status: stat) {
        stamp.add(FileMark(path, status))
        let change = status.changeTime
        newest = max(newest, Int64(change.tv_sec) &* 1_000_000_000 &+ Int64(change.tv_nsec))
    }
}

extension StableHash {
    fileprivate var slashed: StableHash {
        var hash = self
        hash.append(UInt8(ascii: "/"))
        return hash
    }
}
