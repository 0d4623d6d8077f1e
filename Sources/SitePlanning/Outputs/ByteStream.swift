package import Diagnostics

/// The bytes of one output on their way to a sink, which gets them in pieces of a moderate size.
package struct ByteStream {
    /// In bytes: how much is collected before it is sent on.
    package static let pieceSize = 64 * 1024

    /// How many bytes were sent.
    package private(set) var count = 0
    /// The hash of the bytes that were sent; only where somebody asked for it by putting an empty one here.
    package var hash: StableHash?
    private var pending: [UInt8] = []
    private let send: ([UInt8]) throws -> Void

    package init(_ send: @escaping ([UInt8]) throws -> Void) {
        self.send = send
    }

    package mutating func write(_ bytes: [UInt8]) throws {
        // A piece of its own needs no collecting.
        if pending.isEmpty, bytes.count >= Self.pieceSize { return try send(counting: bytes) }
        pending += bytes
        if pending.count >= Self.pieceSize { try flush() }
    }

    package mutating func write(_ text: String) throws {
        pending += text.utf8
        if pending.count >= Self.pieceSize { try flush() }
    }

    /// Sends what is left; for sinks, when all has been written.
    package mutating func flush() throws {
        guard !pending.isEmpty else { return }
        try send(counting: pending)
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func send(counting bytes: [UInt8]) throws {
        hash?.append(bytes)
        count += bytes.count
        try send(bytes)
    }
}
