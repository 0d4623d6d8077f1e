private import CZLib

/// Compressed parts of files (RFC 1950), the only place where zlib is called.
enum Inflater {
    /// In bytes: no text that a picture or a page of a document carries is larger, and a small file can be made to grow to
    /// thousands of times its size.
    static let limit = 2 * 1024 * 1024

    /// What was compressed, up to the limit, and up to where the stream is sound; empty where there is none.
    static func inflate(_ bytes: ArraySlice<UInt8>, limit: Int = limit) -> [UInt8] {
        guard limit > 0, looksCompressed(bytes) else { return [] }
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit_(&stream, ZLIB_VERSION, size) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        return bytes.withUnsafeBufferPointer { input in
            // zlib's header knows no constant pointers; it reads from it only.
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            return output(of: &stream, limit)
        }
    }

    private static func output(of stream: inout z_stream, _ limit: Int) -> [UInt8] {
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 32 * 1024)
        while result.count < limit {
            let (status, count) = piece.withUnsafeMutableBufferPointer { buffer in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                let status = CZLib.inflate(&stream, Z_NO_FLUSH)
                return (status, buffer.count - Int(stream.avail_out))
            }
            result += piece[..<min(count, limit - result.count)]
            guard status == Z_OK, count > 0 || stream.avail_in > 0 else { break }
        }
        return result
    }

    /// The first two bytes name the method and hold a checksum of themselves.
    private static func looksCompressed(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count > 6, let first = bytes.first else { return false }
        return first & 0x0F == 8 && (Int(first) << 8 | Int(bytes[bytes.startIndex + 1])) % 31 == 0
    }
}
