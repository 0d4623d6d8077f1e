import Foundation

/// Sets a file on disk apart from every other, and from itself after a change.
package struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64
    private let size: Int64
    /// When the content and when anything about the file was changed, in seconds and nanoseconds.
    private let times: [Int]

    init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
        size = Int64(status.st_size)
        let (content, any) = (status.contentTime, status.changeTime)
        times = [content.tv_sec, content.tv_nsec, any.tv_sec, any.tv_nsec]
    }
}

extension stat {
    /// Whether the file was changed within the last second.
    var isFresh: Bool {
        let changed = contentTime
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let age =
            Double(now.tv_sec - changed.tv_sec) + Double(now.tv_nsec - changed.tv_nsec) / 1_000_000_000
        return (0..<1).contains(age)
    }

    fileprivate var contentTime: timespec {
        #if canImport(Darwin)
            st_mtimespec
        #else
            st_mtim
        #endif
    }

    fileprivate var changeTime: timespec {
        #if canImport(Darwin)
            st_ctimespec
        #else
            st_ctim
        #endif
    }
}
