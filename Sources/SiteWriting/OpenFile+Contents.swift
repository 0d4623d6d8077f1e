import Foundation

extension OpenFile {
    /// Writes all bytes at the current position.
    func write(_ bytes: [UInt8]) throws(SystemFailure) {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if count < 0 && errno != EINTR { throw SystemFailure(code: errno) }
            start += max(count, 0)
        }
    }

    /// All bytes of a small file.
    func bytes() throws(SystemFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Int(try status().st_size))
        let count = try system { Int32(clamping: pread(descriptor, &bytes, bytes.count, 0)) }
        return Array(bytes.prefix(Int(count)))
    }

    /// Whether this file is exactly these bytes.
    func holds(exactly bytes: [UInt8]) -> Bool {
        begins(with: bytes, andEnds: true)
    }

    /// Whether the first bytes of this file are these.
    func begins(with bytes: [UInt8]) -> Bool {
        begins(with: bytes, andEnds: false)
    }

    private func begins(with bytes: [UInt8], andEnds: Bool) -> Bool {
        bytes.withUnsafeBytes { expected in
            withUnsafeTemporaryAllocation(byteCount: Self.chunkSize, alignment: 16) { chunk in
                var start = 0
                while start < expected.count || andEnds {
                    let count = pread(descriptor, chunk.baseAddress, chunk.count, off_t(start))
                    if count < 0 && errno == EINTR { continue }
                    if count <= 0 { return count == 0 && start == expected.count }
                    let compared = min(count, expected.count - start)
                    if andEnds && compared < count { return false }
                    guard let here = expected.baseAddress, let there = chunk.baseAddress else { return false }
                    if memcmp(here + start, there, compared) != 0 { return false }
                    start += compared
                }
                return true
            }
        }
    }

    private static var chunkSize: Int { 64 * 1024 }
}
