package import Diagnostics
import Foundation

/// A file that stands by itself, outside the folder of the site.
package enum SingleFile {
    /// Whether anything has the path, be it only a link to nowhere.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Makes a file that is not there yet, and the folders above it.
    ///
    /// Returns whether it did: what is there already, be it only a link to nowhere, stays as it is.
    package static func create(_ bytes: [UInt8], at path: String) throws(SingleFileError) -> Bool {
        try makeFolder(above: path)
        do throws(SystemFailure) {
            let file = try OpenFile.folder(".").newFile(path)
            try file.write(bytes)
            return true
        } catch {
            guard error.code == EEXIST else { throw SingleFileError(path, error) }
            return false
        }
    }

    /// Writes a file, in the place of the one that may be there.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(SingleFileError) {
        try makeFolder(above: path)
        do throws(SystemFailure) {
            let file = try OpenFile.folder(".").replacedFile(path)
            try file.write(bytes)
        } catch {
            throw SingleFileError(path, error)
        }
    }

    private static func makeFolder(above path: String) throws(SingleFileError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw SingleFileError(folder, SystemFailure(code: errno))
        }
    }
}

/// A file that the machine could not write.
package struct SingleFileError: MachineFailure {
    package let message: Message

    init(_ path: String, _ failure: SystemFailure) {
        let reason = String(cString: strerror(failure.code))
        message = Message(
            da: "kan ikke skrive '\(path)': \(reason)", en: "cannot write '\(path)': \(reason)")
    }
}
