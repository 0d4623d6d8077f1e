import TestSupport
import Testing

@testable import Brobygger

struct ConcurrentMapTests {
    @Test(arguments: [1, 2, 3, 8], [0, 1, 2, 31, 32, 33, 1000])
    func `results come in the order of the elements`(_ width: Int, _ count: Int) async throws {
        let numbers = Array(0..<count)
        let doubled = try await numbers.concurrentMap(width: width) { $0 * 2 }
        #expect(doubled == numbers.map { $0 * 2 })
        let runs = try await numbers.concurrentRuns(width: width) { Array($0) }
        #expect(runs.flatMap(\.self) == numbers)
    }

    @Test func `a part of an array keeps its own elements`() async throws {
        let part = Array(0..<100)[40..<90]
        try await expectEqual(part.concurrentMap(width: 2) { $0 }, Array(40..<90))
    }

    @Test func `a failure is thrown`() async {
        struct Failure: Error {}
        await #expect(throws: Failure.self) {
            try await Array(0..<100).concurrentMap(width: 2) { if $0 == 50 { throw Failure() } }
        }
    }
}
