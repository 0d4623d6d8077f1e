private import CZLib
import SitePlanning

/// A ZIP archive (APPNOTE 6.3) that is written file by file.
///
/// Every file is of the first day of 1980, so that the same input gives the same bytes.
struct ArchiveWriter {
    private var list: [UInt8] = []
    private var offset: UInt32 = 0
    private var count: UInt16 = 0

    /// Adds a file, which takes no more after this.
    mutating func add(_ file: ArchivedFile, to output: inout ByteStream) throws {
        file.finish()
        let size = UInt32(file.pieces.reduce(0) { $0 + $1.count })
        var facts: [UInt8] = []
        facts.append(halves: 0x0014, 0x0800, 8, 0, 0x0021)
        facts.append(words: file.checksum, size, file.size)
        facts.append(halves: UInt16(file.name.utf8.count), 0)
        var header: [UInt8] = []
        header.append(words: 0x0403_4B50)
        header += facts + file.name.utf8
        try output.write(header)
        for piece in file.pieces { try output.write(piece) }

        list.append(words: 0x0201_4B50)
        list.append(halves: 0x0014)
        list += facts
        list.append(halves: 0, 0, 0)
        list.append(words: 0, offset)
        list += file.name.utf8
        offset += UInt32(header.count) + size
        count += 1
    }

    /// Writes the list of the files; the archive takes no more.
    mutating func finish(to output: inout ByteStream) throws {
        var end: [UInt8] = []
        end.append(words: 0x0605_4B50)
        end.append(halves: 0, 0, count, count)
        end.append(words: UInt32(list.count), offset)
        end.append(halves: 0)
        try output.write(list + end)
    }
}

/// A file on its way into an archive, made smaller as it comes (RFC 1951): only what comes out is kept.
final class ArchivedFile {
    let name: String
    /// What the file came to, in pieces.
    private(set) var pieces: [[UInt8]] = []
    /// Of what went in (ISO 3309).
    private(set) var checksum: UInt32 = 0
    /// In bytes, before it was made smaller.
    private(set) var size: UInt32 = 0
    // zlib remembers where the stream lies, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var piece = [UInt8](repeating: 0, count: ByteStream.pieceSize)

    init(named name: String) {
        self.name = name
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = deflateInit2_(
            stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        // All else that could go wrong is a mistake in the line above.
        precondition(status == Z_OK, "no memory is left to compress a table")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func append(_ bytes: [UInt8]) {
        checksum = UInt32(truncatingIfNeeded: crc32(uLong(checksum), bytes, uInt(bytes.count)))
        size += UInt32(bytes.count)
        deflate(bytes, Z_NO_FLUSH)
    }

    fileprivate func finish() { deflate([], Z_FINISH) }

    private func deflate(_ bytes: [UInt8], _ flush: Int32) {
        bytes.withUnsafeBufferPointer { input in
            // zlib's header knows no constant pointers; it reads from it only.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = uInt(input.count)
            // A piece that is not full shows that nothing more is to come.
            while deflatePiece(flush) == piece.count {}
        }
    }

    /// The number of bytes that came out.
    private func deflatePiece(_ flush: Int32) -> Int {
        let count = piece.withUnsafeMutableBufferPointer { output in
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = uInt(output.count)
            _ = CZLib.deflate(stream, flush)
            return output.count - Int(stream.pointee.avail_out)
        }
        if count > 0 { pieces.append(Array(piece[..<count])) }
        return count
    }
}

extension [UInt8] {
    /// Numbers of two bytes, the lower one first.
    fileprivate mutating func append(halves numbers: UInt16...) {
        for number in numbers { self += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }
    }

    /// Numbers of four bytes, the lowest one first.
    fileprivate mutating func append(words numbers: UInt32...) {
        for number in numbers {
            append(halves: UInt16(truncatingIfNeeded: number), UInt16(truncatingIfNeeded: number >> 16))
        }
    }
}
