import Foundation

extension SourceReader {
    /// In bytes: how much of a large file is in memory at a time.
    static let pieceSize = 256 * 1024

    /// Reads once more, piece by piece, a file that was read before; throws where it is not the same any more.
    package func readPieces(
        of path: String, unchangedSince identity: FileIdentity?, _ use: ([UInt8]) throws -> Void
    ) throws {
        let descriptor = try open(path)
        defer { close(descriptor) }
        try confirm(descriptor, path, identity)
        while true {
            let piece = try nextPiece(of: descriptor, path)
            if piece.isEmpty { break }
            try use(piece)
        }
        try confirm(descriptor, path, identity)
    }

    /// Throws where a file is not the same any more as when it was read.
    package func confirm(
        _ path: String, unchangedSince identity: FileIdentity?
    ) throws(SourceReadingError) {
        let descriptor = try open(path)
        defer { close(descriptor) }
        try confirm(descriptor, path, identity)
    }

    private func confirm(
        _ descriptor: Int32, _ path: String, _ identity: FileIdentity?
    ) throws(SourceReadingError) {
        let now = FileIdentity(try status(of: descriptor, path))
        guard identity == nil || now == identity else { throw SourceReadingError(path, EAGAIN) }
    }

    private func nextPiece(of descriptor: Int32, _ path: String) throws(SourceReadingError) -> [UInt8] {
        while true {
            var result = 0
            let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
                result = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
                count = max(0, result)
            }
            if result >= 0 { return piece }
            guard errno == EINTR else { throw SourceReadingError(path, errno) }
        }
    }
}
