import Foundation

extension OpenFile {
    /// How many handles a removal takes at most: in each of two tasks a section, four levels below it and a reader.
    static let removalHandles = 12

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
                        try self.remove(stride(from: part, to: pages.count, by: 2).lazy.map { pages[$0] })
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var count = 0
        for half in halves { count += try half.get() }
        return count
    }

    /// Pages section by section, of which one is open at a time: a site has dozens, and few files may be open.
    private func remove(
        _ pages: some Sequence<(section: String, name: String)>
    ) throws(SystemFailure) -> Int {
        var count = 0
        var open: (name: String, folder: OpenFile)?
        for page in pages {
            let section = open?.name == page.section ? open?.folder : nil
            let folder = if let section { section } else { try folder(page.section) }
            open = (page.section, folder)
            count += try folder.removeSubfolder(page.name)
        }
        return count
    }

    private func pageFolders() throws(SystemFailure) -> [(section: String, name: String)] {
        var pages: [(section: String, name: String)] = []
        try forEachEntry { (name, kind) throws(SystemFailure) in
            guard try isFolder(name, kind), let section = String(validatingCString: name) else { return }
            let folder = try folder(name)
            try folder.forEachEntry { (name, kind) throws(SystemFailure) in
                guard try folder.isFolder(name, kind), let name = String(validatingCString: name) else {
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

    /// Files first: the reader is closed before the folders inside are opened, so that each level takes one handle.
    private func removeEntries(exceptMarker: Bool) throws(SystemFailure) -> Int {
        var count = 0
        var folders: [[CChar]] = []
        try forEachEntry { (name, kind) throws(SystemFailure) in
            if exceptMarker && strcmp(name, SitePath.marker) == 0 { return }
            if try isFolder(name, kind) {
                folders.append(Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1)))
            } else {
                try removeFile(name)
                count += exceptMarker && strcmp(name, SitePath.gitKeep) == 0 ? 0 : 1
            }
        }
        for folder in folders { count += try removeSubfolder(folder) }
        return count
    }

    private func removeSubfolder(_ name: UnsafePointer<CChar>) throws(SystemFailure) -> Int {
        let count = try folder(name).removeEntries(exceptMarker: false)
        try system { unlinkat(descriptor, name, AT_REMOVEDIR) }
        return count
    }

    private func isFolder(_ name: UnsafePointer<CChar>, _ kind: Int32) throws(SystemFailure) -> Bool {
        if kind != Int32(DT_UNKNOWN) { return kind == Int32(DT_DIR) }
        // Some file systems do not give the kind when they list a folder.
        return try status(of: name)?.isFolder ?? false
    }
}
