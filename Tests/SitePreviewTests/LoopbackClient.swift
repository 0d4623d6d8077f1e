import Foundation

/// Sends bytes as they are: an ordinary client would tidy up the addresses that have to be tried.
enum LoopbackClient {
    struct Failure: Error {
        var step: String
    }

    /// The answer to a request for a path.
    static func get(
        _ path: String, from port: UInt16, method: String = "GET", host: String? = nil, origin: String? = nil
    ) async throws -> String {
        let host = host ?? "127.0.0.1:\(port)"
        let origin = origin.map { "Origin: \($0)\r\n" } ?? ""
        let request = "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\n\(origin)Connection: close\r\n\r\n"
        // The server gives up on whoever takes long, and among other tests that may be this one.
        for _ in 0..<Self.repetitions {
            let answer = try await send(request, to: port) { _ in false }
            if !answer.isEmpty { return answer }
        }
        return ""
    }

    private static let repetitions = 10

    /// What comes back until it is enough, the connection ends, or a minute has passed.
    static func send(
        _ request: String, to port: UInt16, until isEnough: @escaping @Sendable (String) -> Bool
    ) async throws -> String {
        // Not on a thread of the pool, which the server in the same process needs.
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try exchange(request, port, isEnough) })
            }
        }
    }

    private static func exchange(
        _ request: String, _ port: UInt16, _ isEnough: (String) -> Bool
    ) throws -> String {
        let descriptor = try connected(to: port)
        defer { close(descriptor) }
        let bytes = Array(request.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure(step: "write") }
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while !isEnough(String(decoding: answer, as: UTF8.self)) {
            let count = read(descriptor, &chunk, chunk.count)
            if count <= 0 { break }
            answer += chunk[..<count]
        }
        return String(decoding: answer, as: UTF8.self)
    }

    private static func connected(to port: UInt16) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let answer = withUnsafeBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) {
                connect(descriptor, $0.baseAddress, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard answer == 0 else {
            close(descriptor)
            throw Failure(step: "connect")
        }
        return descriptor
    }
}
