/// The site as the preview shows it now, and the pages that wait for it to change.
actor PreviewState {
    private(set) var snapshot = PreviewSnapshot()
    /// Pages that are open at the same time; each keeps a connection, and others have to come in, too.
    static let listenerLimit = 50

    /// The files of the last site without errors.
    private var goodFiles: (any PreviewFiles)?
    private var buildCount = 0
    /// Whether what is shown has not been checked yet.
    private var isUnchecked = false
    private var listeners: [Int: AsyncStream<String>.Continuation] = [:]
    private var listenerCount = 0
    /// Sets the versions of this run apart from those of an earlier one, whose pages may still be open.
    private let run = UInt32.random(in: .min ... .max)

    func listens(on port: UInt16) {
        snapshot.port = port
    }

    /// Shows a new build, or its problems on top of the last good one.
    func show(_ site: PreviewSite) {
        let keepsFiles = site.problems != nil && (goodFiles != nil || site.files.isEmpty)
        let files = keepsFiles ? goodFiles ?? snapshot.files : site.files
        if site.problems == nil { goodFiles = files }
        let unchecked = isUnchecked ? snapshot.version : nil
        isUnchecked = false
        let isSame =
            files.isSame(as: snapshot.files) && site.problems == snapshot.problems
            && site.warnings == snapshot.warnings
        if buildCount > 0 && isSame { return }
        snapshot.problems = site.problems
        snapshot.warnings = site.warnings
        change(to: files, shownAs: unchecked)
    }

    /// Shows files that have not been checked yet, with the warnings that there were; false where problems are being
    /// shown, which only a check can take away.
    func showUnchecked(_ files: any PreviewFiles) -> Bool {
        guard goodFiles != nil, snapshot.problems == nil else { return false }
        if !files.isSame(as: snapshot.files) { change(to: files) }
        isUnchecked = true
        return true
    }

    /// - Parameter unchecked: The version under which the same content is being shown already, unchecked.
    private func change(to files: any PreviewFiles, shownAs unchecked: String? = nil) {
        buildCount += 1
        // A large site takes a while to be given back, and pages wait for the new one.
        Task.detached { [old = snapshot.files] in withExtendedLifetime(old) {} }
        snapshot.files = files
        snapshot.version = "\(run)-\(buildCount)"
        snapshot.uncheckedVersion = unchecked
        tellVersion()
    }

    /// The version now and at every change, each as an event of the stream that a page listens to.
    func events() -> AsyncStream<String> {
        let (events, listener) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(1))
        // The oldest is most likely a page that nobody looks at any more.
        if listeners.count >= Self.listenerLimit, let oldest = listeners.keys.min() {
            listeners.removeValue(forKey: oldest)?.finish()
        }
        listenerCount += 1
        let number = listenerCount
        listener.onTermination = { _ in Task { await self.forget(number) } }
        listeners[number] = listener
        listener.yield("retry: 500\n" + snapshot.event)
        return events
    }

    /// Sends every listener the version, now or again: only writing shows which of them have gone.
    func tellVersion() {
        for listener in listeners.values { listener.yield(snapshot.event) }
    }

    private func forget(_ number: Int) {
        listeners[number] = nil
    }
}
