import CFolderExchange
import Foundation

/// The site as it is before it is replaced; it is read only, and its unchanged files are taken over.
struct OldSite: Sendable {
    let folder: OpenFile
    let status: stat
    let contents: FolderContents

    /// A file of the old site with its size; none where there is no plain file.
    func file(_ path: String) -> (file: OpenFile, size: Int)? {
        guard let file = try? folder.file(path), let status = try? file.status(), status.isFile else {
            return nil
        }
        return (file, Int(status.st_size))
    }

    /// Takes a file over as it is, without copying it.
    func link(_ path: UnsafePointer<CChar>, into stage: OpenFile) throws(SystemFailure) {
        try system { linkat(folder.descriptor, path, stage.descriptor, path, 0) }
    }
}

extension OldSite {
    /// Gives a new site what outlives every build: the permissions of the folder, and `.gitkeep`.
    func handDown(to stage: OpenFile) throws(SystemFailure) {
        try system { fchmod(stage.descriptor, status.st_mode & 0o7777) }
        guard contents.hasGitKeep else { return }
        do {
            try link(SitePath.gitKeep, into: stage)
        } catch {
            let old = try folder.file(SitePath.gitKeep)
            let copy = try stage.newFile(SitePath.gitKeep)
            try copy.write(old.bytes())
            try system { folder_copy_times(old.descriptor, copy.descriptor) }
        }
    }
}
