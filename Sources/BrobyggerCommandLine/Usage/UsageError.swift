import Diagnostics

/// What is wrong with a value on the command line, or with options that do not go together.
struct UsageError: Error {
    let message: Message

    init(_ message: Message) {
        self.message = message
    }

    init(da: String, en: String) {
        message = Message(da: da, en: en)
    }

    /// The one that the parser wrapped into an error of its own, or none.
    ///
    /// The parser hands out no error that it wrapped, so that it is looked for in what the wrapper holds.
    static func wrapped(in error: Any, depth: Int = 5) -> UsageError? {
        if let found = error as? UsageError { return found }
        guard depth > 0 else { return nil }
        return Mirror(reflecting: error).children.lazy.compactMap { wrapped(in: $0.value, depth: depth - 1) }
            .first
    }
}
