import CFolderExchange
import Foundation
package import SitePlanning

/// The new site while it is made; any number of tasks may write to it at the same time.
package struct SiteStage: OutputSink {
    let folder: OpenFile
    let oldSite: OldSite?
    let tally = WriteTally()

    /// Puts a file into the new site, taken over from the old one when it has the same bytes.
    package func write(_ file: OutputFile) throws(SiteWritingError) {
        let staged = try StagedFile(file.path, in: self, size: file.bytes.count)
        try staged.append(file.bytes)
        try staged.finish()
    }

    /// The same for a file that comes in pieces, of which no more than one is in memory.
    package func write(to path: String, _ body: (inout ByteStream) throws -> Void) throws {
        let staged = try StagedFile(path, in: self)
        var stream = ByteStream { try staged.append($0) }
        try body(&stream)
        try stream.flush()
        try staged.finish()
    }

    /// Takes a file over from the old site as it is; whether that was possible.
    func link(_ path: String) throws(SystemFailure) -> Bool {
        do {
            try makingFolders(of: path) { () throws(SystemFailure) in
                try oldSite?.link(path, into: folder)
            }
            return true
        } catch let failure where ![EEXIST, ENOTDIR, ENOSPC, EDQUOT].contains(failure.code) {
            // Not every file system has links, and some refuse them for files of another owner.
            return false
        }
    }

    private static let page = Array("/index.html".utf8)

    func create(_ path: String) throws(SystemFailure) -> OpenFile {
        // Nearly every page has a folder of its own.
        if path.utf8.suffix(Self.page.count).elementsEqual(Self.page) {
            let above = String(Substring(path.utf8.dropLast(Self.page.count)))
            if mkdirat(folder.descriptor, above, 0o777) == 0 { return try folder.newFile(path) }
        }
        return try makingFolders(of: path) { () throws(SystemFailure) in try folder.newFile(path) }
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
