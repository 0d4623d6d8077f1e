import Dispatch
import Foundation

/// Notices when something in the watched folders may have changed.
///
/// The kernel's notices make it quick, a look at a fixed interval makes it sure: notices are not sent for
/// folders that are shared from another machine, and their number is limited.
struct FolderWatch: ~Copyable {
    /// A moment at which a look is worth the while; several at once count for one.
    let moments: AsyncStream<Void>
    private let moment: AsyncStream<Void>.Continuation
    private let queue = DispatchQueue(label: "brobygger.watch")
    private let notices: Int32
    private let timer: any DispatchSourceTimer
    private let reader: (any DispatchSourceRead)?

    /// - Parameter interval: Seconds between two looks when there are no notices.
    init(interval: Double) {
        let (moments, moment) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let notices = Self.openNotices()
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now() + interval, repeating: interval)
        timer.setEventHandler { moment.yield() }
        timer.activate()
        reader = notices < 0 ? nil : DispatchSource.makeReadSource(fileDescriptor: notices, queue: queue)
        reader?.setEventHandler {
            Self.discard(notices)
            moment.yield()
        }
        reader?.setCancelHandler { close(notices) }
        reader?.activate()
        self.notices = notices
        (self.moments, self.moment) = (moments, moment)
    }

    deinit {
        timer.cancel()
        reader?.cancel()
    }

    /// Asks for a look after a while, whether there are notices or not.
    func look(after pause: Duration) {
        let (seconds, attoseconds) = pause.components
        let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
        queue.asyncAfter(deadline: .now() + .nanoseconds(nanoseconds)) { [moment] in moment.yield() }
    }

    /// Asks for notices from these folders, also from those that are new.
    func watch(_ folders: [String]) {
        #if canImport(Glibc)
            let events = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
            for folder in folders { inotify_add_watch(notices, folder, UInt32(events)) }
        #endif
    }

    private static func openNotices() -> Int32 {
        #if canImport(Glibc)
            inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        #else
            -1
        #endif
    }

    /// What has changed is found by looking, so the notices themselves are not read.
    private static func discard(_ notices: Int32) {
        withUnsafeTemporaryAllocation(byteCount: 16 * 1024, alignment: 8) { buffer in
            while read(notices, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}
