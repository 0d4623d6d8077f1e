import FlyingSocks
import Foundation

/// The open port, only on the loopback address: other machines cannot reach it.
struct PreviewListener: Sendable {
    /// Connections at the same time; whoever comes then waits in the queue of the system.
    private static let connectionLimit = 500

    /// The port that is listened on, also where any was asked for.
    let port: UInt16
    private let socket: Socket

    init(port: UInt16) throws {
        socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
            try socket.listen()
            guard case .ip4(_, let actual) = try socket.sockname() else {
                throw SocketError.unsupportedAddress
            }
            self.port = actual
        } catch {
            try? socket.close()
            throw error
        }
    }

    /// Hands over each connection, in a task of its own, until the task is cancelled.
    func run(_ serve: @escaping @Sendable (AsyncSocket) async -> Void) async throws {
        defer { try? socket.close() }
        let pool: some AsyncSocketPool = .make(maxEvents: 64)
        try await pool.prepare()
        let entrance = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await Self.admit(from: entrance, serve) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private static func admit(
        from entrance: AsyncSocket, _ serve: @escaping @Sendable (AsyncSocket) async -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0... {
                // One that has ended makes room.
                if number >= connectionLimit { try await group.next() }
                let connection = try await nextConnection(at: entrance)
                group.addTask { await serve(connection) }
            }
        }
    }

    /// The next one; what is scarce for the moment, such as files that may be open, is waited for.
    private static func nextConnection(at entrance: AsyncSocket) async throws -> AsyncSocket {
        while true {
            do {
                return try await entrance.accept()
            } catch SocketError.failed(_, let code, _) where isPassing(code) {
                try await Task.sleep(for: .milliseconds(50))
            } catch SocketError.disconnected {
                // Gone before it was its turn.
            }
        }
    }

    private static func isPassing(_ code: Int32) -> Bool {
        [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED, EPROTO, EINTR].contains(code)
    }
}
