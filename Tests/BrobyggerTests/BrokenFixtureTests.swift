import Diagnostics
import TestSupport
import Testing

struct BrokenFixtureTests {
    @Test(arguments: BrokenFixture.all)
    func `a mistake gives one problem, where it is`(_ fixture: BrokenFixture) async throws {
        let found = try await fixture.problems()
        let own = found.filter { $0.location.file == fixture.path }
        #expect(MarkedText(fixture.marked).mismatches(own, expecting: [1: fixture.code]) == [])
        #expect(found.filter { $0.location.file != fixture.path } == [])
        #expect(own.first?.severity == fixture.code.defaultSeverity)
        #expect(own.first?.suggestion == fixture.suggestion)
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `every code has a fixture`(_ code: DiagnosticCode) {
        #expect(BrokenFixture.all.contains { $0.code == code })
    }

    @Test(
        arguments: BrokenFixture.all.filter {
            !BrokenFixture.themes.map(\.testDescription).contains($0.testDescription)
        })
    func `every problem says in both languages what to do`(_ fixture: BrokenFixture) async throws {
        for problem in try await fixture.problems() {
            let advice = problem.remedy.map { [$0.danish, $0.english] } ?? [problem.suggestion ?? ""]
            let sentences = [problem.message.danish, problem.message.english] + advice
            #expect(sentences.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
            #expect(problem.message.danish != problem.message.english)
        }
    }
}
