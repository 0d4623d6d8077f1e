import Foundation

extension OutputPlace {
    /// Removes what a killed run left behind, and puts the old site back if it was killed between two renames.
    func removeLeftovers() throws(SiteWritingError) {
        try removing(retiredName) { () throws(SystemFailure) in
            guard try isOurs(retiredName) else { return }
            if try parent.status(of: name) == nil {
                try parent.rename(retiredName, to: name)
            } else {
                try parent.removeFolder(retiredName)
            }
        }
        try removing(stagingName) { () throws(SystemFailure) in
            guard try isOurs(stagingName) else { return }
            try parent.removeFolder(stagingName)
        }
    }

    /// Makes the folder for the new site, with what the old one hands down.
    func makeStage(oldSite: OldSite?) throws(SiteWritingError) -> SiteStage {
        do {
            try system { mkdirat(parent.descriptor, stagingName, 0o777) }
        } catch let failure where failure.code == EEXIST {
            throw .unusable(folder: path(beside: stagingName), .isNotOurs)
        } catch {
            throw .failed(.writing, path: path(beside: stagingName), error)
        }
        do {
            let folder = try parent.folder(stagingName)
            try mark(folder, as: oldSite)
            try oldSite?.handDown(to: folder)
            return SiteStage(folder: folder, oldSite: oldSite)
        } catch {
            discardStage()
            throw .failed(.writing, path: path(beside: stagingName), error)
        }
    }

    /// Says first of all whose the folder is; the marker of the old site is taken over with its time.
    private func mark(_ folder: OpenFile, as oldSite: OldSite?) throws(SystemFailure) {
        let text = FolderContents.markerText
        if let oldSite, let old = oldSite.file(SitePath.marker), old.size == text.count, old.file.holds(text),
            (try? oldSite.link(SitePath.marker, into: folder)) != nil
        {
            return
        }
        try folder.newFile(SitePath.marker).write(text)
    }

    /// Removes the unfinished new site; the reason for that is what the user has to hear, not how this went.
    func discardStage() {
        _ = try? parent.removeFolder(stagingName)
    }

    /// Removes the old site after the exchange; the answer is the number of its files.
    func removeOldSite() async throws(SiteWritingError) -> Int {
        var count = 0
        for name in [stagingName, retiredName] {
            do {
                guard try parent.status(of: name) != nil else { continue }
                count += try await parent.folder(name).removePages()
                count += try parent.removeFolder(name)
            } catch {
                throw .failed(.removing, path: path(beside: name), error)
            }
        }
        return count
    }

    private func isOurs(_ name: String) throws(SystemFailure) -> Bool {
        guard let status = try parent.status(of: name), status.isFolder else { return false }
        return try FolderContents(of: parent.folder(name)).isOurs
    }

    private func removing(
        _ name: String, _ body: () throws(SystemFailure) -> Void
    ) throws(SiteWritingError) {
        do {
            try body()
        } catch {
            throw .failed(.removing, path: path(beside: name), error)
        }
    }
}

extension OpenFile {
    /// Renames something in this folder.
    func rename(_ name: UnsafePointer<CChar>, to new: UnsafePointer<CChar>) throws(SystemFailure) {
        try system { renameat(descriptor, name, descriptor, new) }
    }
}
