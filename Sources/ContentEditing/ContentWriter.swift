package import Diagnostics
import Foundation

/// Puts changed files of the content in the place of the old ones.
package struct ContentWriter: Sendable {
    private let root: String

    package init(root: String) {
        self.root = root
    }

    /// Writes all files beside their places first and moves them there afterwards, so that a full disk changes nothing.
    ///
    /// Throws where a file is not any more what the change was made from, and where a new file would take the place of
    /// another one.
    package func write(_ changes: [FileChange]) throws {
        for change in changes { try check(change) }
        var staged: [(change: FileChange, temporary: String)] = []
        do {
            for change in changes where !change.isRemoval { staged.append((change, try stage(change))) }
            for (change, temporary) in staged { try move(temporary, to: change) }
            // What is written first can be read again; what is removed cannot.
            for change in changes where change.isRemoval { try remove(change) }
        } catch {
            for (_, temporary) in staged { unlink(temporary) }
            throw error
        }
    }

    private func check(_ change: FileChange) throws {
        let current = FileManager.default.contents(atPath: absolute(change.path)).map { [UInt8]($0) }
        guard current == change.old else { throw ContentWritingError.changedMeanwhile(change.path) }
        if let newPath = change.newPath, access(absolute(newPath), F_OK) == 0 {
            throw ContentWritingError.exists(newPath)
        }
    }

    private func stage(_ change: FileChange) throws -> String {
        let target = absolute(change.newPath ?? change.path)
        let folder = (target as NSString).deletingLastPathComponent
        if !FileManager.default.fileExists(atPath: folder) {
            guard mkdir(folder, 0o777) == 0 else { throw ContentWritingError.failed(change.path, errno) }
        }
        let temporary = folder + "/." + (target as NSString).lastPathComponent + ".brobygger"
        let descriptor = open(
            temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode(of: change))
        guard descriptor >= 0 else { throw ContentWritingError.failed(change.path, errno) }
        defer { close(descriptor) }
        var rest = change.new[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else {
                let code = errno
                unlink(temporary)
                throw ContentWritingError.failed(change.path, code)
            }
            rest = rest.dropFirst(written)
        }
        return temporary
    }

    private func mode(of change: FileChange) -> mode_t {
        var status = stat()
        return change.old != nil && stat(absolute(change.path), &status) == 0 ? status.st_mode & 0o777 : 0o666
    }

    private func move(_ temporary: String, to change: FileChange) throws {
        guard rename(temporary, absolute(change.newPath ?? change.path)) == 0 else {
            throw ContentWritingError.failed(change.path, errno)
        }
        if change.newPath != nil, unlink(absolute(change.path)) != 0 {
            throw ContentWritingError.failed(change.path, errno)
        }
    }

    private func remove(_ change: FileChange) throws {
        guard unlink(absolute(change.path)) == 0 else { throw ContentWritingError.failed(change.path, errno) }
    }

    private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : root + "/" + path }
}

/// A file of the content that could not be changed.
package struct ContentWritingError: MachineFailure {
    package let message: Message

    static func changedMeanwhile(_ path: String) -> ContentWritingError {
        ContentWritingError(
            message: Message(
                da: "'\(path)' er ændret imens; intet er skrevet",
                en: "'\(path)' has changed meanwhile; nothing was written"))
    }

    static func exists(_ path: String) -> ContentWritingError {
        ContentWritingError(
            message: Message(
                da: "'\(path)' findes allerede; intet er skrevet",
                en: "'\(path)' exists already; nothing was written"))
    }

    static func failed(_ path: String, _ code: Int32) -> ContentWritingError {
        let reason = String(cString: strerror(code))
        return ContentWritingError(
            message: Message(
                da: "kan ikke skrive '\(path)': \(reason)", en: "cannot write '\(path)': \(reason)"))
    }
}
