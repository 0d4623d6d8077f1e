import Diagnostics
import Testing

@testable import SitePlanning

struct ByteStreamTests {
    @Test(arguments: [0, 1, ByteStream.pieceSize - 1, ByteStream.pieceSize, 3 * ByteStream.pieceSize])
    func `what is sent is what was written, whatever the pieces`(_ size: Int) throws {
        let piece = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        let written = [UInt8(1)] + piece + "text".utf8 + piece
        var sent: [[UInt8]] = []
        var stream = ByteStream { sent.append($0) }
        stream.hash = StableHash()
        try stream.write([1])
        try stream.write(piece)
        try stream.write("text")
        try stream.write(piece)
        try stream.flush()
        var hash = StableHash()
        hash.append(written)
        #expect(stream.count == written.count && stream.hash?.text == hash.text)
        #expect(Array(sent.joined()) == written)
    }

    @Test func `a piece that is large enough is sent as it is`() throws {
        let piece = [UInt8](repeating: 7, count: ByteStream.pieceSize)
        var count = 0
        var stream = ByteStream { _ in count += 1 }
        try stream.write(piece)
        try stream.write(piece)
        #expect(count == 2)
    }
}
