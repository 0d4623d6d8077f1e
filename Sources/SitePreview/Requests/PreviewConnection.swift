import FlyingSocks
import Foundation

/// One request and its answer: who is slow, sends too much or never listens keeps nobody else waiting.
struct PreviewConnection: Sendable {
    /// In which the whole head of a request has to come, and a piece of the answer to be taken.
    private static let patience = Duration.seconds(10)
    /// Bytes of the answer sent at once.
    private static let pieceSize = 256 * 1024

    let socket: AsyncSocket
    let state: PreviewState

    /// Answers and closes the connection, whatever happens.
    func serve() async {
        defer { try? socket.close() }
        try? await answer()
    }

    private func answer() async throws {
        let head = try await Self.within(Self.patience) { try await readHead() }
        guard let head else { return try await send(.text(.headTooLarge, "431: too long")) }
        guard let request = RequestHead.parse(head) else {
            return try await send(.text(.badRequest, "400: this is no request of a browser"))
        }
        try await send(await state.snapshot.answer(to: request), withBody: request.method != "HEAD")
    }

    /// The head; none where it is longer than any browser's.
    private func readHead() async throws -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count <= RequestHead.sizeLimit {
            let seen = bytes.count
            bytes += try await socket.read(atMost: 4096)
            if let length = RequestHead.length(in: bytes, seen: seen) { return Array(bytes[..<length]) }
            // Another protocol may never send the end that we wait for.
            guard let first = bytes.first, RequestHead.isUpperCase(first) else { return bytes }
        }
        return nil
    }

    private func send(_ answer: PreviewAnswer, withBody: Bool = true) async throws {
        var head = "HTTP/1.1 \(answer.status.rawValue) \(answer.status.phrase)\r\n"
        for header in answer.headers { head += "\(header.name): \(header.value)\r\n" }
        if case .bytes(let bytes) = answer.body { head += "Content-Length: \(bytes.count)\r\n" }
        try await send(Array((head + "Connection: close\r\n\r\n").utf8))
        guard withBody else { return }
        switch answer.body {
        case .bytes(let bytes): try await send(bytes)
        case .changes:
            for await event in await state.events() { try await send(Array(event.utf8)) }
        }
    }

    private func send(_ bytes: [UInt8]) async throws {
        for start in stride(from: 0, to: bytes.count, by: Self.pieceSize) {
            let piece = Data(bytes[start..<min(start + Self.pieceSize, bytes.count)])
            try await Self.within(Self.patience) { try await socket.write(piece) }
        }
    }

    private static func within<Value: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw CancellationError()
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }
}
