import Brobygger
import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import Starting

struct StarterTests {
    private static func check(_ starter: Starter) async throws -> [String] {
        let scratch = try ScratchFolder()
        for file in starter.files { try scratch.put(file.bytes, at: file.path) }
        var options = BuildOptions(root: scratch.path, content: ["content"])
        options.today = day("2026-11-21")
        return try await SiteBuilder(options).prepare().diagnostics.map {
            "\($0.location.file):\($0.location.range.start.line) \($0.code.rawValue) \($0.message.english)"
        }
    }

    @Test(
        arguments: StarterForge.allCases,
        ["da", "en", "da,en", "en,da", "da,en,ar,uk", "da,ar,uk,fa,ti,so,tr,pl,de,en"])
    func `a fresh site has no error and no warning`(_ forge: StarterForge, _ languages: String) async throws {
        let answers = StarterAnswers.example(
            languages: languages.split(separator: ",").map(String.init), forge: forge)
        #expect(try await Self.check(Starter(answers)) == [])
    }

    @Test func `nor has one for which everything was answered, with names that are hard to write`()
        async throws
    {
        let answers = StarterAnswers.example {
            $0.name = "Os: *sammen* [her] <i>'nu'</i> & \"altid\""
            $0.municipality = Municipality(code: nil, name: "By_med_*stjerner* #1")
            $0.districts = ["Øst", "Vest"]
            $0.town = StarterAnswers.Town(postcode: "9800", name: "Hjørring")
            $0.schoolHolidays = [
                StarterAnswers.SchoolHoliday(
                    from: day("2026-12-19"), to: day("2027-01-03"), name: "Jul: ferie")
            ]
            $0.showsExamples = false
        }
        #expect(try await Self.check(Starter(answers)) == [])
    }

    @Test func `nor has one without a repository`() async throws {
        let starter = Starter(StarterAnswers.example { $0.repository = nil })
        #expect(try await Self.check(starter) == [])
        #expect(starter.text("content/site.yml")?.contains("repository") == false)
        #expect(starter.text("README.md")?.contains("https://github.com/EJER/NAVN.git") == true)
    }

    @Test(arguments: StarterForge.allCases)
    func `nothing is left to fill in, and only the chosen forge has files`(_ forge: StarterForge) {
        let files = Starter(StarterAnswers.example(forge: forge)).files
        for file in files where !file.path.hasSuffix(".webp") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("%{"), "\(file.path)")
        }
        let paths = files.map(\.path)
        #expect(paths.contains(".github/workflows/publish.yml") == (forge == .github))
        #expect(paths.contains(".gitlab-ci.yml") == (forge == .gitlab))
        #expect(paths.contains(".forgejo/workflows/publish.yml") == (forge == .forgejo))
        #expect(paths.contains(".ci/push-pages") == (forge == .forgejo))
        #expect(!paths.contains { $0.hasSuffix("publishing.md") || $0.contains("dot-") })
        for path in [".ci/program", ".ci/empty-site", ".gitignore", "README.md", "content/site.yml"] {
            #expect(paths.contains(path), "\(path)")
        }
    }

    @Test func `there is an example of each kind, and 13 topics of councils`() throws {
        let starter = Starter(StarterAnswers.example())
        for kind in EntryKind.allCases where kind != .page {
            let found = starter.files.filter { $0.path.hasPrefix("content/\(kind.folder)/eksempel-") }
            #expect(found.count == 2, "\(kind)")
        }
        let topics = try #require(starter.text("content/vocabulary/topics.yml"))
        #expect(topics.split(separator: "\n").count { $0.contains("Det Nationale Integrationsråd") } == 13)
        #expect(!topics.contains("ar: "))
    }

    @Test func `examples that nobody is to see yet are drafts`() throws {
        let starter = Starter(StarterAnswers.example { $0.showsExamples = false })
        let activity = try #require(starter.text("content/activities/eksempel-sprogcafe.md"))
        #expect(activity.contains("\nstatus: draft\n---\n"))
        #expect(starter.text("content/pages/om.md")?.contains("draft") == false)
    }

    @Test func `the checks download the version that wrote them`() {
        let program = Starter(StarterAnswers.example()).text(".ci/program") ?? ""
        #expect(
            program.contains(
                "\nversion=0.1.0\narchitecture=x86_64\nsha256=\(String(repeating: "a", count: 64))\n"))
    }

    @Test func `a program for another processor runs on one`() {
        let starter = Starter(
            StarterAnswers.example {
                $0.program = ProgramFile(version: "0.1.0", architecture: "aarch64", sha256: "b")
            })
        #expect(starter.text(".github/workflows/check.yml")?.contains("runs-on: ubuntu-24.04-arm\n") == true)
    }
}
