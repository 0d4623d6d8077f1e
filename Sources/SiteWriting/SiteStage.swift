import CFolderExchange
import Foundation
package import SitePlanning

/// The new site while it is made; any number of tasks may write to it at the same time.
package struct SiteStage: Sendable {
    let folder: OpenFile
    let oldSite: OldSite?
    let tally = WriteTally()

    /// Puts a file into the new site, taken over from the old one when it has the same bytes.
    package func write(_ file: OutputFile) throws(SiteWritingError) {
        guard SitePath.isAllowed(file.path) else { throw .refused(path: file.path, .notAllowed) }
        do {
            switch oldSite?.comparison(with: (file.path, file.bytes)) ?? .absent {
            case .absent: try writeNew(file, replacing: false)
            case .different: try writeNew(file, replacing: true)
            case .same(let old): try takeOver(file, from: old)
            }
        } catch let failure where [EEXIST, ENOTDIR, EISDIR].contains(failure.code) {
            throw .refused(path: file.path, .taken)
        } catch {
            throw .failed(.writing, path: file.path, error)
        }
    }

    private func writeNew(_ file: OutputFile, replacing: Bool) throws(SystemFailure) {
        try create(file)
        tally.addWritten(byteCount: file.bytes.count, replacing: replacing)
    }

    private func takeOver(_ file: OutputFile, from old: OpenFile) throws(SystemFailure) {
        do {
            try makingFolders(of: file.path) { () throws(SystemFailure) in
                try oldSite?.link(file.path, into: folder)
            }
        } catch let failure where ![EEXIST, ENOTDIR, ENOSPC, EDQUOT].contains(failure.code) {
            // Not every file system has links, and some refuse them for files of another owner.
            let copy = try create(file)
            try system { folder_copy_times(old.descriptor, copy.descriptor) }
        }
        tally.addUnchanged(byteCount: file.bytes.count)
    }

    @discardableResult
    private func create(_ file: OutputFile) throws(SystemFailure) -> OpenFile {
        let target = try makingFolders(of: file.path) { () throws(SystemFailure) in
            try folder.newFile(file.path)
        }
        try target.write(file.bytes)
        return target
    }

    /// Tries first, since most files go to a folder that is already there.
    private func makingFolders<Value>(
        of path: String, _ body: () throws(SystemFailure) -> Value
    ) throws(SystemFailure) -> Value {
        do {
            return try body()
        } catch let failure where failure.code == ENOENT {
            try folder.makeFolders(above: path)
            return try body()
        }
    }
}

extension OpenFile {
    /// Makes the folders that a file needs, from the nearest upwards as far as they are missing.
    fileprivate func makeFolders(above path: String) throws(SystemFailure) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let above = String(path[..<slash])
        do {
            try makeFolder(above)
        } catch let failure where failure.code == ENOENT && above.utf8.contains(UInt8(ascii: "/")) {
            try makeFolders(above: above)
            try makeFolder(above)
        }
    }

    private func makeFolder(_ path: String) throws(SystemFailure) {
        do {
            try system { mkdirat(descriptor, path, 0o777) }
        } catch let failure where failure.code == EEXIST {
            // Another task was faster.
        }
    }
}
