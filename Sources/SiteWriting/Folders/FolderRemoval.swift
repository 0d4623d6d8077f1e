import Foundation

extension OpenFile {
    /// Removes a folder of this one with all that is in it, and counts the files that were not our own.
    ///
    /// The marker goes last: a removal that is killed leaves a folder that the next run still knows as ours.
    @discardableResult
    func removeFolder(_ name: UnsafePointer<CChar>) throws(SystemFailure) -> Int {
        let folder = try folder(name)
        let count = try folder.removeEntries(exceptMarker: true)
        try folder.removeFile(SitePath.marker)
        try system { unlinkat(descriptor, name, AT_REMOVEDIR) }
        return count
    }

    /// Empties the folders two levels below this one, where the pages are, by two tasks at the same time.
    func removePages() async throws(SystemFailure) -> Int {
        let pages = try pageFolders()
        let halves = await withTaskGroup(of: Result<Int, SystemFailure>.self) { group in
            for part in 0..<2 {
                group.addTask {
                    Result { () throws(SystemFailure) in
                        try Self.remove(stride(from: part, to: pages.count, by: 2).lazy.map { pages[$0] })
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var count = 0
        for half in halves { count += try half.get() }
        return count
    }

    private static func remove(
        _ pages: some Sequence<(parent: OpenFile, name: String)>
    ) throws(SystemFailure) -> Int {
        var count = 0
        for page in pages { count += try page.parent.removeSubfolder(page.name) }
        return count
    }

    private func pageFolders() throws(SystemFailure) -> [(parent: OpenFile, name: String)] {
        var pages: [(parent: OpenFile, name: String)] = []
        try forEachEntry { (name, kind) throws(SystemFailure) in
            guard try isFolder(name, kind) else { return }
            let section = try folder(name)
            try section.forEachEntry { (name, kind) throws(SystemFailure) in
                guard try section.isFolder(name, kind), let name = String(validatingCString: name) else {
                    return
                }
                pages.append((section, name))
            }
        }
        return pages
    }

    /// Removes a file of this folder, if it is there.
    func removeFile(_ name: UnsafePointer<CChar>) throws(SystemFailure) {
        do {
            try system { unlinkat(descriptor, name, 0) }
        } catch let failure where failure.code == ENOENT {}
    }

    private func removeEntries(exceptMarker: Bool) throws(SystemFailure) -> Int {
        var count = 0
        try forEachEntry { (name, kind) throws(SystemFailure) in
            if exceptMarker && strcmp(name, SitePath.marker) == 0 { return }
            if try isFolder(name, kind) {
                count += try removeSubfolder(name)
            } else {
                try removeFile(name)
                count += exceptMarker && strcmp(name, SitePath.gitKeep) == 0 ? 0 : 1
            }
        }
        return count
    }

    private func removeSubfolder(_ name: UnsafePointer<CChar>) throws(SystemFailure) -> Int {
        let count = try folder(name).removeEntries(exceptMarker: false)
        try system { unlinkat(descriptor, name, AT_REMOVEDIR) }
        return count
    }

    private func isFolder(_ name: UnsafePointer<CChar>, _ kind: Int32) throws(SystemFailure) -> Bool {
        if kind != Int32(DT_UNKNOWN) { return kind == Int32(DT_DIR) }
        // Some file systems do not tell the kind when they list a folder.
        return try status(of: name)?.isFolder ?? false
    }
}
