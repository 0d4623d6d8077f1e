import Foundation

/// Where a path leads when all links are followed, be the last names of it still free.
enum RealPath {
    /// Absolute and without `.`, `..` and links; none where a link leads nowhere.
    static func of(_ path: String) -> String? {
        var known = path.utf8.first == UInt8(ascii: "/") ? "/" : FileManager.default.currentDirectoryPath
        for name in path.split(separator: "/") {
            let next = joined(known, String(name))
            if let real = followed(next) {
                known = real
            } else {
                var status = stat()
                guard lstat(next, &status) != 0 else { return nil }
                known = name == ".." ? parent(of: known) : name == "." ? known : next
            }
        }
        return known
    }

    /// The folder that something lies in; of the root it is the root.
    static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
            return "/"
        }
        return String(path[..<slash])
    }

    /// A name below a folder.
    static func joined(_ folder: String, _ name: String) -> String {
        folder == "/" ? "/" + name : folder + "/" + name
    }

    /// The path of something below a folder, relative to it; none where it does not lie there.
    static func relative(_ path: String, to folder: String) -> Substring.UTF8View? {
        let start = folder == "/" ? "/" : folder + "/"
        return path.utf8.starts(with: start.utf8) ? path[...].utf8.dropFirst(start.utf8.count) : nil
    }

    private static func followed(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
