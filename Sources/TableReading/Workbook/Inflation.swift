private import CZLib

/// Compressed parts of archives (RFC 1951), the only place of this module where zlib is called.
enum Inflation {
    /// What was compressed; none where the stream is broken, or longer or shorter than the archive says.
    static func inflate(_ bytes: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
        var stream = z_stream()
        let header = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, header) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        // One byte more than was promised shows that the promise was not kept.
        var result = [UInt8](repeating: 0, count: size + 1)
        let status = bytes.withUnsafeBufferPointer { input in
            result.withUnsafeMutableBufferPointer { output in
                // zlib's header knows no constant pointers; it reads from it only.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(clamping: output.count)
                return CZLib.inflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END, Int(stream.total_out) == size else { return nil }
        result.removeLast()
        return result
    }
}
