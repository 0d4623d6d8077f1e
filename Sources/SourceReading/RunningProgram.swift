import Foundation

/// The program that runs, as the file that it was started from.
package enum RunningProgram {
    /// Hands over the bytes of the file, piece by piece.
    package static func read(_ use: ([UInt8]) throws -> Void) throws {
        try SourceReader(root: "/").readPieces(of: try path(), unchangedSince: nil, use)
    }

    /// Where the file lies.
    package static func path() throws(SourceReadingError) -> String {
        #if os(Linux)
            let link = "/proc/self/exe"
            guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: link) else {
                throw SourceReadingError(link, errno)
            }
            return path
        #else
            guard let path = Bundle.main.executablePath else { throw SourceReadingError("brobygger", ENOENT) }
            return path
        #endif
    }
}
