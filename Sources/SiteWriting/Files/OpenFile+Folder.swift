import Foundation

extension OpenFile {
    /// The names in this folder, in the order of the file system; a name that is not UTF-8 appears mended.
    func names() throws(SystemFailure) -> [String] {
        var names: [String] = []
        try forEachEntry { name, _ throws(SystemFailure) in names.append(String(cString: name)) }
        return names
    }

    /// Visits what is in this folder, with the name as the system has it and the kind when it is known.
    func forEachEntry(
        _ visit: (UnsafePointer<CChar>, _ kind: Int32) throws(SystemFailure) -> Void
    ) throws(SystemFailure) {
        // A reader of its own, because its place in the folder belongs to the descriptor.
        let copy = try system { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard let reader = fdopendir(copy) else {
            close(copy)
            throw SystemFailure(code: ENOMEM)
        }
        defer { closedir(reader) }
        while true {
            // Only this number distinguishes a folder that ends from one that cannot be read any further.
            errno = 0
            guard let entry = readdir(reader) else { break }
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
            try visit(name, Int32(entry.pointee.d_type))
        }
        guard errno == 0 else { throw SystemFailure(code: errno) }
    }
}
