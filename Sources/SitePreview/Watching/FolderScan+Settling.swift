import Foundation

extension FolderScan {
    /// How long files are waited for that somebody goes on writing.
    private static let patience = Duration.seconds(5)
    /// Between two looks; an editor that saves in several steps is seldom slower.
    private static let pause = Duration.milliseconds(10)

    /// Looks until nobody is writing: two looks in a row see the same, and no program has a changed file open to write into.
    ///
    /// A file that stays open is waited for only a while. Where nothing has changed since `earlier`, the first look is
    /// the only one.
    static func settled(_ paths: [String], since earlier: FolderScan) async throws -> FolderScan {
        let end = ContinuousClock.now + patience
        var scan = FolderScan(paths)
        while ContinuousClock.now < end {
            let changes = scan.changes(since: earlier)
            guard !changes.isEmpty else { return scan }
            try await Task.sleep(for: pause)
            // Of a single file no other has to be looked at; what else was written meanwhile is seen after the build.
            let isQuick = changes.count == 1 && scan.isStill(changes[0])
            let next = isQuick ? scan : FolderScan(paths)
            if isQuick || next.changes(since: scan).isEmpty, !OpenFile.isBeingWritten(oneOf: changes) {
                return next
            }
            scan = next
        }
        return scan
    }
}

/// What other programs do with a file at this moment.
enum OpenFile {
    /// So many files are looked at; more change at once only when a whole folder is copied, and that is seen otherwise.
    private static let limit = 100

    /// Whether a program has one of the files open for writing; false where the system does not tell.
    static func isBeingWritten(oneOf paths: [String]) -> Bool {
        paths.prefix(limit).contains(where: isBeingWritten)
    }

    /// Linux grants a lease for reading only where nobody has the file open for writing.
    ///
    /// It is given back at once; were it broken in between, the signal is one that ends nothing.
    private static func isBeingWritten(_ path: String) -> Bool {
        #if canImport(Glibc)
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
            guard descriptor >= 0 else { return false }
            defer { close(descriptor) }
            guard fcntl(descriptor, setSignal, SIGURG) == 0 else { return false }
            guard fcntl(descriptor, setLease, Int32(F_RDLCK)) != 0 else {
                _ = fcntl(descriptor, setLease, Int32(F_UNLCK))
                return false
            }
            return errno == EAGAIN
        #else
            return false
        #endif
    }

    #if canImport(Glibc)
        /// F_SETSIG and F_SETLEASE of fcntl(2), which are not in Swift's Glibc module.
        private static let setSignal: Int32 = 10
        private static let setLease: Int32 = 1024
    #endif
}
