import Foundation
import TestSupport
import Testing

@testable import BrobyggerCommandLine

/// Work is linear in every input: twice as much of any kind takes at most two and a half times as long.
///
/// What counts is the time that the program worked, since the machine has other things to do as well.
@Suite(.serialized)
struct DoublingTests {
    /// More would be the square of the amount, sooner or later.
    private static let limit = 2.5
    /// In seconds above those of an empty site: less is measured too badly.
    private static let least = 0.12
    /// The last time that an amount is doubled at the latest, in seconds.
    private static let most = 3.0
    private static let rounds = 4

    /// Every sixth of them, unless the environment asks for `DOUBLING=all`, as `make hardening` does.
    private static let inputs =
        ProcessInfo.processInfo.environment["DOUBLING"] == "all"
        ? DoubledInput.all : DoubledInput.all.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)

    @Test(arguments: inputs)
    func `twice as much takes twice as long`(_ input: DoubledInput) async throws {
        let empty = try await seconds(DoubledInput.empty, 0)
        var count = input.count
        var first = try await seconds(input, count) - empty
        while first < Self.least, count * 4 <= input.most {
            count *= 2
            first = try await seconds(input, count) - empty
        }
        #expect(first < Self.most, "\(count) take \(first) s")
        var ratios: [Double] = []
        for _ in 0..<Self.rounds {
            let second = try await seconds(input, 2 * count) - empty
            // Of an input that is small even where it is as large as it may be the ratio says nothing.
            ratios.append(max(second, Self.least) / max(first, Self.least))
            if ratios[ratios.count - 1] <= Self.limit { return }
            first = max(first, try await seconds(input, count) - empty)
        }
        let ratio = ratios.min() ?? 0
        #expect(ratio <= Self.limit, "\(count) take \(first) s, twice as many \(ratio) times as long")
    }

    /// How long the program works on a check of `count` of an input.
    private func seconds(_ input: DoubledInput, _ count: Int) async throws -> Double {
        let project = try ToolProject("empty")
        try project.scratch.put(DoubledInput.sound.merging(input.files(count)) { $1 })
        let outcome = try await Executable.run(
            ["check", "--today", "2026-11-21", "--format", "json"] + input.arguments, in: project.scratch,
            measuringTime: true)
        #expect(outcome.code < 2, "\(input.name): \(outcome.standardError)")
        return outcome.seconds
    }
}
