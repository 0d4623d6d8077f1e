import CFolderExchange
import Diagnostics
import Foundation

/// A file of the new site while its bytes come in.
///
/// As long as they are those of the old site's file nothing is written, since in the end that file may be taken over
/// with its time stamp. At the first byte that differs what was the same is copied.
final class StagedFile {
    private let path: String
    private let stage: SiteStage
    private let replaces: Bool
    private var state: State
    private var length = 0

    private enum State {
        /// The same so far as the old file, which has this size.
        case same(OpenFile, size: Int)
        case new(OpenFile)
    }

    /// `size` is that of the whole file where it is known: most files that differ from the old one differ in size.
    init(_ path: String, in stage: SiteStage, size: Int? = nil) throws(SiteWritingError) {
        guard SitePath.isAllowed(path) else { throw .refused(path: path, .notAllowed) }
        self.path = path
        self.stage = stage
        let old = stage.oldSite?.file(path)
        replaces = old != nil
        if let old, size == nil || size == old.size {
            state = .same(old.file, size: old.size)
        } else {
            let file = try Self.failing(path) { () throws(SystemFailure) in try stage.create(path) }
            state = .new(file)
        }
    }

    func append(_ bytes: [UInt8]) throws(SiteWritingError) {
        if case .same(let old, size: _) = state, !old.holds(bytes, at: length) { try part(from: old) }
        if case .new(let file) = state {
            try Self.failing(path) { () throws(SystemFailure) in try file.write(bytes) }
        }
        length += bytes.count
    }

    /// After the last byte.
    func finish() throws(SiteWritingError) {
        if case .same(let old, let size) = state {
            if size == length { return try takeOver(old) }
            try part(from: old)
        }
        // Beside an old site the whole folder is looked at once more in the end.
        if stage.oldSite == nil, case .new(let file) = state { try addMark(of: file) }
        stage.tally.addWritten(byteCount: length, replacing: replaces)
    }

    private func addMark(of file: OpenFile) throws(SiteWritingError) {
        var hash = StableHash()
        hash.append(path.utf8)
        let status = try Self.failing(path) { () throws(SystemFailure) in try file.status() }
        stage.tally.add(FileMark(hash, status))
    }

    /// Goes on in a file of its own.
    private func part(from old: OpenFile) throws(SiteWritingError) {
        let file = try Self.failing(path) { () throws(SystemFailure) in
            let file = try stage.create(path)
            try file.copy(first: length, of: old)
            return file
        }
        state = .new(file)
    }

    private func takeOver(_ old: OpenFile) throws(SiteWritingError) {
        try Self.failing(path) { () throws(SystemFailure) in
            if try !stage.link(path) {
                let file = try stage.create(path)
                try file.copy(first: length, of: old)
                try system { folder_copy_times(old.descriptor, file.descriptor) }
            }
        }
        stage.tally.addUnchanged(byteCount: length)
    }

    private static func failing<Value>(
        _ path: String, _ body: () throws(SystemFailure) -> Value
    ) throws(SiteWritingError) -> Value {
        do {
            return try body()
        } catch let failure where [EEXIST, ENOTDIR, EISDIR].contains(failure.code) {
            throw .refused(path: path, .taken)
        } catch {
            throw .failed(.writing, path: path, error)
        }
    }
}
