import Diagnostics
import Foundation

/// How a folder looks from outside: the path of each file with its kind, number, size and times, as one sum.
///
/// Two equal stamps of one place mean that nobody has changed, added, renamed or removed a file in between. The time at
/// which the system saw the last change counts as well; no program can set it, so a file whose own time was set back is
/// seen. The order of the files does not matter, so several tasks may add to parts of a stamp.
package struct FolderStamp: Hashable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    /// How many files it has, and folders in which there is nothing.
    package private(set) var count = 0

    package init() {}

    init(first: UInt64, second: UInt64, count: Int) {
        (self.first, self.second, self.count) = (first, second, count)
    }

    /// The sum as text, for keeping: `388-00c5e7…`.
    package var text: String {
        let halves = [first, second].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
        return "\(count)-" + halves.joined()
    }

    mutating func add(_ mark: FileMark) {
        first &+= mark.first
        second &+= mark.second
        count += 1
    }
}

/// What one file adds to the stamp of its folder.
struct FileMark {
    private(set) var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private(set) var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    /// `path` stands for the file's path within the folder, its bytes hashed one after the other.
    init(_ path: StableHash, _ status: stat) {
        let (content, change) = (status.contentTime, status.changeTime)
        add(path.value)
        add(UInt64(truncatingIfNeeded: status.st_dev))
        add(UInt64(truncatingIfNeeded: status.st_ino))
        add(UInt64(status.st_mode))
        add(UInt64(truncatingIfNeeded: status.st_size))
        for time in [content, change] {
            add(UInt64(truncatingIfNeeded: time.tv_sec))
            add(UInt64(truncatingIfNeeded: time.tv_nsec))
        }
    }

    /// A folder in which there is nothing.
    init(emptyFolder path: StableHash) { add(path.value) }

    /// Each half mixes with a number of its own (those of splitmix64 and of MurmurHash3).
    private mutating func add(_ word: UInt64) {
        first = (first ^ word) &* 0xBF58_476D_1CE4_E5B9
        first ^= first >> 31
        second = (second ^ word) &* 0xFF51_AFD7_ED55_8CCD
        second ^= second >> 33
    }
}

extension stat {
    /// When the content was changed, as programs may set it.
    var contentTime: timespec {
        #if canImport(Darwin)
            st_mtimespec
        #else
            st_mtim
        #endif
    }

    /// When anything about the file was changed, as the system saw it.
    var changeTime: timespec {
        #if canImport(Darwin)
            st_ctimespec
        #else
            st_ctim
        #endif
    }
}
