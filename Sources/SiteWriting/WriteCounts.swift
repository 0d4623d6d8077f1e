import Synchronization

/// What replacing the site amounted to.
package struct WriteCounts: Hashable, Sendable {
    /// Files that are new or have changed.
    package var written = 0
    /// Files that were taken over from the old site, time stamp included.
    package var unchanged = 0
    /// Files of the old site that the new one does not have.
    package var removed = 0
    /// The size of the whole new site.
    package var bytes = 0

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0, bytes: Int = 0) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.bytes = bytes
    }
}

/// Counts what several tasks write at the same time.
final class WriteTally: Sendable {
    private let written = Atomic<Int>(0)
    private let unchanged = Atomic<Int>(0)
    private let replaced = Atomic<Int>(0)
    private let bytes = Atomic<Int>(0)
    /// The halves of the stamp of what was written; whole where nothing was taken over.
    private let firstHalf = Atomic<UInt64>(0)
    private let secondHalf = Atomic<UInt64>(0)

    /// The stamp of the files that were written.
    var stamp: FolderStamp {
        FolderStamp(
            first: firstHalf.load(ordering: .relaxed), second: secondHalf.load(ordering: .relaxed),
            count: written.load(ordering: .relaxed))
    }

    func add(_ mark: FileMark) {
        firstHalf.wrappingAdd(mark.first, ordering: .relaxed)
        secondHalf.wrappingAdd(mark.second, ordering: .relaxed)
    }

    func addWritten(byteCount: Int, replacing: Bool) {
        written.add(1, ordering: .relaxed)
        if replacing { replaced.add(1, ordering: .relaxed) }
        bytes.add(byteCount, ordering: .relaxed)
    }

    func addUnchanged(byteCount: Int) {
        unchanged.add(1, ordering: .relaxed)
        bytes.add(byteCount, ordering: .relaxed)
    }

    /// The sums, once all tasks have ended.
    func counts(oldFileCount: Int) -> WriteCounts {
        let unchanged = unchanged.load(ordering: .relaxed)
        let kept = unchanged + replaced.load(ordering: .relaxed)
        return WriteCounts(
            written: written.load(ordering: .relaxed), unchanged: unchanged,
            removed: max(0, oldFileCount - kept), bytes: bytes.load(ordering: .relaxed))
    }
}
