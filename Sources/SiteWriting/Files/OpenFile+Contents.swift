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

    /// Whether this file has these bytes at an offset.
    func holds(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
        bytes.withUnsafeBytes { expected in
            withUnsafeTemporaryAllocation(byteCount: Self.pieceSize, alignment: 16) { piece in
                var start = 0
                while start < expected.count {
                    let count = pread(
                        descriptor, piece.baseAddress, min(piece.count, expected.count - start),
                        off_t(offset + start))
                    if count < 0 && errno == EINTR { continue }
                    guard count > 0, let here = expected.baseAddress, let there = piece.baseAddress,
                        memcmp(here + start, there, count) == 0
                    else { return false }
                    start += count
                }
                return true
            }
        }
    }

    /// Writes the first bytes of another file at the current position.
    func copy(first length: Int, of other: OpenFile) throws(SystemFailure) {
        var start = 0
        while start < length {
            let piece = try other.bytes(at: start, atMost: min(Self.pieceSize, length - start))
            // What is shorter now than a moment ago is changed by somebody else.
            guard !piece.isEmpty else { throw SystemFailure(code: EIO) }
            try write(piece)
            start += piece.count
        }
    }

    private func bytes(at offset: Int, atMost length: Int) throws(SystemFailure) -> [UInt8] {
        while true {
            var result = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
                result = pread(descriptor, buffer.baseAddress, length, off_t(offset))
                count = max(0, result)
            }
            if result >= 0 { return bytes }
            guard errno == EINTR else { throw SystemFailure(code: errno) }
        }
    }

    private static var pieceSize: Int { 64 * 1024 }
}
