import Foundation
import SourceReading
import Testing

struct RunningProgramTests {
    @Test func `the program that runs is read whole`() throws {
        var (count, start) = (0, [UInt8]())
        try RunningProgram.read { piece in
            if count == 0 { start = Array(piece.prefix(4)) }
            count += piece.count
        }
        #expect(count > 10_000)
        #if os(Linux)
            #expect(start == [0x7F] + Array("ELF".utf8))
        #endif
    }
}
