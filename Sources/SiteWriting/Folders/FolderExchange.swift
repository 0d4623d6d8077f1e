import CFolderExchange
import Foundation

/// Puts the new site where the old one was.
struct FolderExchange {
    /// How two folders change places.
    enum Method {
        case oneStep
        /// For file systems without an exchange: for a moment there is no site at all.
        case twoRenames
    }

    let place: OutputPlace
    let method: Method

    /// Publishes the stage; when this throws the old site is where it was.
    func publish(_ stage: SiteStage) throws(SiteWritingError) {
        do {
            guard let oldSite = stage.oldSite else {
                return try place.parent.rename(place.stagingName, to: place.name)
            }
            try secure(stage)
            try makeSureOfHandles()
            try exchange(with: oldSite)
        } catch let failure where failure.code == EBUSY {
            throw .unusable(folder: place.path, .isMountPoint)
        } catch let failure where failure.code == EXDEV {
            throw .unusable(folder: place.path, .cannotBeExchanged)
        } catch {
            throw .failed(.writing, path: place.path, error)
        }
    }

    /// Has the new pages on disk before they take the place of others that are.
    ///
    /// Without it a power cut soon after a build can leave empty pages. One sync for all of them costs about
    /// a tenth of a second on a disk and nothing in memory; there is nothing to protect in a first build.
    private func secure(_ stage: SiteStage) throws(SystemFailure) {
        do {
            try system { folder_sync(stage.folder.descriptor) }
        } catch let failure where [EINVAL, ENOSYS, ENOTSUP].contains(failure.code) {
            // A file system that cannot promise it has nothing to wait for.
        }
    }

    /// Fails while the old site is still there when too few files may be open to remove it afterwards.
    private func makeSureOfHandles() throws(SystemFailure) {
        var handles: [OpenFile] = []
        for _ in 0..<OpenFile.removalHandles { handles.append(try place.parent.folder(".")) }
    }

    private func exchange(with oldSite: OldSite) throws(SystemFailure) {
        if method == .twoRenames { return try renameTwice() }
        switch folder_exchange(place.parent.descriptor, place.stagingName, place.name) {
        case FolderExchangeDone: return
        case FolderExchangeUnsupported: try renameTwice()
        default:
            let failure = SystemFailure(code: errno)
            // Docker's overlay file system cannot rename a folder that came with the image.
            guard failure.code == EXDEV, oldSite.contents.isEmptyButForGitKeep else { throw failure }
            try replaceEmptyFolder()
        }
    }

    private func renameTwice() throws(SystemFailure) {
        try place.parent.rename(place.name, to: place.retiredName)
        do {
            try place.parent.rename(place.stagingName, to: place.name)
        } catch {
            try place.parent.rename(place.retiredName, to: place.name)
            throw error
        }
    }

    private func replaceEmptyFolder() throws(SystemFailure) {
        try place.parent.removeFolder(place.name)
        try place.parent.rename(place.stagingName, to: place.name)
    }
}
